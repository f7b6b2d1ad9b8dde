import { parseArgs } from 'node:util';
import { z } from 'zod';
import { roles } from '#db/schema/staff.ts';
import { invite } from '#newsroom/staff/inviting.ts';
import { Sentence } from '../sentence.ts';
import type { Command } from './commands.ts';
import { refusable } from './refusable.ts';
import { withDatabase } from './with-database.ts';

const usage = `Say whom and as what: invite EMAIL --role ${roles.join('|')} [--name NAME] [--language en|ko]`;

const form = z.object({
  email: z.string(),
  role: z.array(z.enum(roles)).min(1),
  name: z.string().optional(),
  language: z.enum(['en', 'ko']).optional(),
});

/** `invite EMAIL --role admin`: prints the link with which the person sets a password. */
export const inviteCommand: Command = async (words, settings) => {
  const { email, role, name, language } = given(words);
  const { link } = await withDatabase(settings, (site) =>
    refusable(() => invite(null, { email, roles: role, name, language }, site)),
  );
  console.log(link);
  return 0;
};

function given(words: string[]): z.output<typeof form> {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        role: { type: 'string', multiple: true },
        name: { type: 'string' },
        language: { type: 'string' },
      },
    });
    const role = values.role?.map((word) => word.replaceAll('-', '_'));
    const parsed = form.safeParse({ ...values, role, email: positionals[0] });
    if (parsed.success && positionals.length === 1) return parsed.data;
  } catch (error) {
    throw new Sentence(usage, error);
  }
  throw new Sentence(usage);
}
