// Quotes selected words of a story with an address that leads to them. Loaded when something is first selected.

/** More words than these on either side are not needed to find a passage again. */
const edge = 5;
const longest = 600;

/**
 * The part of an address that leads to a passage (URL Fragment Text Directives).
 * @param {string} text the passage; lines where it crosses paragraphs
 * @returns {string} with its `#`
 */
export function fragmentOf(text) {
  // A hyphen says something of its own there.
  const encoded = (part) => encodeURIComponent(part).replaceAll('-', '%2D');
  const lines = text.split(/\n+/).map((line) => line.trim().split(/\s+/));
  const [first, last] = [lines[0], lines.at(-1)];
  if (lines.length === 1 && first.length <= 2 * edge) return `#:~:text=${encoded(first.join(' '))}`;
  return `#:~:text=${encoded(first.slice(0, edge).join(' '))},${encoded(last.slice(-edge).join(' '))}`;
}

/** A range with the words it cuts made whole: a browser finds whole words only. */
function whole(range) {
  const { startContainer, endContainer } = range;
  const cut = (node, offset) => node.nodeType === Node.TEXT_NODE && node.data[offset]?.trim();
  while (range.startOffset > 0 && cut(startContainer, range.startOffset - 1))
    range.setStart(startContainer, range.startOffset - 1);
  while (cut(endContainer, range.endOffset)) range.setEnd(endContainer, range.endOffset + 1);
  return range;
}

function selected() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const words = document.querySelector('.story .body');
  if (!words?.contains(range.commonAncestorContainer)) return null;
  const text = selection.toString().trim();
  return text.length > 2 && text.length <= longest ? range : null;
}

/** What is handed on: the words, whose they are, and where they stand. */
function quoted() {
  const range = whole(selected().cloneRange());
  // A selection knows where paragraphs end; a range does not.
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
  const text = selection.toString().trim();
  const address = document.querySelector('link[rel=canonical]')?.href ?? location.href.split('#')[0];
  const title = document.querySelector('h1').textContent;
  return { title, text: `“${text}”\n— ${title}`, url: address + fragmentOf(text) };
}

/**
 * Shows the bar wherever words of the story are selected.
 * @param {HTMLElement} bar
 */
export function quote(bar) {
  const copy = bar.querySelector('[data-quote-copy]');
  const device = bar.querySelector('[data-quote-device]');
  const said = bar.querySelector('[data-quote-said]');
  const asked = copy.textContent;
  const place = () => {
    const range = selected();
    bar.hidden = !range;
    if (!range) return;
    said.textContent = '';
    copy.textContent = asked;
    const { left, bottom } = range.getBoundingClientRect();
    const most = page().clientWidth - bar.offsetWidth - 8;
    bar.style.left = `${Math.max(8, Math.min(left, most)) + scrollX}px`;
    bar.style.top = `${bottom + scrollY + 10}px`;
  };
  let waiting;
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting);
    waiting = setTimeout(place, 200);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') bar.hidden = true;
  });
  // A press on the bar leaves the selection as it is.
  bar.addEventListener('pointerdown', (event) => event.preventDefault());
  device.hidden = typeof navigator.share !== 'function';
  device.addEventListener('click', () => navigator.share(quoted()).catch(() => {}));
  copy.hidden = !navigator.clipboard;
  copy.addEventListener('click', async () => {
    const { text, url } = quoted();
    await navigator.clipboard.writeText(`${text}\n${url}`);
    clearTimeout(waiting);
    copy.textContent = copy.dataset.done;
    said.textContent = copy.dataset.done;
  });
  place();
}

const page = () => document.documentElement;
