/* What people suffer in the browser: names of elements, kinds of errors and figures, never what was typed nor a page's text. See JRN-22. */
(() => {
  'use strict';
  const RAGE_CLICKS = 3;
  const RAGE_DISTANCE_PX = 30;
  const RAGE_PAUSE_MS = 1000;
  const DEAD_AFTER_MS = 2500;
  const REPEATED_MS = 1000;
  const REACTION_MS = 100;
  const REFOCUS_MS = 1000;
  const SETTLED_MS = 600; // a button of PrimeFaces shows for half a second that it works
  const SHIFT_GAP_MS = 1000;
  const SHIFT_WINDOW_MS = 5000;
  const INTERACTIONS_KEPT = 10;
  const INTERACTIONS_PER_OUTLIER = 50;
  const FASTEST_INTERACTION_MS = 16;
  const THRASH_MS = 225;
  const THRASH_TURNS = 4;
  const THRASH_PX_PER_MS2 = 0.008;
  const TURN_PX = 50;
  const BUSY_WINDOW_MS = 6000;
  const BUSY_MS = 4200;
  const SAME_KIND_MS = 2000;
  const BATCH_MS = 10000;
  const MOST_A_PAGE = 30;
  const LONGEST_NAME = 60;

  class RageClicks {
    run = 0;
    last = { x: 0, y: 0, at: -Infinity };

    click(x, y, at) {
      const near = Math.abs(x - this.last.x) + Math.abs(y - this.last.y) < RAGE_DISTANCE_PX && at - this.last.at < RAGE_PAUSE_MS;
      this.run = near ? this.run + 1 : 1;
      this.last = { x, y, at };
      return this.run === RAGE_CLICKS;
    }
  }

  /** One that asked the portal waits for the answer, and is judged by what that changed. */
  class DeadClicks {
    open = [];
    last = { element: null, at: -Infinity };
    refocusedAt = -Infinity;

    click(element, at, look) {
      const repeated = element === this.last.element && at - this.last.at < REPEATED_MS;
      this.last = { element, at };
      if (!repeated && at - this.refocusedAt >= REFOCUS_MS) {
        this.open.push({ element, at, look, due: at + DEAD_AFTER_MS, request: null });
      }
    }

    changed() {
      this.open = this.open.filter(click => click.request);
    }

    reacted(at) {
      this.open = this.open.filter(click => click.request || at - click.at >= REACTION_MS);
    }

    refocused(at) {
      this.refocusedAt = at;
      this.open = this.open.filter(click => at - click.at >= REFOCUS_MS);
    }

    asked(source, id) {
      for (const click of this.open) {
        if (source && (source.contains(click.element) || click.element.contains(source))) {
          Object.assign(click, { due: Infinity, request: id });
        }
      }
    }

    answered(id, at) {
      for (const click of this.open) {
        if (click.request === id) {
          click.due = at + SETTLED_MS;
        }
      }
    }

    dead(at, look) {
      const over = this.open.filter(click => click.due <= at);
      this.open = this.open.filter(click => click.due > at);
      return over.filter(click => !click.request || click.look === look());
    }

    leave() {
      this.open = [];
    }
  }

  /** Of a field only its name is kept, and whether anything stands in it. */
  class BegunForms {
    forms = new Map();

    filled(form, field, valued) {
      const begun = this.forms.get(form) || { fields: new Map(), sent: false };
      begun.fields.delete(field);
      begun.fields.set(field, valued);
      this.forms.set(form, begun);
    }

    sent(form) {
      if (this.forms.has(form)) {
        this.forms.get(form).sent = true;
      }
    }

    answered(form, accepted) {
      if (accepted) {
        this.forms.delete(form);
      } else if (this.forms.has(form)) {
        this.forms.get(form).sent = false;
      }
    }

    left() {
      return [...this.forms.values()].filter(begun => !begun.sent && [...begun.fields.values()].some(Boolean))
        .map(begun => [...begun.fields.keys()].pop());
    }
  }

  /** CLS */
  class Shifts {
    worst = 0;
    sum = 0;
    first = -Infinity;
    last = -Infinity;

    add(amount, at) {
      if (at - this.last >= SHIFT_GAP_MS || at - this.first >= SHIFT_WINDOW_MS) {
        this.sum = 0;
        this.first = at;
      }
      this.last = at;
      this.sum += amount;
      this.worst = Math.max(this.worst, this.sum);
    }
  }

  /** INP */
  class Interactions {
    longest = new Map();

    add(id, took) {
      if (id) {
        this.longest.set(id, Math.max(took, this.longest.get(id) || 0));
        if (this.longest.size > INTERACTIONS_KEPT) {
          this.longest.delete([...this.longest].reduce((least, one) => one[1] < least[1] ? one : least)[0]);
        }
      }
    }

    slowest(count) {
      const down = [...this.longest.values()].sort((a, b) => b - a);
      return down[Math.min(down.length - 1, Math.floor(count / INTERACTIONS_PER_OUTLIER))];
    }
  }

  class Shaking {
    since = 0;
    way = 0;
    turns = 0;
    sign = 0;
    speed = 0;

    moved(x, y, at) {
      let shaken = false;
      if (at - this.since >= THRASH_MS) {
        const speed = this.way / THRASH_MS;
        shaken = this.speed && this.turns > THRASH_TURNS && (speed - this.speed) / THRASH_MS > THRASH_PX_PER_MS2;
        Object.assign(this, { since: at, way: 0, turns: 0, speed: at - this.since < 2 * THRASH_MS ? speed : 0 });
      }
      this.way += Math.abs(x) + Math.abs(y);
      this.turns += x * this.sign < 0;
      this.sign = x || this.sign;
      return shaken;
    }
  }

  class Blocking {
    tasks = [];

    add(start, took) {
      const end = start + took;
      this.tasks = [...this.tasks, { end, took }].filter(task => task.end > end - BUSY_WINDOW_MS);
      const sum = this.tasks.reduce((all, task) => all + Math.min(task.took, task.end - end + BUSY_WINDOW_MS), 0);
      if (sum >= BUSY_MS) {
        this.tasks = [];
        return sum;
      }
    }
  }

  const { signals: address, page } = document.body.dataset;
  const now = () => performance.now();
  const rage = new RageClicks();
  const dead = new DeadClicks();
  const begun = new BegunForms();
  const toldAt = {};
  let waiting = [];
  let told = 0;
  let timer = null;

  function tell(kind, what) {
    const at = now();
    if (told < MOST_A_PAGE && !(at - toldAt[kind] < SAME_KIND_MS)) {
      toldAt[kind] = at;
      told++;
      waiting.push({ kind, at, ...what });
      timer = timer || setTimeout(send, BATCH_MS);
    }
  }
  function send() {
    clearTimeout(timer);
    timer = null;
    if (waiting.length) {
      const signals = waiting.map(({ at, ...signal }) => ({ ...signal, age: Math.round(now() - at) }));
      waiting = [];
      navigator.sendBeacon(address, new Blob([JSON.stringify({ page, signals })], { type: 'application/json' }));
    }
  }

  function name(element) {
    const named = element.closest('[data-touchpoint], [id]');
    const whole = named && (named.dataset.touchpoint || named.id) || element.localName;
    return whole.split(':').pop().replace(/[^\w.-]/g, '').slice(0, LONGEST_NAME) || element.localName;
  }

  const EDITED = 'input:not([type=submit], [type=button], [type=image]), textarea, select, option, label, [contenteditable=true]';
  const STEPPED = /next|prev|siguiente|anterior|suivant|précédent/i;
  const SYMBOLS = ['<', '>', '+', '-', '−', '–'];
  function isStepped(element) {
    const pressed = element.closest('button, a, input, [role=button]');
    const text = pressed ? (pressed.getAttribute('aria-label') || pressed.textContent || pressed.value).trim() : '';
    return STEPPED.test(text) || SYMBOLS.includes(text);
  }

  /* compared with itself, never told */
  function look() {
    const count = states => document.body.querySelectorAll(states).length;
    const fields = [...document.querySelectorAll('input:not([type=hidden]), select, textarea')].map(field => field.value + field.checked);
    return [document.body.textContent, fields, count('*'), count('[open], :disabled, [aria-pressed=true], [aria-expanded=true], [aria-invalid=true]')].join();
  }

  const pressed = className => className.replace(/ui-state-(hover|active|focus)/g, '').split(/\s+/).sort().join();
  const watcher = new MutationObserver(records => {
    if (records.some(one => one.attributeName !== 'class' || pressed(one.oldValue || '') !== pressed(one.target.getAttribute('class') || ''))) {
      dead.changed();
    }
  });
  function judge() {
    for (const click of dead.dead(now(), look)) {
      tell('dead', { element: name(click.element), detail: click.request ? 'no-effect-after-request' : 'no-effect' });
    }
    if (!dead.open.length) {
      watcher.disconnect();
    }
  }
  const judgeIn = time => setTimeout(judge, time + REACTION_MS);

  window.addEventListener('click', event => {
    const element = event.target;
    if (!event.isTrusted || !element.closest || element.closest('[data-no-signals], ' + EDITED) || element.matches('html, body')) {
      return;
    }
    const at = now();
    if (!isStepped(element) && rage.click(event.clientX, event.clientY, at)) {
      tell('rage', { element: name(element) });
    }
    if (!element.closest('a[href], [data-href]') && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey) {
      dead.click(element, at, element.closest('form') && look());
      watcher.observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeOldValue: true });
      judgeIn(DEAD_AFTER_MS);
    }
  }, true);

  const listen = (types, heard, target = window) => types.split(' ').forEach(type => target.addEventListener(type, heard, { capture: true, passive: true }));
  listen('scroll selectionchange', () => dead.reacted(now()), document);
  listen('focusin', () => dead.reacted(now()));
  listen('input change beforeprint', () => dead.changed());
  listen('focus blur', event => event.target === window && dead.refocused(now()));
  const shaking = new Shaking();
  listen('mousemove', event => {
    if (shaking.moved(event.movementX, event.movementY, now()) && event.target.closest) {
      tell('thrash', { element: name(event.target) });
    }
  });
  let edge = scrollY;
  let way = 0;
  let turns = null;
  listen('scroll', () => {
    const moved = scrollY - edge;
    if (moved * way > 0 || Math.abs(moved) > TURN_PX) {
      turns += moved * way < 0;
      way = Math.sign(moved);
      edge = scrollY;
    }
  }, document);
  listen('input change', event => {
    const field = event.target;
    if (field.form && field.form.method === 'post' && field.type !== 'hidden') {
      begun.filled(field.form.id, name(field), field.type === 'checkbox' || field.type === 'radio' ? field.checked : field.value !== '');
    }
  });
  window.addEventListener('submit', event => {
    if (!event.defaultPrevented) {
      begun.answered(event.target.id, true);
      dead.leave();
    }
  });

  const sources = new Map();
  function asked(source) {
    const element = typeof source === 'string' ? document.getElementById(source) : source;
    if (element && element.matches) {
      dead.asked(element, element.id);
      if (element.form && element.matches('button, input[type=submit]')) {
        begun.sent(element.form.id);
        sources.set(element.id, element.form.id);
      }
    }
  }
  function answered(source, accepted, leaving) {
    const id = typeof source === 'string' ? source : source && source.id;
    if (leaving) {
      dead.leave();
    }
    dead.answered(id, now());
    begun.answered(sources.get(id), accepted);
    judgeIn(SETTLED_MS);
  }
  function ready() {
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxSend', (event, xhr, settings) => asked(settings.source))
        .on('pfAjaxComplete', (event, xhr, settings, outcome) => answered(settings.source, outcome && !outcome.validationFailed, outcome && outcome.redirect));
    }
    if (window.faces && window.faces.ajax) {
      window.faces.ajax.addOnEvent(({ status, source, responseXML }) => {
        if (status === 'begin') {
          asked(source);
        } else if (status === 'success') {
          answered(source, !document.querySelector('[aria-invalid=true]'), responseXML && responseXML.querySelector('redirect'));
        }
      });
    }
  }
  document.addEventListener('DOMContentLoaded', ready);

  /* not its message, which may hold what was typed */
  function failed(error, file, line) {
    const kind = error && /^[A-Z][A-Za-z]{1,39}$/.test(error.name) ? error.name : 'Error';
    const own = file && file.startsWith(location.origin) ? new URL(file).pathname.split('/').pop().replace(/[^\w.-]/g, '').slice(0, 40) : '';
    tell('error', { detail: own ? kind + ' ' + own + ' ' + Math.min(line || 0, 9999999) : kind });
  }
  window.addEventListener('error', event => {
    if (event.filename && event.filename.startsWith(location.origin)) {
      failed(event.error, event.filename, event.lineno);
    }
  });
  window.addEventListener('unhandledrejection', event => failed(event.reason));

  function measured(kind, figure) {
    if (figure != null) {
      tell(kind, { figure: Math.round(figure) });
    }
  }
  const shifts = new Shifts();
  const interactions = new Interactions();
  let hiddenAt = document.visibilityState === 'hidden' ? 0 : Infinity;
  let painted = null;
  const observers = [];
  function observe(type, seen, options) {
    if (PerformanceObserver.supportedEntryTypes.includes(type)) {
      const observer = new PerformanceObserver(list => list.getEntries().forEach(seen));
      observer.observe({ type, buffered: true, ...options });
      observers.push([observer, seen]);
    }
  }
  observe('largest-contentful-paint', entry => { painted = entry.startTime < hiddenAt ? entry.startTime : painted; });
  observe('layout-shift', entry => entry.hadRecentInput || shifts.add(entry.value, entry.startTime));
  observe('event', entry => interactions.add(entry.interactionId, entry.duration), { durationThreshold: FASTEST_INTERACTION_MS });
  const blocking = new Blocking();
  observe('longtask', entry => {
    measured('busy', blocking.add(entry.startTime, entry.duration));
  });
  function hidden() {
    if (hiddenAt === Infinity) {
      observers.forEach(([observer, seen]) => observer.takeRecords().forEach(seen));
      hiddenAt = now();
      const slowest = interactions.slowest(performance.interactionCount || interactions.longest.size);
      measured('lcp', painted);
      measured('cls', painted && shifts.worst * 1000);
      measured('scroll', turns);
      measured('inp', slowest);
    }
    send();
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      dead.refocused(now());
      hidden();
    }
  });
  window.addEventListener('pagehide', () => {
    dead.leave();
    begun.left().forEach(field => tell('left', { element: field }));
    begun.forms.clear();
    hidden();
  });
})();
