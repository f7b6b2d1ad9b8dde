import { and, desc, inArray, lt } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { outbox } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { mustBeAllowed } from '../staff/in-house.ts';
import type { Letter } from '../staff/letters.ts';
import type { Who } from '../stories/permissions.ts';
import { worthSending } from './carry-out.ts';
import { mailIsSent } from './mail.ts';

/** A mail, or a notice on its way to a browser or to another program. */
export type PostedMail = Letter & {
  id: number;
  kind: 'mail' | 'push' | 'webhook';
  at: Date;
  state: 'sent' | 'waiting' | 'problem' | 'unsent' | 'given_up';
  problem: string;
  nextTry: Date;
};

const page = 50;

/**
 * The newsroom's mails, pushes and calls of other programs, newest first, for the admin.
 * @param who who is asking
 * @param before given: only those older than the one with this number
 * @returns a page of them, and the number to go on from when there are more
 * @throws NotAllowed
 */
export async function readMails(
  who: Who,
  before?: number,
): Promise<{ mails: PostedMail[]; older: number | null }> {
  mustBeAllowed(who, 'read_outbox');
  const rows = await desk()
    .select()
    .from(outbox)
    .where(
      and(
        inArray(outbox.kind, ['mail', 'push', 'webhook']),
        before === undefined ? undefined : lt(outbox.id, before),
      ),
    )
    .orderBy(desc(outbox.id))
    .limit(page + 1);
  const tooOld = now().getTime() - worthSending;
  const mails = rows.slice(0, page).map((row): PostedMail => {
    const waiting = row.createdAt.getTime() <= tooOld ? 'given_up' : row.problem ? 'problem' : 'waiting';
    const kind = row.kind as PostedMail['kind'];
    const { to = '', subject = '', text = '' } = row.payload as Partial<Letter>;
    return {
      to,
      subject,
      text,
      id: row.id,
      kind,
      at: row.createdAt,
      state: row.doneAt ? 'sent' : kind !== 'mail' || mailIsSent() ? waiting : 'unsent',
      problem: row.problem,
      nextTry: row.notBefore,
    };
  });
  return { mails, older: rows.length > page ? (mails.at(-1)?.id ?? null) : null };
}
