import type { Zone } from '../lines.ts';
import { attribute, type Element, has, isElement, type Lengths, type Parent } from './tree.ts';

const chromeTags = new Set([
  'nav',
  'aside',
  'footer',
  'button',
  'select',
  'label',
  'dialog',
  'menu',
  'textarea',
]);
const chromeRoles =
  /^(?:navigation|complementary|contentinfo|search|dialog|alertdialog|alert|toolbar|menu|menubar|menuitem|tablist|tab|button|status|tooltip)$/iu;
const chromeNames =
  /(?:^|[-_\s])(?:nav|navi|navbar|navigation|menu|gnb|lnb|snb|breadcrumbs?|crumbs?|location|share|sharing|shares|social|sns|related|relate|relation|recommend(?:ed|ation|ations)?|newsletters?|promo|promotion|ads?|advert(?:s|isement|isements|ising)?|adsbygoogle|sponsor(?:ed)?|banner|comments?|disqus|repl(?:y|ies)|popular|most-?(?:read|viewed|popular)|trending|ranking|rank|sidebar|aside|footer|foot|copyright|cookies?|consent|gdpr|subscribe|subscription|paywall|toolbar|tools?|util|utils|utility|print|tags?|taglist|keywords?|hashtags?|outbrain|taboola|dable|pagination|pager|popup|modal|layer|toast|skip|skipnav|skip-?(?:nav|links?|to-?content)|skipnavi|font-?size|fontsize|text-?size|textsize|recirc|teasers?|masthead|site-?header|gotop|totop|back-?to-?top|special-?coverage|coverage|follow|app-?download|reaction|copyrights|screen-reader-text|sr-only|visually-hidden|blind|a11y)(?:$|[-_\s])/iu;
const articleNames =
  /(?:^|[-_\s])(?:article-?(?:body|text|content|view|txt|cont)|story-?(?:body|text|content)|news-?(?:body|text|cont|content|article|end)|post-?(?:body|content)|entry-?content|body-?(?:text|copy)|view-?(?:con|cont|content|text)|articlebody|newsbody|article-?veiw-?body)(?:$|[-_\s])/iu;
const captionNames =
  /(?:^|[-_\s])(?:caption|captions|figcaption|img-?(?:desc|caption|txt)|photo-?(?:credit|caption|desc)|image-?(?:credit|caption|desc)|credit|wp-caption-text)(?:$|[-_\s])/iu;
const titleNames =
  /(?:^|[-_\s])(?:(?:article|news|story|view|post|entry|content)-?(?:title|tit|headline|head-?(?:title|line)?|heading|subject)|headline|end-?tit)(?:$|[-_\s])/iu;
const standfirstNames =
  /(?:^|[-_\s])(?:standfirst|sub-?(?:title|tit|head|headline|heading)s?|dek|deck|article-?(?:summary|sub|dek|lead|subtitle)|stand-?first|tagline|view-?sub(?:title)?)(?:$|[-_\s])/iu;
const bylineNames =
  /(?:^|[-_\s])(?:byline|bylines|author|authors|author-?name|reporter|reporters|writer|journalist|by)(?:$|[-_\s])/iu;

const datelineNames = /(?:^|[-_\s])dateline(?:$|[-_\s])/iu;

/** A part of a page that holds this share of its words is no surrounding, whatever it is called. */
const mostOfPage = 0.4;

/**
 * What the markup says of an element's words, or null when it says nothing of its own.
 * @param element the element
 * @param inherited what is said of its parent
 * @param lengths letters in each element, and on the whole page
 */
export function zoneOf(element: Element, inherited: Zone, lengths: Lengths): Zone {
  if (inherited === 'chrome' || inherited === 'caption') return inherited;
  const { tagName } = element;
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`
    .replace(/([a-z])([A-Z])/gu, '$1-$2')
    .slice(0, 400);
  const prop = attribute(element, 'itemprop');
  if (tagName === 'figure' || tagName === 'figcaption') return 'caption';
  if (tagName === 'h1' || prop === 'headline') return 'title';
  if (prop === 'articleBody') return 'article';
  if (prop === 'author' || attribute(element, 'rel') === 'author') return 'byline';
  if (prop === 'alternativeHeadline') return 'standfirst';
  const called =
    chromeTags.has(tagName) ||
    chromeRoles.test(attribute(element, 'role')) ||
    attribute(element, 'aria-hidden') === 'true';
  const named = chromeNames.test(names) && !['html', 'body', 'main', 'article'].includes(tagName);
  if ((called || named) && !isMost(element, lengths) && !holdsTitle(element, lengths)) {
    if (
      !(
        named &&
        !called &&
        (articleNames.test(names) ||
          bylineNames.test(names) ||
          (inherited === 'article' && isParagraph(element, lengths)))
      )
    )
      return 'chrome';
  }
  if (captionNames.test(names) && lengths.of(element) < 600) return 'caption';
  if (datelineNames.test(names) && lengths.of(element) < 60) return 'dateline';
  if (articleNames.test(names)) return 'article';
  if (inherited === 'article') return 'article';
  if (standfirstNames.test(names) && lengths.of(element) < 700) return 'standfirst';
  if (
    titleNames.test(names) &&
    /^(?:h[2-6]|p|strong|span|div)$/u.test(tagName) &&
    isOneLine(element, lengths)
  )
    return 'title';
  if (bylineNames.test(names) && lengths.of(element) < 160) return 'byline';
  return inherited;
}

function isParagraph(element: Element, lengths: Lengths): boolean {
  return /^(?:p|h[2-6]|blockquote|em|strong|b|i|span)$/u.test(element.tagName) && lengths.of(element) > 120;
}

function isMost(element: Element, lengths: Lengths): boolean {
  return lengths.of(element) > lengths.page * mostOfPage;
}

/** An `aside` or `header` that holds the headline is no surrounding. */
function holdsTitle(element: Element, lengths: Lengths): boolean {
  return element.tagName !== 'nav' && some(element, (one) => one.tagName === 'h1' && lengths.of(one) > 24);
}

function some(parent: Parent, is: (element: Element) => boolean): boolean {
  return parent.childNodes.some((child) => isElement(child) && (is(child) || some(child, is)));
}

function isOneLine(element: Element, lengths: Lengths): boolean {
  const length = lengths.of(element);
  return (
    length > 4 && length < 200 && !some(element, (one) => /^(?:p|div|ul|section|h[1-6])$/u.test(one.tagName))
  );
}

const neverShown = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'canvas',
  'audio',
  'video',
  'object',
  'iframe',
  'map',
  'datalist',
  'option',
  'math',
  'embed',
]);

/** Hidden from everyone, by the element or by its own style. */
export function isHidden(element: Element): boolean {
  if (neverShown.has(element.tagName) || has(element, 'hidden')) return true;
  const style = attribute(element, 'style').replace(/\s+/gu, '').toLowerCase();
  return style.includes('display:none') || style.includes('visibility:hidden');
}
