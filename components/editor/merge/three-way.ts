import type { Block } from '#newsroom/stories/document/body.ts';
import { canonicalBlock, canonicalContent } from '#newsroom/stories/document/canonical.ts';
import type { ContentField, StoryContent } from '#newsroom/stories/document/content.ts';
import { align } from './align.ts';

export type Choice = 'mine' | 'theirs' | 'both';

/** One place where the versions may differ. `suggested` is null where only a person can say. */
export type Piece<Value> = {
  mine: Value;
  theirs: Value;
  changed: 'nobody' | 'mine' | 'theirs' | 'alike' | 'differently';
  suggested: Choice | null;
};
export type FieldPiece = Piece<unknown> & { field: ContentField };
/** `at` is its number, by which it is chosen. */
export type BodyPiece = Piece<Block[]> & { at: number };
export type Comparison = { fields: FieldPiece[]; body: BodyPiece[] };

const mergedFields = [
  'headline',
  'standfirst',
  'bylines',
  'dateline',
  'sectionId',
  'topics',
  'coverages',
  'leadPicture',
  'slug',
  'searchTitle',
  'searchDescription',
  'firstPublished',
] as const satisfies ContentField[];

/**
 * Compares two versions of a story with the one both came from: what only one hand changed is suggested as it is,
 * what both changed is left to a person.
 * @param base the version both came from; null when it is not known, and then every difference is left to a person
 * @param mine the words here
 * @param theirs the words the newsroom has
 */
export function compare(base: StoryContent | null, mine: StoryContent, theirs: StoryContent): Comparison {
  const fields = mergedFields.map((field) => ({
    field,
    ...piece(base?.[field], mine[field], theirs[field], keyOfField, base !== null),
  }));
  const body = compareBodies(base?.body.content ?? null, mine.body.content, theirs.body.content);
  return { fields, body: body.map((each, at) => ({ ...each, at })) };
}

function piece<Value>(
  base: Value | undefined,
  mine: Value,
  theirs: Value,
  key: (value: Value) => string,
  known: boolean,
): Piece<Value> {
  const kind = (changed: Piece<Value>['changed'], suggested: Choice | null) => ({
    mine,
    theirs,
    changed,
    suggested,
  });
  const same = key(mine) === key(theirs);
  if (!known || base === undefined) return same ? kind('nobody', 'theirs') : kind('differently', null);
  const byMe = key(mine) !== key(base);
  const byThem = key(theirs) !== key(base);
  if (!byMe && !byThem) return kind('nobody', 'theirs');
  if (same) return kind('alike', 'theirs');
  if (byMe && byThem) return kind('differently', null);
  return byMe ? kind('mine', 'mine') : kind('theirs', 'theirs');
}

const keyOfField = (value: unknown): string => JSON.stringify(value) ?? '';
const keyOf = (blocks: Block[]) => blocks.map(canonicalBlock).join('\n');

function compareBodies(base: Block[] | null, mine: Block[], theirs: Block[]): Piece<Block[]>[] {
  // Without a common base the newsroom's version stands in for it: all that differs is shown, nothing is decided.
  const from = base ?? theirs;
  const my = align(from, mine);
  const their = align(from, theirs);
  const pieces: Piece<Block[]>[] = [];
  for (let at = 0; at <= from.length; at += 1) {
    const put = piece([] as Block[], my.put[at] ?? [], their.put[at] ?? [], keyOf, true);
    if (put.mine.length + put.theirs.length > 0) pieces.push(base ? bothAdded(put) : undecided(put));
    const was = from[at];
    if (!was) continue;
    const fate = piece([was], listed(my.fates[at]), listed(their.fates[at]), keyOf, true);
    pieces.push(base ? fate : undecided(fate));
  }
  return pieces;
}

const listed = (block: Block | null | undefined): Block[] => (block ? [block] : []);

/** Two people put different words at one place: neither is in the other's way. */
function bothAdded(put: Piece<Block[]>): Piece<Block[]> {
  return put.changed === 'differently' ? { ...put, suggested: 'both' } : put;
}

function undecided(given: Piece<Block[]>): Piece<Block[]> {
  return keyOf(given.mine) === keyOf(given.theirs)
    ? given
    : { ...given, changed: 'differently', suggested: null };
}

/** True where a person has to look: the versions differ there. */
export function differs(given: Piece<unknown>): boolean {
  return given.changed !== 'nobody' && given.changed !== 'alike';
}

/** What a person chose, by place; where they chose nothing, the suggestion counts. */
export type Choices = { fields: Partial<Record<ContentField, Choice>>; body: Record<number, Choice> };

/** How many places still wait for a person. */
export function undecidedIn({ fields, body }: Comparison, choices: Choices): number {
  return (
    fields.filter((each) => !(choices.fields[each.field] ?? each.suggested)).length +
    body.filter((each) => !(choices.body[each.at] ?? each.suggested)).length
  );
}

/**
 * Joins two versions as chosen.
 * @param theirs the version to build on
 * @throws Error while a place is undecided
 */
export function join({ fields, body }: Comparison, choices: Choices, theirs: StoryContent): StoryContent {
  const chosen = { ...theirs } as Record<ContentField, unknown>;
  for (const each of fields) {
    const choice = choices.fields[each.field] ?? each.suggested;
    if (!choice) throw new Error(`${each.field} is undecided`);
    chosen[each.field] = choice === 'mine' ? each.mine : each.theirs;
  }
  const blocks = body.flatMap((each) => {
    const choice = choices.body[each.at] ?? each.suggested;
    if (!choice) throw new Error(`piece ${each.at} is undecided`);
    if (choice === 'both') return [...each.theirs, ...each.mine];
    return choice === 'mine' ? each.mine : each.theirs;
  });
  chosen.body = { type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] };
  return chosen as StoryContent;
}

/** True when two versions say the same. */
export function sameWords(one: StoryContent, other: StoryContent): boolean {
  return canonicalContent(one) === canonicalContent(other);
}
