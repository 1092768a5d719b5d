/*
 * Says that something new has come while a page of figures is open. It asks once a second while the page is seen, and not when its tab is
 * hidden; after half an hour in which nobody touched the page it stops, because asking keeps a session alive. Nothing on the page moves: whoever wants the
 * new figures asks for them.
 */
(() => {
  'use strict';
  const EVERY_MS = 1000;
  const TIRED_MS = 30 * 60 * 1000;
  const SPOKEN_MS = 30 * 1000;

  for (const place of document.querySelectorAll('[data-live]')) {
    const shown = place.querySelector('[data-live-text]');
    const spoken = place.querySelector('[data-live-spoken]');
    let touchedAt = Date.now();
    let spokenAt = -Infinity;
    let told = '';
    let asking = false;
    let stopped = false;

    for (const event of ['pointerdown', 'keydown', 'scroll']) {
      document.addEventListener(event, () => { touchedAt = Date.now(); }, { passive: true });
    }
    place.querySelector('[data-live-show]').addEventListener('click', () => location.reload());

    const tell = news => {
      const many = news[place.dataset.liveOf];
      const text = !news.whole ? place.dataset.liveSome : many === 0 ? '' : many === 1 ? place.dataset.liveOne : place.dataset.liveMany.replace('#', many.toLocaleString(document.documentElement.lang));
      if (text !== told) {
        told = text;
        shown.textContent = text;
        place.hidden = !text;
      }
      // not every second, or a screen reader would never come to an end
      if (told && spoken.textContent !== told && Date.now() - spokenAt > SPOKEN_MS) {
        spokenAt = Date.now();
        spoken.textContent = told;
      }
    };

    const ask = async () => {
      if (asking || stopped || document.hidden || Date.now() - touchedAt > TIRED_MS) {
        return;
      }
      asking = true;
      try {
        const answer = await fetch(place.dataset.live, { headers: { Accept: 'application/json' }, redirect: 'error', cache: 'no-store' });
        if (answer.ok) {
          tell(await answer.json());
        } else {
          stopped = answer.status < 500;
        }
      } catch {
        // the next second may be better
      } finally {
        asking = false;
      }
    };
    setInterval(ask, EVERY_MS);
  }
})();
