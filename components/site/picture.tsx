import type { ShownPicture } from '#newsroom/site/cards.ts';
import type { Edition } from './edition.ts';
import { Running, Short } from './run.tsx';

/** Where a picture stands decides how wide it is shown, and so which of its sizes is loaded. */
export type PicturePlace = 'lead' | 'body' | 'front-lead' | 'card' | 'small';
const sizes: Record<PicturePlace, string> = {
  lead: '(min-width: 64rem) 56rem, 100vw',
  body: '(min-width: 48rem) 42rem, 100vw',
  'front-lead': '(min-width: 80rem) 49rem, (min-width: 60rem) 62vw, 100vw',
  card: '(min-width: 80rem) 24rem, (min-width: 40rem) 46vw, 100vw',
  small: '(min-width: 60rem) 16rem, 34vw',
};

/** A picture in the sizes it is kept in; its width and height are told, so that nothing moves when it arrives. */
export function Picture({
  picture,
  edition,
  place,
  first = false,
}: {
  picture: ShownPicture;
  edition: Edition;
  place: PicturePlace;
  /** On the first screen: loaded before others. */
  first?: boolean;
}) {
  const shown = picture.sizes.filter((size) => size.type === 'image/webp');
  const widest = shown.at(-1);
  if (!widest) return null;
  const usual = shown.find((size) => size.width >= 960) ?? widest;
  const source = (width: number) => edition.pictureSource(picture, width);
  return (
    <img
      src={source(usual.width)}
      srcSet={shown.map((size) => `${source(size.width)} ${size.width}w`).join(', ')}
      sizes={sizes[place]}
      width={widest.width}
      height={widest.height}
      alt={picture.alt}
      loading={first ? 'eager' : 'lazy'}
      fetchPriority={first ? 'high' : undefined}
      // What the first screen is looked at for comes with its words, not a frame later.
      decoding={first ? 'sync' : 'async'}
    />
  );
}

/** A picture with its caption and who took it. */
export function Figure({
  picture,
  edition,
  place,
  first,
}: {
  picture: ShownPicture;
  edition: Edition;
  place: 'lead' | 'body';
  first?: boolean;
}) {
  const { caption, credit } = picture;
  const tallest = picture.sizes.at(-1);
  const upright = tallest !== undefined && tallest.height > tallest.width;
  return (
    <figure className={upright ? `picture picture-${place} picture-upright` : `picture picture-${place}`}>
      <Picture picture={picture} edition={edition} place={place} first={first} />
      {(caption || credit) && (
        <figcaption>
          {caption && <Running text={caption} language={edition.language} />}{' '}
          {credit && (
            <span className="credit">
              <Short text={credit} language={edition.language} />
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}
