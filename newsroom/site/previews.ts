import { assetPath } from './assets.ts';
import type { Card } from './cards.ts';
import { inLanguage } from './in-language.ts';
import type { Masthead } from './masthead.ts';
import { paths } from './paths.ts';
import { type PreviewFacts, previewSize, previewVersion } from './preview-pictures.ts';

/** The picture a link preview shows; `path` is to be put after the site's address. */
export type Preview = { path: string; width: number; height: number; type: string; alt: string };

/** The newsroom's own, for pages that are no story. */
export function housePreview(): Preview {
  return { path: assetPath('preview.png'), ...previewSize, type: 'image/png', alt: '' };
}

type Pictured = Pick<Card, 'storyId' | 'language' | 'headline' | 'section' | 'picture'>;

/** What is drawn for a story that has no picture. */
export function previewFacts(story: Pictured, masthead: Pick<Masthead, 'names' | 'look'>): PreviewFacts {
  const { language, headline, section } = story;
  return {
    language,
    headline,
    section: inLanguage(section.names, language).text,
    outlet: inLanguage(masthead.names, language).text,
    accent: masthead.look.colours.light.accent,
  };
}

/** The picture for link previews of a story: its own, as JPEG, or one drawn for it, as the house has it. */
export function previewOf(
  story: Pictured,
  masthead: Pick<Masthead, 'names' | 'look' | 'previewsDrawn'>,
): Preview {
  const { picture, storyId, headline } = story;
  const jpeg = picture?.sizes.find((size) => size.type === 'image/jpeg');
  if (!picture || !jpeg || masthead.previewsDrawn) {
    const version = previewVersion(previewFacts(story, masthead));
    return { path: paths.preview(storyId, version), ...previewSize, type: 'image/png', alt: headline };
  }
  return {
    path: paths.picture(picture.pictureId, jpeg.width, jpeg.type),
    width: jpeg.width,
    height: jpeg.height,
    type: jpeg.type,
    alt: picture.alt,
  };
}
