import type { ShownPicture } from '#newsroom/site/cards.ts';
import type { Masthead } from '#newsroom/site/masthead.ts';
import type { Language } from '#newsroom/stories/document/content.ts';
import type { LogoFile } from '#newsroom/theme/look.ts';

/** What every part of a page needs to know: whose site, in which language, and where its files are. */
export type Edition = {
  language: Language;
  masthead: Masthead;
  /** The site's own address, without a slash at its end. */
  site: string;
  /** Addresses of the site's own files. */
  assets: {
    sheet: string;
    /** What of the look is the newsroom's own; null: nothing. */
    theme: string | null;
    hangul: string;
    script: string;
    /** Of the search page alone. */
    searching: { sheet: string; script: string };
    /** Modules the script loads when they are asked for. */
    listen: string;
    quote: string;
    emblem: string;
    /** For devices that put the site among their apps. */
    touchIcon?: string;
    /** Fonts the first screen needs. */
    fonts: string[];
  };
  /** Where a picture lies; the desk's preview has another place than readers. */
  pictureSource: (picture: ShownPicture, width: number) => string;
  /** Where the newsroom's logo lies. */
  logoSource: (file: LogoFile) => string;
  /** Given: the pages are shown in this scheme, whatever the computer asks for. */
  scheme?: 'light' | 'dark';
  /** For the script, where a page's policy asks for one. */
  nonce?: string;
};
