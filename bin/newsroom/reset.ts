import { sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { staff } from '#db/schema/index.ts';
import { sendReset } from '#newsroom/staff/inviting.ts';
import { Sentence } from '../sentence.ts';
import type { Command } from './commands.ts';
import { refusable } from './refusable.ts';
import { withDatabase } from './with-database.ts';

/** `reset EMAIL`: prints a link with which the person sets a new password. */
export const resetCommand: Command = async ([email, ...more], settings) => {
  if (!email || more.length > 0) throw new Sentence('Say whose password: reset EMAIL');
  const link = await withDatabase(settings, async (site) => {
    const [person] = await desk()
      .select({ id: staff.id })
      .from(staff)
      .where(sql`lower(${staff.email}) = ${email.toLowerCase()}`);
    if (!person) throw new Sentence(`Nobody with the address ${email} works here.`);
    return refusable(() => sendReset(null, person.id, site));
  });
  console.log(link);
  return 0;
};
