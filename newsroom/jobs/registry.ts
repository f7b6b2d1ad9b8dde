import { lettersGoOut } from '../letters/going-out.ts';
import { sendDigests } from '../notices/digest.ts';
import { readCalendarsAgain } from '../planning/calendar/read-again.ts';
import { rankReads } from '../reads/ranking.ts';
import { learnWords } from '../site/learning-words.ts';

/** Work that is done beside the acts, by whichever worker takes it up. It may be done twice: it has to bear that. */
export type Chore = {
  /** @param data what the job was told */
  does: (data: unknown) => Promise<void>;
  /** When it comes by itself, as cron has it, in the newsroom's time zone; without it, only when it is asked for. */
  every?: string;
};

/** Every chore, by its name. */
export const chores: Record<string, Chore> = {
  read_calendars: { does: () => readCalendarsAgain(), every: '*/30 * * * *' },
  learn_words: { does: async () => void (await learnWords()), every: '* * * * *' },
  rank_reads: { does: () => rankReads(), every: '* * * * *' },
  letters: { does: lettersGoOut, every: '* * * * *' },
  digests: { every: '* * * * *', does: async () => void (await sendDigests()) },
};
