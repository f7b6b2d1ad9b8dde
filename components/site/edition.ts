import type { ShownPicture } from '#newsroom/site/cards.ts';
import type { Masthead } from '#newsroom/site/masthead.ts';
import type { Language } from '#newsroom/stories/document/content.ts';

/** What every part of a page needs to know: whose site, in which language, and where its files are. */
export type Edition = {
  language: Language;
  masthead: Masthead;
  /** The site's own address, without a slash at its end. */
  site: string;
  /** Addresses of the site's own files. */
  assets: {
    sheet: string;
    hangul: string;
    script: string;
    /** Modules the script loads when they are asked for. */
    listen: string;
    quote: string;
    emblem: string;
    /** Fonts the first screen needs. */
    fonts: string[];
  };
  /** Where a picture lies; the desk's preview has another place than readers. */
  pictureSource: (picture: ShownPicture, width: number) => string;
  /** For the script, where a page's policy asks for one. */
  nonce?: string;
};
