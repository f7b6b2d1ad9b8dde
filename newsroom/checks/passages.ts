import type { Block, ListItem } from '../stories/document/body.ts';
import type { StoryContent } from '../stories/document/content.ts';
import { plainText } from '../stories/document/plain-text.ts';
import type { Place } from './findings.ts';

export type Passage = { place: Place; text: string };

const said = (passages: Passage[]) => passages.filter(({ text }) => text.trim() !== '');

/** Headline and standfirst. */
export function titles({ headline, standfirst }: StoryContent): Passage[] {
  return said([
    { place: { field: 'headline' }, text: headline },
    { place: { field: 'standfirst' }, text: standfirst },
  ]);
}

/** The body block by block, without what is said of its pictures. */
export function bodyPassages({ body }: StoryContent): Passage[] {
  return said(
    body.content.flatMap((block, at) =>
      block.type === 'picture'
        ? []
        : plainText({ type: 'doc', content: [block] })
            .split('\n')
            .map((text) => ({ place: { field: 'body' as const, block: at }, text })),
    ),
  );
}

export type PictureSaid = { place: Place; alt: string; caption: string; credit: string };

/** What is said of each picture, the lead picture first. */
export function picturesSaid({ leadPicture, body }: StoryContent): PictureSaid[] {
  const lead = leadPicture ? [{ ...leadPicture, place: { field: 'leadPicture' as const } }] : [];
  return [
    ...lead,
    ...body.content.flatMap((block, at) =>
      picturesOf(block).map((attrs) => ({ ...attrs, place: { field: 'body' as const, block: at } })),
    ),
  ];
}

function picturesOf(block: Block | ListItem): Omit<PictureSaid, 'place'>[] {
  if (block.type === 'picture') return [block.attrs];
  if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'pullQuote') return [];
  if (block.type === 'horizontalRule') return [];
  return (block.content as (Block | ListItem)[]).flatMap(picturesOf);
}

/** Captions of all pictures. */
export function captions(content: StoryContent): Passage[] {
  return said(picturesSaid(content).map(({ place, caption }) => ({ place, text: caption })));
}

/** Outside links of the body, each address once, with its words. */
export function outsideLinks({ body }: StoryContent): { place: Place; href: string }[] {
  const found = body.content.flatMap((block, at) =>
    linksOf(block).map(({ href, text }) => ({
      place: { field: 'body' as const, block: at, quote: text },
      href,
    })),
  );
  return found.filter(
    ({ href }, at) => /^https?:/i.test(href) && found.findIndex((one) => one.href === href) === at,
  );
}

function linksOf(block: Block | ListItem): { href: string; text: string }[] {
  if (block.type === 'paragraph' || block.type === 'heading')
    return (block.content ?? []).flatMap((inline) =>
      (inline.marks ?? []).flatMap((mark) =>
        mark.type === 'link'
          ? [{ href: mark.attrs.href, text: inline.type === 'text' ? inline.text : '' }]
          : [],
      ),
    );
  if (block.type === 'pullQuote' || block.type === 'picture' || block.type === 'horizontalRule') return [];
  return (block.content as (Block | ListItem)[]).flatMap(linksOf);
}
