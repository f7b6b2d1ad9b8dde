import { assetPath } from './assets.ts';
import type { ShownPicture } from './cards.ts';
import { paths } from './paths.ts';

/** The picture a link preview shows; `path` is to be put after the site's address. */
export type Preview = { path: string; width: number; height: number; type: string; alt: string };

/**
 * The picture for link previews: the story's own, as JPEG, or the newsroom's.
 * @param picture the story's lead picture
 */
export function previewOf(picture: ShownPicture | null): Preview {
  const jpeg = picture?.sizes.find((size) => size.type === 'image/jpeg');
  if (!picture || !jpeg)
    return { path: assetPath('preview.png'), width: 1200, height: 630, type: 'image/png', alt: '' };
  return {
    path: paths.picture(picture.pictureId, jpeg.width, jpeg.type),
    width: jpeg.width,
    height: jpeg.height,
    type: jpeg.type,
    alt: picture.alt,
  };
}
