import type { Act } from './workflow.ts';

/** How words went out, or what became of those that were out. */
export type PublicationKind =
  | 'first'
  | 'update'
  | 'correction'
  | 'clarification'
  | 'editors_note'
  | 'retraction'
  | 'kill';

/** What is written for a publication: what was wrong, what is right, a note or reason. */
export type WrittenWord = 'wrong' | 'right' | 'note';

export type Form = {
  /** Words asked for, in the order they are asked; `must` are refused when empty, here and by the database. */
  asks: readonly { word: WrittenWord; must: boolean }[];
  /** Where readers meet these words: nowhere, under the story, above it, or in its place. */
  shown: 'nowhere' | 'under' | 'above' | 'instead';
  /** Stands on the corrections page and in its feed. */
  listed: boolean;
  /** Which words of the story readers see from then on. */
  leaves: 'the approved words' | 'the approved words, or those that are out' | 'those that are out' | 'none';
};

const must = (word: WrittenWord) => ({ word, must: true });
const may = (word: WrittenWord) => ({ word, must: false });

/** What each kind of publication asks for and what readers see of it. The one table. */
export const forms: Record<PublicationKind, Form> = {
  first: { asks: [], shown: 'nowhere', listed: false, leaves: 'the approved words' },
  update: { asks: [], shown: 'nowhere', listed: false, leaves: 'the approved words' },
  correction: {
    asks: [must('wrong'), must('right'), may('note')],
    shown: 'under',
    listed: true,
    leaves: 'the approved words',
  },
  clarification: {
    asks: [must('note')],
    shown: 'under',
    listed: true,
    leaves: 'the approved words, or those that are out',
  },
  editors_note: { asks: [must('note')], shown: 'above', listed: true, leaves: 'those that are out' },
  retraction: { asks: [must('note')], shown: 'instead', listed: true, leaves: 'none' },
  // The reason of a kill is for the newsroom: not a word of a killed story is told.
  kill: { asks: [must('note')], shown: 'nowhere', listed: false, leaves: 'none' },
};

export const publicationKinds = Object.keys(forms) as PublicationKind[];

/** Kinds readers are told of. */
export type ToldKind = 'correction' | 'clarification' | 'editors_note' | 'retraction';

/** The kind of publication an act makes. */
export const kindOf = {
  publish: 'first',
  update: 'update',
  correct: 'correction',
  clarify: 'clarification',
  add_note: 'editors_note',
  retract: 'retraction',
  kill: 'kill',
} as const satisfies Partial<Record<Act, PublicationKind>>;

/**
 * The form of what an act publishes; null for acts that publish nothing.
 * @param act the act
 */
export function formOf(act: Act): Form | null {
  return Object.hasOwn(kindOf, act) ? forms[kindOf[act as keyof typeof kindOf]] : null;
}
