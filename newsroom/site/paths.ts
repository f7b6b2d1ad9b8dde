import type { Language } from '../stories/document/content.ts';

/** Where things stand on the site: paths, to be put after the site's own address. */
export const paths = {
  front: (language: Language) => `/${language}`,
  story: (story: { language: Language; slug: string }) => `/${story.language}/stories/${story.slug}`,
  list: (language: Language, folder: string, slug: string) => `/${language}/${folder}/${slug}`,
  corrections: (language: Language) => `/${language}/corrections`,
  changes: (story: { language: Language; slug: string }) =>
    `/${story.language}/stories/${story.slug}/changes`,
  /** Every entry of a story that runs live. */
  entries: (story: { language: Language; slug: string }) => `/${story.language}/stories/${story.slug}/live`,
  /** One of them, which stands there however many came after it. */
  entry: (story: { language: Language; slug: string }, id: string) => `${paths.entries(story)}#entry-${id}`,
  /** Of a page by its whole address. */
  embed: (url: string) => `/oembed?url=${encodeURIComponent(url)}`,
  mostRead: (language: Language) => `/${language}/most-read`,
  letters: (language: Language) => `/${language}/letters`,
  saved: (language: Language) => `/${language}/saved`,
  manifest: (language: Language) => `/${language}/manifest.webmanifest`,
  /** What the newsroom promises in public. */
  policy: (language: Language, kind: string) => `/${language}/about/${kind}`,
  search: (language: Language) => `/${language}/search`,
  picture: (id: string, width: number, type: string) =>
    `/pictures/${id}/${width}.${type === 'image/jpeg' ? 'jpg' : 'webp'}`,
  /** The picture drawn for a story's link previews, in the form of a version (see `previewVersion`). */
  preview: (storyId: string, version: string) => `/previews/${storyId}/${version}.png`,
};

/** The site's own address, without a slash at its end. */
export function siteUrl(): string {
  return (process.env.SITE_URL || 'http://127.0.0.1:3000').replace(/\/+$/, '');
}
