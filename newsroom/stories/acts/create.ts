import { and, eq } from 'drizzle-orm';
import { desk, type Transaction } from '#db/desk.ts';
import { authors, liveStories, stories, workingCopies } from '#db/schema/index.ts';
import { now } from '../../clock.ts';
import { append } from '../../ledger/append.ts';
import { Incomplete, NotAllowed, NotFound } from '../../refusals.ts';
import { emptyContent, parseContent, type StoryContent } from '../document/content.ts';
import { contentHash } from '../document/sha256.ts';
import { remember } from '../hands.ts';
import { mustExist } from '../named-things.ts';
import type { Outcome } from '../performing.ts';
import { mayCreate, mayMake, type Who } from '../permissions.ts';
import { keep } from '../revisions.ts';
import { copiesForLists, setBylines } from '../working-copy.ts';

export type NewStory = {
  language: 'en' | 'ko';
  /** What is known already, from a pasted page or a file. */
  content?: Partial<StoryContent>;
  /** The story this one will be the translation of. */
  translationOf?: string;
};

/**
 * Makes a story: a draft of the person's own, under their own byline when they have one.
 * @param who who is asking
 * @param input language, and what is known of it already
 * @throws NotAllowed, NotFound (translationOf), Incomplete (it names what is not there, or a translation into that
 *   language is there already)
 */
export async function create(who: Who, input: NewStory): Promise<Outcome> {
  return desk().transaction((tx) => createWithin(tx, who, input, input.content ? 'imported' : 'created'));
}

/**
 * Makes a story inside another act's transaction, as when an assignment is begun.
 * @param tx the act's transaction
 * @param who who is asking
 * @param input language, and what is known of it already
 * @param why where its first words come from
 * @throws as `create`
 */
export async function createWithin(
  tx: Transaction,
  who: Who,
  input: NewStory,
  why: 'created' | 'imported',
): Promise<Outcome> {
  if (!mayCreate(who)) throw new NotAllowed('not_your_role');
  const [ownByline] = await tx.select({ id: authors.id }).from(authors).where(eq(authors.staffId, who.id));
  const content = parseContent({
    ...emptyContent(input.language),
    bylines: ownByline ? [ownByline.id] : [],
    sectionId: onlySection(who),
    ...(input.translationOf ? await sharedBy(tx, who, input.translationOf) : {}),
    ...input.content,
    language: input.language,
  });
  const answer = mayMake(who, content.sectionId);
  if (!answer.allowed) throw new NotAllowed(answer.why);
  await mustExist(tx, content);
  const sha256 = contentHash(content);
  const translationGroup = input.translationOf
    ? await groupOf(tx, input.translationOf, input.language)
    : null;
  const at = now();
  const [row] = await tx
    .insert(stories)
    .values({
      createdAt: at,
      updatedAt: at,
      stateSince: at,
      creatorId: who.id,
      translationGroup,
      ...copiesForLists(content),
      language: input.language,
    })
    .returning();
  if (!row) throw new Error('the story was not written');
  const [copy] = await tx
    .insert(workingCopies)
    .values({ storyId: row.id, content, sha256, savedBy: who.id, savedAt: at })
    .returning();
  await setBylines(tx, row.id, content.bylines);
  await remember(tx, row.id, 'edited', [who.id]);
  if (!copy) throw new Error('the working copy was not written');
  await keep(tx, { row, copy: { ...copy, content } }, why);
  await append(tx, {
    actorId: who.id,
    act: 'story.create',
    subjectKind: 'story',
    subjectId: row.id,
    after: { working: 'draft', public: 'none', version: row.version, language: row.language, sha256 },
  });
  return { storyId: row.id, version: row.version };
}

function onlySection(who: Who): string | null {
  const sections = Object.keys(who.sections);
  return sections.length === 1 ? (sections[0] ?? null) : null;
}

/** What a translation has of its original: where it belongs, and the picture, whose words are to be written anew. */
async function sharedBy(tx: Transaction, who: Who, storyId: string): Promise<Partial<StoryContent>> {
  const [original] = await tx
    .select({ content: workingCopies.content })
    .from(workingCopies)
    .where(eq(workingCopies.storyId, storyId));
  if (!original) throw new NotFound('story');
  const { sectionId, topics, coverages, leadPicture } = parseContent(original.content);
  return {
    ...(mayMake(who, sectionId).allowed ? { sectionId } : {}),
    topics,
    coverages,
    leadPicture: leadPicture && { ...leadPicture, alt: '', caption: '' },
  };
}

/** The group of the story that is translated; made when it has none yet. */
async function groupOf(tx: Transaction, storyId: string, language: 'en' | 'ko'): Promise<string> {
  const [original] = await tx.select().from(stories).where(eq(stories.id, storyId)).for('update');
  if (!original) throw new NotFound('story');
  const group = original.translationGroup ?? original.id;
  const taken = await tx
    .select({ id: stories.id })
    .from(stories)
    .where(and(eq(stories.translationGroup, group), eq(stories.language, language)));
  if (original.language === language || taken.length > 0)
    throw new Incomplete({ language: 'translated_already' });
  if (!original.translationGroup) {
    await tx.update(stories).set({ translationGroup: group }).where(eq(stories.id, original.id));
    // What is live already is linked to its translation as soon as that goes out.
    await tx.update(liveStories).set({ translationGroup: group }).where(eq(liveStories.storyId, original.id));
  }
  return group;
}
