import type { PressedAct } from '../stories/acts/index.ts';
import type { StaffKey } from './cast.ts';
import type { Change } from './story.ts';

/** One thing that happened to a story: how many hours before the newsroom is looked at, by whom, and what. */
export type Step = { ago: number; by: StaffKey } & (
  | { act: 'create'; blocks: number; headline?: string }
  | { act: 'import' }
  | { act: 'save'; blocks?: number; change?: Change }
  | { act: PressedAct; note?: string; wrong?: string; right?: string; hoursAhead?: number; priority?: number }
);

/** When it was out or handed in (hours ago), who wrote it, and how long the writing took (hours). */
type Written = { ago: number; writer: StaffKey; took?: number; headline?: string };
type Read = Written & { reader: StaffKey };
type Out = Read & { publisher?: StaffKey };

/** A story begun: the first lines under a working headline, saved on the way. */
export function begun({ ago, writer, took = 3, headline }: Written, blocks = 3): Step[] {
  return [
    { ago: ago + took, by: writer, act: 'create', blocks: 1, headline },
    { ago, by: writer, act: 'save', blocks },
  ];
}

/** Written in two sittings and handed in. */
export function filed({ ago, writer, took = 3, headline }: Written): Step[] {
  return [
    { ago: ago + took, by: writer, act: 'create', blocks: 2, headline },
    { ago: ago + took * 0.2, by: writer, act: 'save' },
    { ago, by: writer, act: 'submit' },
  ];
}

/** Copy that came ready from outside, taken in and handed on. */
export function fromTheWire({ ago, writer, took = 0.5 }: Written): Step[] {
  return [
    { ago: ago + took, by: writer, act: 'import' },
    { ago, by: writer, act: 'submit' },
  ];
}

/** Handed in and approved, not yet out. */
export function approved({ reader, ...written }: Read): Step[] {
  const { ago, took = 3 } = written;
  return [
    ...filed({ ...written, ago: ago + took * 0.3, took: took * 0.7 }),
    { ago, by: reader, act: 'approve' },
  ];
}

/** Handed in, approved and published by the reader or by whom the reader hands it to. */
export function published({ publisher, ...read }: Out): Step[] {
  const { ago, took = 3, reader } = read;
  return [
    ...approved({ ...read, ago: ago + took * 0.1, took: took * 0.9 }),
    { ago, by: publisher ?? reader, act: 'publish' },
  ];
}

/** A published story opened again, changed and handed in. */
export function reopened({ ago, writer, took = 1 }: Written, change: Change): Step[] {
  return [
    { ago: ago + took, by: writer, act: 'start_update' },
    { ago: ago + took * 0.3, by: writer, act: 'save', change },
    { ago, by: writer, act: 'submit' },
  ];
}

/** A published story brought up to date, or put right when it is said what was wrong and what is right. */
export function broughtUpToDate(
  { ago, took = 1, writer, reader, publisher }: Out,
  change: Change,
  correction?: { wrong: string; right: string; note?: string },
): Step[] {
  return [
    ...reopened({ ago: ago + took * 0.4, writer, took: took * 0.6 }, change),
    { ago: ago + took * 0.1, by: reader, act: 'approve' },
    { ago, by: publisher ?? reader, act: correction ? 'correct' : 'update', ...correction },
  ];
}
