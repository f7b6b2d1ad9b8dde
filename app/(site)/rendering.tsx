import type { ReactElement } from 'react';
import type { Edition } from '#components/site/edition.ts';
import { type Page, policyWith } from '#newsroom/site/answering.ts';
import { assetPath, assetText } from '#newsroom/site/assets.ts';
import type { Masthead } from '#newsroom/site/masthead.ts';
import { paths, siteUrl } from '#newsroom/site/paths.ts';
import { housePreview } from '#newsroom/site/previews.ts';
import type { Language } from '#newsroom/stories/document/content.ts';
import { logoPath, themePath } from '#newsroom/theme/assets.ts';
import { familiesOf, fontPairs } from '#newsroom/theme/font-pairs.ts';
import { themeSheet } from '#newsroom/theme/sheet.ts';

/** Sheets that only one kind of page has. */
type OwnSheet = 'searching.css' | 'live.css' | 'keeping.css' | 'letters.css' | 'sign-off.css';

/**
 * What every page of the site in one language is made with.
 * @param own the sheet of this kind of page alone
 */
export function editionFor(language: Language, masthead: Masthead, own: OwnSheet | null = null): Edition {
  const pair = fontPairs[masthead.look.fonts];
  const noto = pair.hangul === 'noto-serif';
  return {
    language,
    masthead,
    site: siteUrl(),
    assets: {
      sheet: assetPath('site.css'),
      theme: themePath(masthead.look),
      own: own && assetPath(own),
      choices: assetPath('choices.js'),
      hangul: assetPath(noto ? 'myeongjo.css' : 'hangul.css'),
      script: assetPath('reading.js'),
      searchScript: assetPath('searching.js'),
      listen: assetPath('listen.js'),
      quote: assetPath('quote.js'),
      emblem: assetPath('emblem.svg'),
      families: familiesOf(pair, language),
      touchIcon: assetPath('touch-icon.png'),
    },
    within: {
      style: [
        assetText('site.css'),
        themePath(masthead.look) ? themeSheet(masthead.look, assetPath) : '',
        own ? assetText(own) : '',
      ].join('\n'),
      script: assetText('choices.js'),
    },
    logoSource: logoPath,
    pictureSource: (picture, width) => paths.picture(picture.pictureId, width, 'image/webp'),
  };
}

/** The link preview of pages that are no story. */
export const ownPreview = housePreview;

/** A finished HTML document, with the policy that allows what stands within it and nothing else. */
export async function html(page: ReactElement<{ edition: Edition }>, status = 200): Promise<Page> {
  // Imported here: Next refuses it at the top of a file it might bundle for pages.
  const { renderToStaticMarkup } = await import('react-dom/server');
  return {
    status,
    type: 'text/html; charset=utf-8',
    // The next page is fetched when a link is pressed, before it is let go (HTML, speculative loading): not earlier, or a
    // page could be shown that was withdrawn meanwhile.
    headers: {
      'Speculation-Rules': `"${assetPath('next-pages.json')}"`,
      ...policyWith(page.props.edition.within),
    },
    body: `<!doctype html>${renderToStaticMarkup(page)}`,
  };
}
