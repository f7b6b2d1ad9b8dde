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
    /** Of this kind of page alone. */
    own: string | null;
    /** What must be there before anything is painted. */
    choices: string;
    hangul: string;
    script: string;
    searchScript: string;
    /** Modules the script loads when they are asked for. */
    listen: string;
    quote: string;
    emblem: string;
    /** Font families the page is set in. */
    families: string[];
    /** For devices that put the site among their apps. */
    touchIcon?: string;
  };
  /**
   * Sheets and `choices` as text within the page, so that it is painted as soon as it is there; null: they are files,
   * as where a page's policy takes no style within it.
   */
  within: { style: string; script: string } | null;
  /** Where a picture lies; the desk's preview has another place than readers. */
  pictureSource: (picture: ShownPicture, width: number) => string;
  /** Where the newsroom's logo lies. */
  logoSource: (file: LogoFile) => string;
  /** Given: the pages are shown in this scheme, whatever the computer asks for. */
  scheme?: 'light' | 'dark';
  /** For the script, where a page's policy asks for one. */
  nonce?: string;
};
