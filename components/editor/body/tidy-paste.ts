/*
 * What is pasted keeps only what a body has: the schema drops the rest by itself. Here stands what a parser cannot
 * see: lists that Word writes as paragraphs, bold that Google Docs wraps around everything, cells without paragraphs.
 */

/** Word says "this paragraph is an item of a list" in its style alone; its bullet or number is text before the words. */
const wordMarker = /^[\s\u00a0]*(?:[·•▪◦o§ü-]|\(?[0-9a-z]{1,3}[.)])[\s\u00a0]+/i;

/**
 * Tidies HTML before it is read as a body.
 * @param html from the clipboard
 */
export function tidyPaste(html: string): string {
  const page = new DOMParser().parseFromString(html.replace(/<!--[\s\S]*?-->/g, ''), 'text/html');
  const { body } = page;
  for (const gone of body.querySelectorAll(
    'style, script, title, meta, link, template, noscript, [aria-hidden="true"]',
  ))
    gone.remove();
  for (const office of [...body.getElementsByTagName('*')].filter((each) => each.localName.includes(':')))
    office.replaceWith(...office.childNodes);
  // Google Docs: <b style="font-weight:normal"> around the whole.
  for (const bold of body.querySelectorAll<HTMLElement>('b, strong'))
    if (/^(normal|400)$/.test(bold.style.fontWeight)) bold.replaceWith(...bold.childNodes);
  for (const cell of body.querySelectorAll('td, th'))
    if (!cell.querySelector('p, ul, ol, h1, h2, h3, h4, h5, h6, blockquote')) {
      const line = page.createElement('p');
      line.append(...cell.childNodes);
      cell.append(line);
    }
  for (const each of body.querySelectorAll('*'))
    for (const name of each.getAttributeNames()) if (name.startsWith('on')) each.removeAttribute(name);
  gatherWordLists(page, body);
  return body.innerHTML;
}

function gatherWordLists(page: Document, body: HTMLElement): void {
  let list: HTMLElement | null = null;
  for (const line of body.querySelectorAll<HTMLElement>('p[class*="MsoListParagraph"]')) {
    const text = line.textContent ?? '';
    const tag = /^[\s\u00a0]*\(?[0-9a-z]{1,3}[.)]/i.test(text) ? 'ol' : 'ul';
    for (const ignored of line.querySelectorAll('[style*="mso-list:Ignore"]')) ignored.remove();
    dropMarker(line);
    if (!list || list.localName !== tag || line.previousElementSibling !== list) {
      list = page.createElement(tag);
      line.before(list);
    }
    const item = page.createElement('li');
    const words = page.createElement('p');
    words.append(...line.childNodes);
    item.append(words);
    list.append(item);
    line.remove();
  }
}

function dropMarker(line: HTMLElement): void {
  const first = line.ownerDocument.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode();
  if (first?.nodeValue) first.nodeValue = first.nodeValue.replace(wordMarker, '');
}
