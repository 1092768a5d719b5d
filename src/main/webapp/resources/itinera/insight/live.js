/*
 * Tells by itself what comes while a page of figures is open. It asks once a second while the page is seen, and not when its tab is hidden; after half an hour
 * in which nobody touched the page it pauses and says so, because asking keeps a session alive. What came stands in a strip of fixed height, so that nothing
 * else moves. A page whose figures cost little has them read again as well, at once and when counting has settled, a sixtieth of the time at most, as the
 * quicker of the last two readings tells, since one may have met what nobody remembered yet: only what differs is changed, where it stands.
 */
(() => {
  'use strict';
  const EVERY_MS = 800;
  const TIRED_MS = 30 * 60 * 1000;
  const SPOKEN_MS = 30 * 1000;
  const SETTLED_MS = 5 * 1000;
  const REST_FOR_WORK = 59;
  const FAILURES = 5;

  const one = name => document.querySelector(`[data-live${name}]`);
  const place = one('');
  if (!place) {
    return;
  }
  const told = place.dataset;
  const button = one('-button');
  const rows = one('-rows');
  const strip = rows.parentElement;
  const spoken = one('-spoken');
  let touchedAt = Date.now();
  let spokenAt = -Infinity;
  let asking = false;
  let ended = false;
  let failures = 0;
  let counted = 0;
  let changedAt = 0;
  let renewedAt = 0;
  let restUntil = 0;
  let took = 0;

  const say = (text, label) => {
    const shown = one('-text');
    if (shown.textContent !== text || button.textContent !== label) {
      shown.textContent = text;
      place.toggleAttribute('data-busy', text !== told.liveNone);
      button.textContent = label;
      if (!label && document.activeElement === button) {
        strip.focus();
      }
      button.hidden = !label;
    }
  };

  const many = (sentence, number) => sentence.replace('#', number.toLocaleString(document.documentElement.lang));

  const sentence = news => !news.whole ? told.liveSome : news.count === 0 ? told.liveNone
    : `${news.count === 1 ? told.liveOne : many(told.liveMany, news.count)} · ${told.liveAfter}`;

  const line = row => {
    const made = one('-row').content.firstElementChild.cloneNode(true);
    const link = made.firstElementChild;
    made.dataset.key = row.key;
    link.href = row.href;
    [row.when, row.what, row.where].forEach((text, at) => { link.children[at].textContent = text; });
    return made;
  };

  /* not under somebody's hand */
  const list = news => {
    if (rows.matches(matchMedia('(hover: hover)').matches ? ':hover, :focus-within' : ':focus-within')) {
      return;
    }
    const keys = news.rows.map(row => row.key);
    [...rows.children].filter(made => !keys.includes(made.dataset.key)).forEach(made => made.remove());
    news.rows.forEach((row, at) => {
      if (rows.children[at]?.dataset.key !== row.key) {
        rows.insertBefore(line(row), rows.children[at] || null);
      }
    });
    one('-rest').textContent = news.count > news.rows.length ? many(told.liveMore, news.count - news.rows.length) : news.rows.length ? '' : told.liveEmpty;
  };

  /* not every second, or a screen reader would never come to an end */
  const speak = news => {
    const [newest] = news.rows;
    const text = sentence(news) + (newest ? `. ${told.liveNewest} ${newest.what}${newest.where && `, ${newest.where}`}` : '');
    if (news.count && spoken.textContent !== text && Date.now() - spokenAt > SPOKEN_MS) {
      spokenAt = Date.now();
      spoken.textContent = text;
    }
  };

  const stays = part => part.nodeName === 'FORM' || part.contains(place) || part.querySelector('form') !== null;

  const alike = (part, other) => part.nodeName === other.nodeName && part.id === other.id;

  /* part by part, of which some have come or gone */
  const align = (old, fresh) => {
    let part = old.firstElementChild;
    for (const other of [...fresh.children]) {
      let same = part;
      while (same && !alike(same, other)) {
        same = same.nextElementSibling;
      }
      if (!same) {
        old.insertBefore(other, part);
      } else if (!clear(part, same)) {
        return false;
      } else {
        part = same.nextElementSibling;
        if (!renew(same, other)) {
          return false;
        }
      }
    }
    return clear(part, null);
  };

  const clear = (from, to) => {
    for (let part = from; part !== to;) {
      const gone = part;
      part = part.nextElementSibling;
      if (stays(gone)) {
        return false;
      }
      gone.remove();
    }
    return true;
  };

  /* false where a part that must stay would have to go */
  const renew = (old, fresh) => {
    if (old.isEqualNode(fresh) || old.nodeName === 'FORM' || old === place || old === strip || old === spoken) {
      return true;
    }
    const parts = [...old.childNodes];
    const others = [...fresh.childNodes];
    if (!old.attributes) {
      old.data = fresh.data;
    } else if (parts.length === others.length && parts.every((part, at) => part.nodeName === others[at].nodeName)) {
      [...old.attributes, ...fresh.attributes].map(each => each.name).filter(name => name !== 'open' && old.getAttribute(name) !== fresh.getAttribute(name))
        .forEach(name => fresh.hasAttribute(name) ? old.setAttribute(name, fresh.getAttribute(name)) : old.removeAttribute(name));
      return parts.every((part, at) => renew(part, others[at]));
    } else if (stays(old)) {
      return align(old, fresh);
    } else {
      old.replaceWith(fresh);
    }
    return true;
  };

  const readAgain = async () => {
    renewedAt = Date.now();
    restUntil = Infinity;
    try {
      const answer = await fetch(location.href, { headers: { 'Itinera-Renewal': 'true' }, redirect: 'error', cache: 'no-store' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const again = page.querySelector('[data-live]');
      if (answer.ok && again && renew(document.getElementById('main'), page.getElementById('main'))) {
        told.liveAfter = again.dataset.liveAfter;
      } else {
        told.liveRenews = 'false';
        told.liveAfter = told.liveWaits;
      }
    } catch {
      // after the rest it may be better
    } finally {
      const now = Date.now();
      restUntil = now + Math.max(SETTLED_MS, REST_FOR_WORK * Math.min(took, now - renewedAt));
      took = now - renewedAt;
    }
  };

  const look = async () => {
    const answer = await fetch(told.live, { headers: { Accept: 'application/json' }, redirect: 'manual', cache: 'no-store' });
    if (!answer.ok) {
      ended = answer.status < 500;
      throw new Error(answer.status);
    }
    const news = await answer.json();
    if (news.count !== counted) {
      counted = news.count;
      changedAt = Date.now();
    }
    list(news);
    say(sentence(news), news.whole && (!news.count || told.liveRenews === 'true') ? '' : told.liveShow);
    speak(news);
    if (told.liveRenews === 'true' && counted && renewedAt < changedAt + SETTLED_MS && Date.now() > restUntil) {
      readAgain();
    }
  };

  const stop = (text, label) => {
    say(text, label);
    spoken.textContent = text;
  };

  const turn = async () => {
    if (asking || document.hidden) {
      return;
    }
    if (ended) {
      stop(told.liveEnded, told.liveShow);
    } else if (Date.now() - touchedAt > TIRED_MS) {
      stop(told.livePaused, told.liveContinue);
    } else {
      asking = true;
      try {
        await look();
        failures = 0;
      } catch {
        failures += 1;
        if (failures >= FAILURES) {
          stop(told.liveAway, '');
        }
      } finally {
        asking = false;
      }
    }
  };

  button.addEventListener('click', () => {
    touchedAt = Date.now();
    if (button.textContent === told.liveShow) {
      location.reload();
    }
  });
  for (const event of ['pointerdown', 'keydown', 'scroll']) {
    document.addEventListener(event, () => { touchedAt = Date.now(); }, { passive: true });
  }
  setInterval(turn, EVERY_MS);
})();
