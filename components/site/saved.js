// The page of what a reader keeps on this device. Nothing of it leaves the device but the ids of stories, to learn
// which of them still stand.
(() => {
  const look = (name) => {
    try {
      return JSON.parse(localStorage.getItem(name)) || [];
    } catch {
      return [];
    }
  };
  const keep = (name, value) => {
    try {
      localStorage.setItem(name, JSON.stringify(value));
    } catch {
      // Then it holds for this page.
    }
  };

  function ready() {
    const page = document.querySelector('[data-keeping]');
    if (!page) return;
    const words = page.dataset;
    const said = page.querySelector('[data-said]');
    const undo = page.querySelector('[data-undo]');
    const time = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium' });
    let isOffline = false;
    let before = null;

    function say(text, lists = null) {
      said.textContent = text;
      before = lists;
      undo.hidden = !lists;
    }

    function change(name, list, text) {
      const was = { name, list: look(name) };
      keep(name, list);
      show();
      say(text, was);
      if (name === 'saved') dispatchEvent(new Event('saved'));
    }

    function line(name, story) {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = story.path;
      link.textContent = story.headline;
      if (!story.path.startsWith(`/${document.documentElement.lang}/`)) link.lang = story.path.slice(1, 3);
      const when = document.createElement('time');
      when.dateTime = new Date(story.at).toISOString();
      when.textContent = time.format(story.at);
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = words.remove;
      button.setAttribute('aria-label', words.removeOne.replace('{headline}', story.headline));
      button.addEventListener('click', () => {
        const rest = look(name).filter((one) => one.id !== story.id);
        change(name, rest, words.removed);
        page.querySelector(`[data-part="${name}"] h2`).focus();
      });
      item.append(link, when, button);
      return item;
    }

    async function show() {
      for (const name of ['saved', 'recent']) {
        const part = page.querySelector(`[data-part="${name}"]`);
        let stories = look(name);
        // Without a network: what can be read, and nothing that may have been withdrawn.
        if (isOffline) {
          const there = await Promise.all(stories.map(({ path }) => caches.match(path).catch(() => null)));
          stories = stories.filter((_, place) => there[place]);
        }
        part.querySelector('ul').replaceChildren(...stories.map((story) => line(name, story)));
        part.querySelector('[data-none]').hidden = stories.length > 0;
        part.querySelector('[data-clear]').hidden = stories.length === 0;
        part.hidden = false;
      }
      page.querySelector('[data-recent-kept]').checked = look('recent-off') !== 1;
    }

    /** Lets go of what was withdrawn, and takes up what is called otherwise now. */
    async function check() {
      const ids = [...new Set([...look('saved'), ...look('recent')].map(({ id }) => id))].slice(0, 250);
      if (ids.length === 0) {
        isOffline = false;
        return;
      }
      try {
        const response = await fetch('/api/saved/check', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ ids }),
        });
        if (!response.ok) throw new Error(String(response.status));
        const now = new Map((await response.json()).stories.map((story) => [story.id, story]));
        let gone = 0;
        for (const name of ['saved', 'recent']) {
          const list = look(name);
          const left = list.filter(({ id }) => now.has(id));
          if (name === 'saved') gone = list.length - left.length;
          keep(
            name,
            left.map((one) => ({ ...one, path: now.get(one.id).path, headline: now.get(one.id).headline })),
          );
        }
        isOffline = false;
        if (gone > 0) say(words.gone);
      } catch {
        isOffline = true;
      }
    }

    for (const button of page.querySelectorAll('[data-clear]'))
      button.addEventListener('click', () => {
        change(button.dataset.clear, [], words.cleared);
        page.querySelector(`[data-part="${button.dataset.clear}"] h2`).focus();
      });
    undo.addEventListener('click', () => {
      const { name, list } = before;
      keep(name, list);
      show();
      say(words.undone);
      if (name === 'saved') dispatchEvent(new Event('saved'));
    });
    page.querySelector('[data-recent-kept]').addEventListener('change', ({ target }) => {
      keep('recent-off', target.checked ? 0 : 1);
      if (!target.checked) change('recent', [], words.recentOff);
      else say(words.recentOn);
    });
    let next;
    /** Not every network that comes back is told of: one asks again until there is an answer. */
    async function anew() {
      const was = isOffline;
      await check();
      if (!was || !isOffline) await show();
      if (isOffline) later();
    }
    function later() {
      clearTimeout(next);
      next = setTimeout(anew, 5_000);
    }
    addEventListener('online', anew);
    addEventListener('offline', () => {
      isOffline = true;
      show();
      later();
    });
    anew();
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ready);
  else ready();
})();
