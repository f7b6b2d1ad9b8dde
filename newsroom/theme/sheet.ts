import { choosableFaces } from '../site/fonts.ts';
import { papers } from './contrast.ts';
import { fontPairs, stackOf } from './font-pairs.ts';
import { type Look, look, ownLook, type Scheme } from './look.ts';

type PathOf = (name: string) => string;

/**
 * The style sheet of a look: only what differs from the site's own, so that an unchanged site has none.
 * @param given parsed once more: what reaches a style sheet is six hexadecimal digits and names of our own list
 * @param pathOf addresses of the site's own files
 * @param shown given: only this scheme, whatever the reader's computer asks for (the preview)
 * @returns '' where nothing differs
 */
export function themeSheet(given: Look, pathOf: PathOf, shown?: 'light' | 'dark'): string {
  const { colours, fonts } = look.parse(given);
  const rules = [...fontRules(fonts, pathOf), ...colourRules(colours)];
  if (shown) rules.push(`:root{color-scheme:${shown}}`);
  return rules.join('\n');
}

function colourRules({ light, dark }: Look['colours']): string[] {
  const both = (part: keyof Scheme) => `light-dark(${light[part]},${dark[part]})`;
  const own = (part: keyof Scheme) =>
    light[part] === ownLook.colours.light[part] && dark[part] === ownLook.colours.dark[part];
  const rules: string[] = [];
  // Whoever asks their computer for more contrast has the site's own strongest colours.
  if (!own('accent') || !own('link'))
    rules.push(
      `@media not (prefers-contrast:more){:root:not([data-contrast="high"]){--accent:${both('accent')};--link:${both('link')}}}`,
    );
  if (own('ground') && own('ink')) return rules;
  const flat = light.ground === papers.light && dark.ground === papers.dark;
  // On paper, as everything else, a masthead has no background of its own.
  rules.push(
    `@media screen{.masthead{--ink:${both('ink')};--ink-soft:var(--ink);--accent:var(--ink);--rule-strong:var(--ink);--rule:color-mix(in srgb,var(--ink) 30%,transparent);color:var(--ink)${
      flat
        ? ''
        : `;--paper:${both('ground')};background:var(--paper);box-shadow:0 0 0 100vmax var(--paper);clip-path:inset(0 -100vmax)`
    }}${flat ? '' : '.masthead .sections{border-bottom-color:transparent}'}}`,
  );
  return rules;
}

function fontRules(key: Look['fonts'], pathOf: PathOf): string[] {
  if (key === ownLook.fonts) return [];
  const { headline, text, around, hangul } = fontPairs[key];
  const korean =
    hangul === 'noto-serif'
      ? [
          `:root[lang="ko"]{--serif:var(--web,"Noto Serif KR",)"Myeongjo stand-in","AppleMyungjo","Batang",serif;--headline:var(--serif);--sans:"Apple SD Gothic Neo","Malgun Gothic","Noto Sans KR","Noto Sans CJK KR",sans-serif}`,
          ':root[lang="en"] :lang(ko){font-family:var(--web,"Noto Serif KR",)"Hangul of the switch","Myeongjo stand-in","AppleMyungjo",serif}',
        ]
      : [':root[lang="ko"]{--headline:var(--serif)}'];
  return [
    choosableFaces(
      [headline, text, around].map(({ file }) => file),
      hangul,
      pathOf,
    ),
    `:root:not([lang="ko"]){--serif:${stackOf(text)};--headline:${stackOf(headline)};--sans:${stackOf(around)}}`,
    // Only where headlines differ: else each heading stays in the font of what it stands in.
    headline === text ? '' : 'h1,h2,h3{font-family:var(--headline)}',
    ...korean,
  ].filter(Boolean);
}
