import { settings } from '#newsroom/settings.ts';
import { Sentence, shownError } from '../sentence.ts';
import { type Command, commands, help } from './commands.ts';

/** The command line: `npm run newsroom -- COMMAND`. Its result goes to stdout, all else to stderr. */
async function run(words: string[]): Promise<number> {
  if (words.length === 0 || ['help', '--help', '-h'].includes(words[0] ?? '')) {
    console.log(help());
    return 0;
  }
  const found = commands.find(({ name }) => name.split(' ').every((word, place) => words[place] === word));
  if (!found) throw new Sentence(`There is no command "${words.join(' ')}".\n\n${help()}`);
  const command: Command = await found.load();
  return command(words.slice(found.name.split(' ').length), settings());
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(shownError(error));
  process.exitCode = 1;
}
// A channel to whoever started us would keep us alive.
if (process.connected) process.disconnect();
