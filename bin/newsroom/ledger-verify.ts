import { desk } from '#db/desk.ts';
import { type Verdict, verifyLedger } from '#newsroom/ledger/verify.ts';
import type { Command } from './commands.ts';
import { withDatabase } from './with-database.ts';

type Broken = NonNullable<Verdict['broken']>;

const why: Record<Broken['why'], string> = {
  missing: 'it is missing',
  unchained: 'it is not chained to the row before it',
  altered: 'its words are not those that were sealed',
};

/** `ledger verify`: checks the whole chain; the exit code is 1 when it is broken. */
export const ledgerVerifyCommand: Command = async (_words, settings) => {
  const { rows, broken } = await withDatabase(settings, () => verifyLedger(desk()));
  if (broken) {
    console.log(`The ledger is broken at row ${broken.seq}: ${why[broken.why]}.`);
    return 1;
  }
  console.log(`The ledger holds: ${rows} ${rows === 1 ? 'row' : 'rows'}, each sealed to the one before.`);
  return 0;
};
