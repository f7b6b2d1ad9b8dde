import type { Settings } from '#newsroom/settings.ts';

/** Does one command. Returns the exit code. */
export type Command = (words: string[], settings: Settings) => Promise<number>;

type Entry = { name: string; usage: string; does: string; load: () => Promise<Command> };

/** Every command, with the words that call it. */
export const commands: readonly Entry[] = [
  {
    name: 'invite',
    usage: 'invite EMAIL --role ROLE [--name NAME] [--language en|ko]',
    does: 'invites a person and prints their link',
    load: async () => (await import('./invite.ts')).inviteCommand,
  },
  {
    name: 'reset',
    usage: 'reset EMAIL',
    does: 'prints a link with which a person sets a new password',
    load: async () => (await import('./reset.ts')).resetCommand,
  },
  {
    name: 'ledger verify',
    usage: 'ledger verify [--head HASH]',
    does: 'checks the chain of the ledger; HASH, noted outside earlier, tells whether rows were cut off',
    load: async () => (await import('./ledger-verify.ts')).ledgerVerifyCommand,
  },
  {
    name: 'worker',
    usage: 'worker',
    does: 'publishes what is due, beside the newsroom’s own worker; any number may run',
    load: async () => (await import('./worker.ts')).workerCommand,
  },
  {
    name: 'read',
    usage: 'read FILE',
    does: 'reads a story from a .txt, .html, .docx or .md file and prints it as JSON',
    load: async () => (await import('./read.ts')).readCommand,
  },
];

/** What `npm run newsroom -- help` says. */
export function help(): string {
  const width = Math.max(...commands.map(({ usage }) => usage.length));
  return [
    'npm run newsroom -- COMMAND',
    '',
    ...commands.map(({ usage, does }) => `  ${usage.padEnd(width)}  ${does}`),
    '',
    'Roles: reporter, editor, managing_editor, lawyer, admin. With npm run -s, nothing but the result is on stdout.',
  ].join('\n');
}
