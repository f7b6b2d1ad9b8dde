import { type Chosen, type ChosenSlot, chosenIn, type Layout, type Slot, slotKinds } from './layout.ts';

/** Where a chosen story stands: its slot, and its place there from 0. */
export type Place = { slotId: string; index: number };

const withSlots = (slots: Slot[]): Layout => ({ slots });
const takes = (slot: Slot | undefined): slot is ChosenSlot => slot !== undefined && 'stories' in slot;

/** Replaces the chosen stories of a slot; it has a place for each of them. */
function holding<S extends Slot>(slot: S, stories: Chosen[]): S {
  const { most } = slotKinds[slot.kind];
  const kept = stories.slice(0, most);
  return { ...slot, stories: kept, count: Math.max(slot.count, kept.length) };
}

function changed(layout: Layout, slotId: string, change: (stories: Chosen[]) => Chosen[]): Layout {
  return withSlots(
    layout.slots.map((slot) =>
      slot.id === slotId && takes(slot) ? holding(slot, change([...slot.stories])) : slot,
    ),
  );
}

/** Where a story was chosen; null when it was not. */
export function placeOf(layout: Layout, storyId: string): Place | null {
  for (const slot of layout.slots) {
    const index = chosenIn(slot).findIndex((story) => story.storyId === storyId);
    if (index >= 0) return { slotId: slot.id, index };
  }
  return null;
}

/**
 * Puts a story into a slot. Where it was chosen already it leaves its old place, with the headline it was given there.
 * A slot has only so much room: a lead that gives way goes to the head of the next slot that takes stories.
 * @param storyId which
 * @param to where; an index behind the last is the end
 * @param from where it is moved from, if it stands twice
 */
export function putStory(layout: Layout, storyId: string, to: Place, from?: Place): Layout {
  const old = from ?? placeOf(layout, storyId);
  const moved = old && chosenIn(slotOf(layout, old.slotId) as Slot)[old.index];
  const before = old && old.slotId === to.slotId && old.index < to.index ? 1 : 0;
  const without = old ? removeStory(layout, old) : layout;
  const target = slotOf(without, to.slotId);
  if (!takes(target)) return layout;
  const story = moved ?? { storyId, headline: '' };
  const { most } = slotKinds[target.kind];
  const index = Math.min(to.index - before, most - 1);
  const gone = target.stories.toSpliced(index, 0, story)[most];
  const put = changed(without, to.slotId, (stories) => stories.toSpliced(index, 0, story));
  const next = without.slots.slice(without.slots.indexOf(target) + 1).find(takes);
  return gone && next ? changed(put, next.id, (stories) => [gone, ...stories]) : put;
}

/** Takes a story out of a slot; a rule fills its place. */
export function removeStory(layout: Layout, { slotId, index }: Place): Layout {
  return changed(layout, slotId, (stories) => stories.toSpliced(index, 1));
}

/**
 * Moves a story one place up or down; beyond the ends of its slot it goes to the slot before or after.
 * @returns the layout, and where it stands now; the same layout where there is nowhere to go
 */
export function stepStory(layout: Layout, from: Place, step: -1 | 1): { layout: Layout; place: Place } {
  const slot = slotOf(layout, from.slotId);
  const story = slot && chosenIn(slot)[from.index];
  if (!slot || !story) return { layout, place: from };
  const index = from.index + step;
  if (index >= 0 && index < chosenIn(slot).length) {
    const at = step === 1 ? index + 1 : index;
    return {
      layout: putStory(layout, story.storyId, { slotId: slot.id, index: at }, from),
      place: { slotId: slot.id, index },
    };
  }
  const n = layout.slots.indexOf(slot);
  const beyond = step === 1 ? layout.slots.slice(n + 1) : layout.slots.slice(0, n).reverse();
  const next = beyond.find(takes);
  if (!next) return { layout, place: from };
  const place = {
    slotId: next.id,
    index: step === 1 ? 0 : Math.min(next.stories.length, slotKinds[next.kind].most - 1),
  };
  return { layout: putStory(layout, story.storyId, place, from), place };
}

/** Gives a chosen story a headline of its own on this front; empty: its own again. */
export function headStory(layout: Layout, { slotId, index }: Place, headline: string): Layout {
  return changed(layout, slotId, (stories) =>
    stories.map((story, n) => (n === index ? { ...story, headline } : story)),
  );
}

/** A slot by its id. */
export function slotOf(layout: Layout, slotId: string): Slot | undefined {
  return layout.slots.find((slot) => slot.id === slotId);
}

/** Adds a slot at the foot. */
export function addSlot(layout: Layout, slot: Slot): Layout {
  return withSlots([...layout.slots, slot]);
}

/** Takes a slot away with all that was chosen for it. */
export function removeSlot(layout: Layout, slotId: string): Layout {
  return withSlots(layout.slots.filter((slot) => slot.id !== slotId));
}

/**
 * Moves a slot.
 * @param to its place among the slots, from 0
 */
export function moveSlot(layout: Layout, slotId: string, to: number): Layout {
  const slot = slotOf(layout, slotId);
  if (!slot) return layout;
  return withSlots(removeSlot(layout, slotId).slots.toSpliced(to, 0, slot));
}

/** Changes a slot; it never has fewer places than stories chosen for it. */
export function changeSlot(layout: Layout, slotId: string, change: Partial<Slot>): Layout {
  return withSlots(
    layout.slots.map((slot) => {
      if (slot.id !== slotId) return slot;
      const next = { ...slot, ...change } as Slot;
      return takes(next) ? { ...next, count: Math.max(next.count, next.stories.length) } : next;
    }),
  );
}
