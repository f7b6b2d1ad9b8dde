import { z } from 'zod';
import { cleanText } from '../stories/document/clean-text.ts';

/** What can stand on a front, from the top: kinds of slots, how many stories each holds, and whether one may choose. */
export const slotKinds = {
  live: { most: 4, usual: 2, chosen: false },
  lead: { most: 1, usual: 1, chosen: true },
  seconds: { most: 12, usual: 4, chosen: true },
  river: { most: 24, usual: 5, chosen: true },
  coverage: { most: 12, usual: 4, chosen: true },
  most_read: { most: 10, usual: 5, chosen: false },
} as const;

export type SlotKind = keyof typeof slotKinds;
export const kindsOfSlots = Object.keys(slotKinds) as SlotKind[];

/** More than that is no front page. */
export const mostSlots = 24;
const longestHeading = 80;
export const longestHeadline = 120;

const line = (most: number) =>
  z
    .string()
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().max(most, 'too_long'));

const chosen = z.strictObject({
  storyId: z.uuid(),
  /** Only here, instead of its own; empty: its own. */
  headline: line(longestHeadline),
});
const common = {
  id: z.string().regex(/^[a-z0-9-]{1,36}$/),
  /** In the front's language; empty: as the kind has it. */
  heading: line(longestHeading),
};
const count = (kind: SlotKind) => z.int('wrong').min(1, 'wrong').max(slotKinds[kind].most, 'wrong');
const stories = (kind: SlotKind) => z.array(chosen).max(slotKinds[kind].most);

/** What a river runs of: everything the front is about, a section, a topic. */
const source = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('all') }),
  z.strictObject({ of: z.literal('section'), id: z.uuid() }),
  z.strictObject({ of: z.literal('topic'), id: z.uuid() }),
]);
export type Source = z.output<typeof source>;

const slot = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('live'), count: count('live') }),
  z.strictObject({ ...common, kind: z.literal('lead'), count: count('lead'), stories: stories('lead') }),
  z.strictObject({
    ...common,
    kind: z.literal('seconds'),
    count: count('seconds'),
    stories: stories('seconds'),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('river'),
    count: count('river'),
    stories: stories('river'),
    source,
    /** `cards`: with pictures and words; `headlines`: headlines with their time. */
    form: z.enum(['cards', 'headlines']),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('coverage'),
    count: count('coverage'),
    stories: stories('coverage'),
    /** Null: the coverage whose story is the newest. */
    coverageId: z.uuid().nullable(),
  }),
  z.strictObject({ ...common, kind: z.literal('most_read'), count: count('most_read') }),
]);

const named = (slots: { id: string }[]) => new Set(slots.map(({ id }) => id)).size === slots.length;

export const layout = z.strictObject({ slots: z.array(slot).max(mostSlots).refine(named, 'wrong') });

/** A front's layout: its slots from the top. */
export type Layout = z.output<typeof layout>;
export type Slot = Layout['slots'][number];
/** A slot into which stories can be put. */
export type ChosenSlot = Extract<Slot, { stories: unknown }>;
export type Chosen = z.output<typeof chosen>;

/** The stories chosen for a slot; none where only rules choose. */
export function chosenIn(slot: Slot): Chosen[] {
  return 'stories' in slot ? slot.stories : [];
}

/**
 * A fresh slot.
 * @param id its name on this front, which no other slot has
 * @param kind what kind
 * @param more what is to be other than usual
 */
export function freshSlot<Kind extends SlotKind>(
  id: string,
  kind: Kind,
  more: Partial<Extract<Slot, { kind: Kind }>> = {},
): Extract<Slot, { kind: Kind }> {
  const base = { id, kind, heading: '', count: slotKinds[kind].usual };
  const own: Record<SlotKind, object> = {
    live: {},
    lead: { stories: [] },
    seconds: { stories: [] },
    river: { stories: [], source: { of: 'all' }, form: 'cards' },
    coverage: { stories: [], coverageId: null },
    most_read: {},
  };
  return { ...base, ...own[kind], ...more } as Extract<Slot, { kind: Kind }>;
}

/** The latest headlines on a front nobody laid out. */
const latestShown = 6;

/**
 * How a front stands that nobody has laid out.
 * @param sectionId whose front it is; null: the site's
 * @param sections ids in the order of the house
 */
export function usualLayout(sectionId: string | null, sections: readonly string[]): Layout {
  // Named alike at every reading: a page made twice is the same page.
  // What runs live stands above all; where nothing does, the slot shows nothing.
  const top = [
    freshSlot('usual-live', 'live'),
    freshSlot('usual-lead', 'lead'),
    freshSlot('usual-seconds', 'seconds'),
  ];
  const mostRead = freshSlot('usual-most-read', 'most_read');
  if (sectionId) return { slots: [...top, mostRead] };
  const latest = freshSlot('usual-latest', 'river', { count: latestShown, form: 'headlines' });
  const above = [...top, latest, mostRead, freshSlot('usual-coverage', 'coverage')];
  const rivers = sections
    .slice(0, mostSlots - above.length)
    .map((id, n) => freshSlot(`usual-${n + 1}`, 'river', { source: { of: 'section', id } }));
  return { slots: [...above, ...rivers] };
}

/** Whether two layouts show the same. */
export function isSameLayout(one: Layout, other: Layout): boolean {
  return JSON.stringify(layout.parse(one)) === JSON.stringify(layout.parse(other));
}
