import { desk } from '#db/desk.ts';
import { type Verdict, verifyLedger } from '#newsroom/ledger/verify.ts';
import { Sentence } from '../sentence.ts';
import type { Command } from './commands.ts';
import { withDatabase } from './with-database.ts';

type Broken = NonNullable<Verdict['broken']>;

const why: Record<Exclude<Broken['why'], 'cut_off'>, string> = {
  missing: 'it is missing',
  unchained: 'it is not chained to the row before it',
  altered: 'its words are not those that were sealed',
};

/** `ledger verify [--head HASH]`: checks the whole chain; the exit code is 1 when it is broken. */
export const ledgerVerifyCommand: Command = async (words, settings) => {
  const noted = headIn(words);
  const { rows, head, broken } = await withDatabase(settings, () => verifyLedger(desk(), noted));
  const hold = `${rows} ${rows === 1 ? 'row' : 'rows'}, each sealed to the one before`;
  if (broken?.why === 'cut_off') {
    console.log(`The ledger is cut off: ${hold}, but the noted hash is not among them. Rows are gone.`);
    return 1;
  }
  if (broken) {
    console.log(`The ledger is broken at row ${broken.seq}: ${why[broken.why]}.`);
    return 1;
  }
  console.log(`The ledger holds: ${hold}.`);
  console.log(noted ? 'The noted hash is among them.' : `Head, to note outside: ${head}`);
  return 0;
};

function headIn(words: string[]): string | undefined {
  if (words.length === 0) return undefined;
  const [option, hash = ''] = words[0]?.startsWith('--head=') ? ['--head', words[0].slice(7)] : words;
  if (option !== '--head') throw new Sentence(`ledger verify takes --head HASH, not "${words.join(' ')}".`);
  if (!/^[0-9a-f]{64}$/i.test(hash)) throw new Sentence('A hash has 64 digits and letters a to f.');
  return hash.toLowerCase();
}
