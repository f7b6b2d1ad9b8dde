import { fold, type Hints } from '../lines.ts';
import { attribute, type Element, elements, type Parent, textOf } from './tree.ts';

const longest = 300;

/**
 * What a page says of itself: schema.org articles as JSON-LD, Open Graph, `<title>`.
 * @param page the whole tree
 */
export function hintsOf(page: Parent): Hints & { address: string } {
  const found = { headlines: new Set<string>(), authors: new Set<string>(), site: '', address: '' };
  const say = (set: Set<string>, value: unknown) => {
    if (typeof value === 'string' && value.length < longest && fold(value)) set.add(fold(value));
  };
  for (const element of elements(page)) {
    if (element.tagName === 'meta') readMeta(element, found, say);
    else if (element.tagName === 'base' && !found.address) found.address = attribute(element, 'href');
    else if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical')
      found.address ||= attribute(element, 'href');
    else if (element.tagName === 'title')
      for (const part of titleParts(textOf(element))) say(found.headlines, part);
    else if (element.tagName === 'script' && /ld\+json/iu.test(attribute(element, 'type')))
      for (const article of articlesIn(textOf(element))) {
        say(found.headlines, article.headline);
        for (const author of [article.author].flat(2)) say(found.authors, nameOf(author));
        found.site ||= String(nameOf(article.publisher) ?? '').slice(0, longest);
      }
  }
  return { ...found, headlines: [...found.headlines], authors: [...found.authors] };
}

type Found = { headlines: Set<string>; authors: Set<string>; site: string; address: string };

function readMeta(element: Element, found: Found, say: (set: Set<string>, value: unknown) => void): void {
  const name = (attribute(element, 'property') || attribute(element, 'name')).toLowerCase();
  const value = attribute(element, 'content');
  if (name === 'og:title' || name === 'twitter:title')
    for (const part of titleParts(value)) say(found.headlines, part);
  else if (name === 'author' || name === 'article:author' || name === 'dable:author')
    say(found.authors, value);
  else if (name === 'og:site_name') found.site = fold(value).slice(0, longest);
  else if (name === 'og:url') found.address ||= value;
}

/** The title, and the title without the site's name after it. */
function titleParts(title: string): string[] {
  const whole = fold(title).slice(0, longest);
  const [first = ''] = whole.split(/\s[|–—·:<]\s|\s-\s/u);
  return first.length > 8 && first !== whole ? [whole, first] : [whole];
}

type Article = { headline?: unknown; author?: unknown; publisher?: unknown };

function nameOf(value: unknown): unknown {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
}

function articlesIn(json: string): Article[] {
  if (json.length > 200_000) return [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return [];
  }
  const graph = [parsed]
    .flat(1)
    .flatMap((one) =>
      typeof one === 'object' && one !== null && '@graph' in one ? [one['@graph']].flat(1) : [one],
    );
  return graph.filter(
    (one): one is Article =>
      typeof one === 'object' &&
      one !== null &&
      '@type' in one &&
      /Article|Report|BlogPosting/u.test(String(one['@type'])),
  );
}
