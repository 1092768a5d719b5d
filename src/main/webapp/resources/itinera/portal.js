/* What the pages of Itinera share. No page carries a script of its own; everything hangs on data- attributes. */
(() => {
  'use strict';
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => within.querySelectorAll(selector);
  const typing = element => element.closest('input, textarea, select, [contenteditable="true"]');

  /* "/" goes to the search box */
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)) {
      const search = document.getElementById('search');
      if (search) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    }
    if (event.key === 'Escape') {
      closeMenu();
      for (const menu of all('details.i-menu[open]')) {
        menu.open = false;
        one('summary', menu).focus();
      }
    }
  });

  /* the navigation is a drawer on small screens */
  const opener = () => one('[data-menu]');
  const drawer = () => opener() && document.getElementById(opener().dataset.menu);
  function closeMenu() {
    const nav = drawer();
    if (nav && nav.hasAttribute('data-open')) {
      nav.removeAttribute('data-open');
      opener().setAttribute('aria-expanded', 'false');
      opener().focus();
    }
  }
  document.addEventListener('focusout', event => {
    const nav = drawer();
    if (nav && nav.hasAttribute('data-open') && event.relatedTarget && nav.contains(event.target) && !nav.contains(event.relatedTarget)) {
      closeMenu();
    }
  });
  function toggleMenu() {
    const nav = drawer();
    if (nav.hasAttribute('data-open')) {
      closeMenu();
    } else {
      nav.setAttribute('data-open', '');
      opener().setAttribute('aria-expanded', 'true');
      const first = one('[aria-current], a', nav);
      if (first) {
        first.focus();
      }
    }
  }

  /* a question before the deed; in the capturing phase, so that it comes before PrimeFaces */
  let granted = null;
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-ask]');
    const dialog = document.getElementById('ask');
    if (!button || !button.dataset.ask || button.disabled || !dialog) {
      return;
    }
    if (granted === button) {
      granted = null;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    one('.i-dialog__text', dialog).textContent = button.dataset.ask;
    const yes = one('[data-answer="yes"]', dialog);
    yes.textContent = button.textContent.trim() || button.getAttribute('aria-label') || yes.textContent;
    dialog.returnValue = '';
    dialog.onclose = () => {
      if (dialog.returnValue === 'yes') {
        granted = button;
        button.click();
      }
    };
    dialog.showModal();
    one('[data-answer="no"]', dialog).focus();
  }, true);

  document.addEventListener('click', event => {
    const target = event.target;
    const answer = target.closest('[data-answer]');
    if (answer) {
      answer.closest('dialog').close(answer.dataset.answer);
    } else if (target.closest('[data-menu]')) {
      toggleMenu();
    } else if (drawer() && drawer().hasAttribute('data-open') && !target.closest('.i-nav')) {
      closeMenu();
    } else if (target.closest('[data-fill]')) {
      fill(target.closest('[data-fill]').dataset.fill.split('|'));
    } else if (target.closest('[data-unfold]')) {
      unfold(target.closest('form'));
      one('input:not([type=hidden]), select', target.closest('form')).focus();
    } else if (target.closest('[data-cancel]') && sending) {
      sending.xhr.abort();
    } else if (target.closest('[data-print]')) {
      window.print();
    } else {
      openRow(event);
    }
    for (const menu of all('details.i-menu[open]')) {
      if (!menu.contains(target)) {
        menu.open = false;
      }
    }
  });

  /* "field|value|field|value" */
  function fill(parts) {
    for (let i = 0; i + 1 < parts.length; i += 2) {
      document.getElementById(parts[i]).value = parts[i + 1];
    }
    document.getElementById(parts[0]).closest('form').querySelector('[type=submit]').focus();
  }

  /* in a grid Enter goes on to the next field unless it takes what is offered, and several lines pasted into one are read as a list */
  document.addEventListener('keydown', event => {
    const grid = event.key === 'Enter' && event.target.matches('input') && event.target.closest('[data-grid]');
    const offered = [...all('.ui-autocomplete-panel .ui-state-highlight')].some(offer => offer.offsetParent);
    if (grid && !offered) {
      event.preventDefault();
      event.stopPropagation();
      const fields = [...all('input:not([type=hidden])', grid)].filter(field => field.offsetParent);
      (fields[fields.indexOf(event.target) + 1] || fields[0]).focus();
    }
  }, true);
  /* where a form is a list of things to put, Enter puts the one that is typed in and not the first */
  document.addEventListener('keydown', event => {
    const own = event.key === 'Enter' && event.target.matches('input') && event.target.closest('[data-enter]');
    if (own) {
      event.preventDefault();
      one('button[type=submit]', own).click();
    }
  });
  /* what is offered for a field that was left meanwhile is of no use any more */
  function takeBackOffers() {
    for (const panel of all('.ui-autocomplete-panel')) {
      const field = panel.id.replace(/_panel$/, '');
      if (panel.style.display !== 'none' && document.activeElement.id !== field + '_input') {
        window.PrimeFaces.getWidgetById(field)?.hide();
      }
    }
  }
  document.addEventListener('focusout', () => setTimeout(takeBackOffers, 0));
  document.addEventListener('input', event => {
    const row = event.target.closest('[data-grid] tr[data-blank]');
    if (row) {
      row.removeAttribute('data-blank');
    }
  });
  document.addEventListener('paste', event => {
    const grid = event.target.closest('[data-grid]');
    const text = event.clipboardData.getData('text').trim();
    if (grid && /[\n\r\t]/.test(text)) {
      event.preventDefault();
      const list = document.getElementById(grid.dataset.grid);
      list.value = text;
      one('button[type=submit]', list.form).click();
    }
  });

  /* a whole row opens; links, fields and marked text keep their own meaning */
  function openRow(event) {
    const row = event.target.closest('tr[data-href]');
    if (!row || event.target.closest('a, button, input, select, textarea, label, summary') || String(window.getSelection())) {
      return;
    }
    const link = one('a[href]', row);
    const address = link && link.getAttribute('href').endsWith(row.dataset.href) ? link.href : row.dataset.href;
    if (!address.startsWith('/') && !address.startsWith('?') && !address.startsWith(location.origin)) {
      return;
    }
    if (event.ctrlKey || event.metaKey) {
      window.open(address, '_blank', 'noopener');
    } else {
      location.assign(address);
    }
  }

  /* something visible at once while the server works */
  let bar = null;
  function start(button) {
    if (button && button.matches('button, input[type=submit]')) {
      button.setAttribute('data-working', '');
      button.setAttribute('aria-busy', 'true');
    }
    if (!bar) {
      bar = document.createElement('div');
      bar.className = 'i-progress';
      document.body.append(bar);
    }
  }
  function stop() {
    for (const button of all('[data-working]')) {
      button.removeAttribute('data-working');
      button.removeAttribute('aria-busy');
    }
    if (bar) {
      bar.remove();
      bar = null;
    }
  }
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.hasAttribute('data-working')) {
      event.preventDefault();
      return;
    }
    if (event.submitter && !event.defaultPrevented) {
      setTimeout(() => start(event.submitter), 0);
      setTimeout(stop, 15000);
    }
  });
  window.addEventListener('pageshow', stop);

  /* how much of a file has been sent, and then that it is being read; on its way it can be called back */
  let sending = null;
  function follow(xhr, settings, button) {
    const progress = settings.data instanceof FormData && button && button.form && one('[data-sending]', button.form);
    const input = progress && one('input[type=file]', progress.closest('.i-field'));
    if (!input || !input.files.length) {
      return;
    }
    sending = { xhr, progress, button, input, files: input.files };
    bar.remove(); // it guesses
    bar = null;
    const language = document.documentElement.lang || 'en';
    const share = new Intl.NumberFormat(language, { style: 'percent' });
    const megabytes = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    let quarter = -1;
    settings.xhr = () => {
      const request = new XMLHttpRequest();
      request.upload.addEventListener('progress', event => {
        const sent = event.total ? event.loaded / event.total : 0;
        const words = progress.dataset.sending.replace('{0}', share.format(sent)).replace('{1}', megabytes.format(event.loaded / 1048576))
          .replace('{2}', megabytes.format(event.total / 1048576));
        showSending(words, Math.floor(sent * 4) > quarter ? words : null);
        one('progress', progress).value = sent;
        quarter = Math.floor(sent * 4);
      });
      request.upload.addEventListener('load', () => {
        showSending(progress.dataset.reading, progress.dataset.reading);
        one('progress', progress).removeAttribute('value');
        callBack(progress).hidden = true;
      });
      return request;
    };
  }
  /* PrimeFaces leaves a button disabled whose request found no answer */
  function giveBack(source) {
    const widget = source && window.PrimeFaces.getWidgetById(source.id || source);
    if (widget && widget.enable) {
      window.PrimeFaces.buttonEndAjaxDisabled(widget, widget.jq);
    }
  }
  const callBack = progress => one('[data-cancel]', progress);
  /* what is seen changes all the time, what is said aloud does not */
  function showSending(words, aloud) {
    one('.i-sending__bar', sending.progress).hidden = false;
    one('.i-sending__bar span', sending.progress).textContent = words;
    const said = one('[role=status]', sending.progress);
    said.classList.add('i-sr');
    said.textContent = aloud || said.textContent;
  }
  function notSent(xhr) {
    const said = one('[role=status]', sending.progress);
    said.classList.remove('i-sr');
    said.textContent = xhr.statusText === 'abort' ? sending.progress.dataset.cancelled
      : xhr.status === 413 ? sending.input.dataset.tooLarge : sending.progress.dataset.failed;
    if (sending.progress.contains(document.activeElement)) {
      sending.button.focus();
    }
    one('.i-sending__bar', sending.progress).hidden = true;
    callBack(sending.progress).hidden = false;
  }
  /* the field is a new one, and the file need not be looked for again */
  function sent() {
    const input = document.getElementById(sending.input.id);
    if (input && !input.files.length) {
      input.files = sending.files;
    }
    if (document.activeElement === document.body) {
      document.getElementById(sending.button.id)?.focus();
    }
    sending = null;
  }
  document.addEventListener('change', event => {
    if (event.target.matches('select[data-autosubmit="true"]')) {
      event.target.form.requestSubmit();
    }
    if (event.target.matches('input[type=file][data-megabytes]')) {
      const [file] = event.target.files;
      event.target.setCustomValidity(file && file.size > event.target.dataset.megabytes * 1048576 ? event.target.dataset.tooLarge : '');
      event.target.reportValidity();
    }
  });

  /* what is larger than the page takes need not be sent to know it; in the capturing phase, so that it comes before PrimeFaces */
  document.addEventListener('click', event => {
    const button = event.target.closest('button[type=submit]');
    const file = button && button.form && one('input[type=file][data-megabytes]', button.form);
    if (file && !file.reportValidity()) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  /* fields name their help and their message; the first wrong one gets the focus */
  function describe(within = document) {
    for (const field of all('.i-field', within)) {
      const control = one('input:not([type=hidden]), select, textarea', field);
      const parts = [...all('.i-help, .i-error', field)].filter(part => part.textContent.trim());
      if (control && !field.classList.contains('i-choice')) {
        parts.forEach((part, index) => { part.id = part.id || control.id + '_about' + index; });
        if (parts.length) {
          control.setAttribute('aria-describedby', parts.map(part => part.id).join(' '));
        } else {
          control.removeAttribute('aria-describedby');
        }
      }
    }
    for (const icon of all('.ui-button .ui-icon:not([aria-hidden])', within)) {
      icon.setAttribute('aria-hidden', 'true');
    }
    fit();
    ago(within);
  }

  /* a table wider than its place scrolls on its own; all others scroll with the page, under their head */
  function fit() {
    for (const wrap of all('.i-table-wrap')) {
      const table = one('table', wrap);
      wrap.toggleAttribute('data-scrolls', Boolean(table) && table.offsetWidth > wrap.clientWidth + 1);
    }
  }
  window.addEventListener('resize', fit);

  /* on a phone the filters are folded away until somebody wants them; the button says how many are in use */
  function unfold(form) {
    form.setAttribute('data-open', '');
    one('[data-unfold]', form).setAttribute('aria-expanded', 'true');
  }
  function countUsed() {
    for (const form of all('form[data-filters]')) {
      const used = [...all('input:not([type=hidden]), select', form)].filter(field => field.value).length;
      one('[data-unfold] .i-badge', form).textContent = used || '';
    }
  }
  /* the field at fault; else the sentence above the page, which lies out of sight below a long list */
  function showWrong() {
    const wrong = one('main [aria-invalid="true"]:not([disabled])');
    const said = one('#messages .i-alert--bad, #messages .i-alert--warn');
    if (wrong) {
      wrong.focus();
    } else if (said) {
      said.scrollIntoView({ block: 'nearest' });
    }
  }

  /* what a button opened within the page takes the focus, and gives it back to that button when it closes */
  const openers = new Map();
  let pressed = null;
  function showOpened() {
    const now = new Map([...all('[data-opened]')].map(part => [part.dataset.opened, part]));
    for (const [name, part] of now) {
      if (!openers.has(name)) {
        openers.set(name, pressed);
        one('select, input:not([type=hidden])', part).focus();
      }
    }
    for (const [name, opener] of openers) {
      if (!now.has(name)) {
        openers.delete(name);
        document.getElementById(opener)?.focus();
      }
    }
    // what was pressed was switched off meanwhile and lost the focus
    if (document.activeElement === document.body) {
      document.getElementById(pressed)?.focus();
    }
  }

  /* "3 hours ago"; the exact time stays in the title. What is a week old or more says its day, by which people look for it */
  const WEEK = 604800;
  const units = [['day', 86400], ['hour', 3600], ['minute', 60]];
  function ago(within = document) {
    const words = new Intl.RelativeTimeFormat(document.documentElement.lang || 'en', { numeric: 'auto' });
    for (const time of all('time[data-relative="true"]', within)) {
      const seconds = (Date.parse(time.dateTime) - Date.now()) / 1000;
      if (Math.abs(seconds) < WEEK) {
        const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) || ['minute', 60];
        time.textContent = words.format(Math.round(seconds / size), unit);
      }
    }
  }
  setInterval(() => ago(), 60000);

  function ready() {
    describe();
    countUsed();
    showWrong();
    if (window.jQuery) {
      const page = window.jQuery(document);
      page.on('pfAjaxSend', (event, xhr, settings) => {
        const source = settings && settings.source;
        const button = typeof source === 'string' ? document.getElementById(source) : source;
        pressed = button ? button.id : null;
        start(button);
        follow(xhr, settings, button);
      });
      page.on('pfAjaxError', (event, xhr, settings) => {
        giveBack(settings && settings.source);
        if (sending) {
          notSent(xhr);
        }
      });
      page.on('pfAjaxComplete pfAjaxError', () => {
        stop();
        describe();
        showOpened();
        showWrong();
        takeBackOffers();
        if (sending) {
          sent();
        }
      });
    }
  }
  if (document.readyState === 'complete') {
    ready();
  } else {
    window.addEventListener('DOMContentLoaded', ready);
  }
})();
