import { type AnyColumn, inArray } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { authors, coverages, pictures, sections, topics } from '#db/schema/index.ts';
import { Incomplete } from '../refusals.ts';
import type { Block, Doc, ListItem } from './document/body.ts';
import type { StoryContent } from './document/content.ts';
import { picturesIn } from './document/pictures-in.ts';

/** What a story names by its id. */
type Named = {
  bylines: string[];
  sectionId: string[];
  topics: string[];
  coverages: string[];
  pictures: string[];
};

const tables = {
  bylines: authors,
  sectionId: sections,
  topics,
  coverages,
  pictures,
} satisfies Record<keyof Named, { id: AnyColumn }>;
const kinds = Object.keys(tables) as (keyof Named)[];

function namedIn(content: StoryContent): Named {
  const { bylines, sectionId, topics, coverages } = content;
  return {
    bylines,
    topics,
    coverages,
    sectionId: sectionId === null ? [] : [sectionId],
    pictures: picturesIn(content),
  };
}

/**
 * Checks that everything a story names is there: authors, section, topics, coverages, pictures.
 * @param tx the act's transaction
 * @param content what is to be saved
 * @param before what the story said until now, and was checked then
 * @throws Incomplete naming each field that names something unknown
 */
export async function mustExist(
  tx: Transaction,
  content: StoryContent,
  before?: StoryContent,
): Promise<void> {
  const missing = await unknown(tx, content, before);
  const fields: Record<string, string> = {};
  for (const kind of kinds) {
    if (missing[kind].length === 0) continue;
    const lead = content.leadPicture?.pictureId;
    const field =
      kind !== 'pictures' ? kind : lead && missing.pictures.includes(lead) ? 'leadPicture' : 'body';
    fields[field] = 'wrong';
  }
  if (Object.keys(fields).length > 0) throw new Incomplete(fields);
}

/**
 * A story without what it names and is not there any more, so that old words can come back.
 * @param tx a transaction of the desk
 * @param content of an earlier revision
 */
export async function withoutTheGone(tx: Transaction, content: StoryContent): Promise<StoryContent> {
  const gone = await unknown(tx, content);
  if (kinds.every((kind) => gone[kind].length === 0)) return content;
  const there = (kind: keyof Named) => (id: string) => !gone[kind].includes(id);
  const { sectionId, leadPicture } = content;
  return {
    ...content,
    bylines: content.bylines.filter(there('bylines')),
    topics: content.topics.filter(there('topics')),
    coverages: content.coverages.filter(there('coverages')),
    sectionId: sectionId !== null && there('sectionId')(sectionId) ? sectionId : null,
    leadPicture: leadPicture && there('pictures')(leadPicture.pictureId) ? leadPicture : null,
    body: withoutPictures(content.body, gone.pictures),
  };
}

/** A picture that is gone leaves its caption where it stood. */
function withoutPictures(body: Doc, gone: string[]): Doc {
  const inNode = <Node extends Block | ListItem>(node: Node): Node => {
    if (node.type === 'picture' && gone.includes(node.attrs.pictureId)) {
      const { caption } = node.attrs;
      return {
        type: 'paragraph',
        ...(caption ? { content: [{ type: 'text', text: caption }] } : {}),
      } as Node;
    }
    if (
      node.type !== 'listItem' &&
      node.type !== 'bulletList' &&
      node.type !== 'orderedList' &&
      node.type !== 'blockquote'
    )
      return node;
    return { ...node, content: (node.content as (Block | ListItem)[]).map(inNode) } as Node;
  };
  return { type: 'doc', content: body.content.map(inNode) };
}

async function unknown(tx: Transaction, content: StoryContent, before?: StoryContent): Promise<Named> {
  const now = namedIn(content);
  const known = before && namedIn(before);
  const missing: Named = { bylines: [], sectionId: [], topics: [], coverages: [], pictures: [] };
  for (const kind of kinds) {
    const asked = now[kind].filter((id) => !known?.[kind].includes(id));
    if (asked.length === 0) continue;
    const table = tables[kind];
    const found = await tx.select({ id: table.id }).from(table).where(inArray(table.id, asked));
    missing[kind] = asked.filter((id) => !found.some((row) => row.id === id));
  }
  return missing;
}
