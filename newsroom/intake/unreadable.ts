import { Refusal } from '../refusals.ts';

/** Why a file or text cannot be read; names its words in `newsroom/words`. */
export const reasons = [
  'empty',
  'too_big',
  'too_long',
  'unknown_type',
  'old_word',
  'broken_docx',
  'docx_too_big',
  'docx_unsafe',
  'too_deep',
  'not_text',
  'took_too_long',
] as const;
export type Reason = (typeof reasons)[number];

/** The file or text cannot be made into a story. */
export class Unreadable extends Refusal {
  readonly key: string;
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(`unreadable: ${reason}`);
    this.reason = reason;
    this.key = `unreadable.${reason}`;
  }
}

/** Largest file in bytes, and most of what is visible in it: characters and lines. */
export const limits = { bytes: 10_000_000, characters: 1_000_000, lines: 15_000 } as const;
