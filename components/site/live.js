// On the page of a story that runs live: asks now and then whether there is more, and offers it. What is being read stays
// where it is; only what was changed or taken down is changed at once.

const section = document.querySelector('[data-live]');
const every = 20000;
let tag = null;
let fresh = null;
let asked = Date.now();
let asking = false;

const entriesOf = (page) => [...page.querySelectorAll('.live-entry')];
const bring = (node) => document.importNode(node, true);

/** Entries of a page that came since the newest one here. */
function newIn(page) {
  return entriesOf(page).filter(({ id }) => !document.getElementById(id));
}

function apply(page) {
  const theirs = entriesOf(page);
  const oldest = Number(theirs.at(-1)?.dataset.at ?? 0);
  for (const entry of entriesOf(document)) {
    const other = page.getElementById(entry.id);
    if (!other && Number(entry.dataset.at) >= oldest) entry.remove();
    else if (other && other.textContent !== entry.textContent) entry.replaceWith(bring(other));
  }
  if (!page.querySelector('[data-live]')) {
    section.removeAttribute('data-live');
    show(page);
  } else offer(page);
}

function offer(page) {
  const box = section.querySelector('[data-live-offer]');
  const count = newIn(page).length;
  fresh = page;
  box.hidden = count === 0;
  const words = count === 1 ? box.dataset.one : box.dataset.many.replace('#', count);
  const said = box.querySelector('p');
  if (count > 0 && said.textContent !== words) said.textContent = words;
}

/** Puts in what is new, as the server made it. */
function show(page, press) {
  const list = section.querySelector('[data-live-entries]');
  const came = newIn(page).map(bring);
  list.prepend(...came);
  section.querySelector('[data-live-head]').replaceWith(bring(page.querySelector('[data-live-head]')));
  section.querySelector('[data-live-offer]').hidden = true;
  if (!press) return;
  came[0]?.focus({ preventScroll: true });
  came[0]?.scrollIntoView({ block: 'start' });
}

async function ask() {
  if (asking || document.hidden || !section.hasAttribute('data-live')) return;
  asking = true;
  asked = Date.now();
  try {
    // The browser asks with the ETag it has; where nothing changed, nothing is sent.
    const answer = await fetch(location.pathname, { cache: 'no-cache' });
    if (answer.status === 404 || answer.status === 410) return location.reload();
    const now = answer.headers.get('etag');
    if (!answer.ok || (now && now === tag)) return;
    tag = now;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    // Killed or retracted meanwhile: what stands there now is shown.
    if (!page.getElementById('live')) return location.reload();
    apply(page);
  } catch {
    // No network: it is asked again.
  } finally {
    asking = false;
  }
}

/** An entry somebody linked to may have moved to the page of all entries. */
function follow() {
  const { hash } = location;
  const all = document.querySelector('[data-live-all]')?.dataset.liveAll;
  if (all && hash.startsWith('#entry-') && !document.getElementById(hash.slice(1)))
    location.replace(all + hash);
}

follow();
addEventListener('hashchange', follow);
if (section) {
  section.querySelector('[data-live-offer] button').addEventListener('click', () => show(fresh, true));
  setInterval(ask, every);
  document.addEventListener('visibilitychange', () => {
    if (Date.now() - asked > every) ask();
  });
}
