import type { ReactElement } from 'react';
import type { Edition } from '#components/site/edition.ts';
import type { Page } from '#newsroom/site/answering.ts';
import { assetPath } from '#newsroom/site/assets.ts';
import { firstPieces } from '#newsroom/site/fonts.ts';
import type { Masthead } from '#newsroom/site/masthead.ts';
import { paths, siteUrl } from '#newsroom/site/paths.ts';
import { housePreview } from '#newsroom/site/previews.ts';
import type { Language } from '#newsroom/stories/document/content.ts';
import { logoPath, themePath } from '#newsroom/theme/assets.ts';
import { firstFonts, fontPairs } from '#newsroom/theme/font-pairs.ts';

/** What every page of the site in one language is made with. */
export function editionFor(language: Language, masthead: Masthead): Edition {
  const pair = fontPairs[masthead.look.fonts];
  const noto = pair.hangul === 'noto-serif';
  return {
    language,
    masthead,
    site: siteUrl(),
    assets: {
      sheet: assetPath('site.css'),
      theme: themePath(masthead.look),
      hangul: assetPath(noto ? 'myeongjo.css' : 'hangul.css'),
      script: assetPath('reading.js'),
      searching: { sheet: assetPath('searching.css'), script: assetPath('searching.js') },
      listen: assetPath('listen.js'),
      quote: assetPath('quote.js'),
      emblem: assetPath('emblem.svg'),
      touchIcon: assetPath('touch-icon.png'),
      fonts: (language === 'ko' ? (noto ? [] : firstPieces) : firstFonts(pair)).map(assetPath),
    },
    logoSource: logoPath,
    pictureSource: (picture, width) => paths.picture(picture.pictureId, width, 'image/webp'),
  };
}

/** The link preview of pages that are no story. */
export const ownPreview = housePreview;

/** A finished HTML document. */
export async function html(page: ReactElement, status = 200): Promise<Page> {
  // Imported here: Next refuses it at the top of a file it might bundle for pages.
  const { renderToStaticMarkup } = await import('react-dom/server');
  return {
    status,
    type: 'text/html; charset=utf-8',
    // The next page is fetched when a link is pressed, before it is let go (HTML, speculative loading): not earlier, or a
    // page could be shown that was withdrawn meanwhile.
    headers: { 'Speculation-Rules': `"${assetPath('next-pages.json')}"` },
    body: `<!doctype html>${renderToStaticMarkup(page)}`,
  };
}
