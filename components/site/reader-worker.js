/*
 * Has saved stories when there is no network. With one, every page comes from it as ever; after each, and whenever a
 * page says so, the newsroom is asked which kept stories still stand as they were: the others go or are fetched anew,
 * so that no withdrawn story is shown once it could be known. `words` stand before this, from the newsroom's words.
 */
const store = 'saved-stories-1';
const isStory = /^\/(en|ko)\/stories\/[^/]+$/;
const lists = ['/en/saved', '/ko/saved'];
const notOurs = /^\/(desk|api|sign-in|sign-off|links)(\/|$)/;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys())
        if (name.startsWith('saved-stories-') && name !== store) await caches.delete(name);
      // A page is asked for while this worker wakes up: it makes none slower.
      await self.registration.navigationPreload?.enable();
      await inTurn(() => keepUp());
    })(),
  );
});

self.addEventListener('message', (event) => {
  const { saved } = event.data ?? {};
  if (Array.isArray(saved)) event.waitUntil(inTurn(() => keepUp(saved)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || notOurs.test(url.pathname)) return;
  if (request.mode === 'navigate') event.respondWith(navigated(event, url));
  else if (/^\/(assets|pictures)\//.test(url.pathname))
    event.respondWith(fetch(request).catch(() => part(url)));
});

let last = Promise.resolve();
/** One after the other; without a network nothing is learned, and the next time is soon enough. */
function inTurn(work) {
  last = last.then(work).catch(() => {});
  return last;
}

async function navigated(event, url) {
  try {
    const response = (await event.preloadResponse) ?? (await fetch(event.request));
    if (response.type === 'opaqueredirect' || response.status === 404 || response.status === 410)
      event.waitUntil(forget(url.pathname));
    event.waitUntil(inTurn(() => keepUp()));
    return response;
  } catch {
    return offline(url);
  }
}

/** The kept copy, marked as one; else the list of what is kept. */
async function offline(url) {
  const cache = await caches.open(store);
  const language = url.pathname.startsWith('/ko') ? 'ko' : 'en';
  const copy = isStory.test(url.pathname) && (await cache.match(url.pathname));
  if (copy) {
    const at = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
    const when = at.format(new Date(copy.headers.get('x-saved-at')));
    return marked(copy, words[language].copy.replace('{at}', when));
  }
  const list = await cache.match(`/${language}/saved`);
  if (!list) return Response.error();
  return marked(list, lists.includes(url.pathname) ? words[language].offline : words[language].notHere);
}

async function marked(page, note) {
  const text = await page.text();
  return new Response(text.replace('<main ', `<p class="saved-copy" role="status">${note}</p><main `), {
    headers: page.headers,
  });
}

/** A file of a kept page; of a picture any size will do. */
async function part(url) {
  const cache = await caches.open(store);
  const same = await cache.match(url.pathname, { ignoreVary: true });
  if (same) return same;
  const folder = /^\/pictures\/[^/]+\//.exec(url.pathname)?.[0];
  const kept = folder ? await cache.keys() : [];
  const other = kept.find((one) => new URL(one.url).pathname.startsWith(folder));
  return (other && (await cache.match(other, { ignoreVary: true }))) || Response.error();
}

async function forget(path) {
  await (await caches.open(store)).delete(path);
}

/** The kept pages, as what they were kept. */
async function keptPages(cache) {
  const pages = [];
  for (const request of await cache.keys()) {
    const path = new URL(request.url).pathname;
    if (!isStory.test(path)) continue;
    const { headers } = await cache.match(request);
    pages.push({ path, id: headers.get('x-saved-id'), version: headers.get('x-saved-version') });
  }
  return pages;
}

/**
 * Asks how the kept stories stand, and has what is kept follow.
 * @param saved ids of the stories to have; without: those that are kept
 */
async function keepUp(saved) {
  const cache = await caches.open(store);
  const pages = await keptPages(cache);
  const ids = saved ?? pages.map(({ id }) => id);
  if (ids.length === 0 && pages.length === 0) return;
  const stories = ids.length > 0 ? await asked(ids) : [];
  const stands = (page) =>
    stories.some(({ id, path, version }) => id === page.id && path === page.path && version === page.version);
  // First what is gone, then what is new: between them nothing withdrawn is there.
  for (const page of pages) if (!stands(page)) await cache.delete(page.path);
  const kept = pages.filter(stands);
  for (const story of stories) if (!kept.some(({ id }) => id === story.id)) await take(cache, story);
  for (const list of lists) if (stories.length > 0) await take(cache, { path: list, id: '', version: '' });
  await tidy(cache);
}

async function asked(ids) {
  const response = await fetch('/api/saved/check', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ids }),
  });
  if (!response.ok) throw new Error(`not answered: ${response.status}`);
  return (await response.json()).stories;
}

const partsOf = (text) => [
  ...new Set([...text.matchAll(/(?:href|src)="(\/(?:assets|pictures)\/[^"]+)"/g)].map(([, part]) => part)),
];

async function take(cache, { path, id, version }) {
  const response = await fetch(path, { cache: 'no-cache' });
  if (!response.ok || response.redirected) return;
  // What stands under a story, and its series, is of other stories: they might be withdrawn while this one stands.
  const text = (await response.text())
    .replace(/<\/article>[\s\S]*<\/main>/, '</article></main>')
    .replace(/<nav class="series"[\s\S]*?<\/nav>/g, '');
  await Promise.all(
    partsOf(text).map(async (file) => {
      if (await cache.match(file, { ignoreVary: true })) return;
      const answer = await fetch(file).catch(() => null);
      if (answer?.ok) await cache.put(file, answer);
    }),
  );
  const headers = {
    'content-type': response.headers.get('content-type'),
    'content-security-policy': response.headers.get('content-security-policy'),
    'x-saved-id': id,
    'x-saved-version': version,
    'x-saved-at': new Date().toISOString(),
  };
  await cache.put(path, new Response(text, { headers }));
}

/** Lets go of files that no kept page asks for. */
async function tidy(cache) {
  const requests = await cache.keys();
  const needed = new Set();
  const pathOf = (request) => new URL(request.url).pathname;
  for (const request of requests)
    if (isStory.test(pathOf(request)) || lists.includes(pathOf(request)))
      for (const file of partsOf(await (await cache.match(request)).text())) needed.add(file);
  for (const request of requests)
    if (/^\/(assets|pictures)\//.test(pathOf(request)) && !needed.has(pathOf(request)))
      await cache.delete(request);
}
