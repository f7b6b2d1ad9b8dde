import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { desk, type Transaction } from '#db/desk.ts';
import { revisions, signOffs, staff } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { append } from '../ledger/append.ts';
import { tell } from '../notices/telling.ts';
import { parsed } from '../parsed.ts';
import { LinkSpent } from '../refusals.ts';
import { personName } from '../staff/fields.ts';
import { cleanLines, isBlank } from '../stories/document/clean-text.ts';
import type { Language, StoryContent } from '../stories/document/content.ts';
import { picturesIn } from '../stories/document/pictures-in.ts';
import { sealed } from './asking.ts';

/** A link as its page shows it: the words of one revision while it is open, and nothing of them after that. */
export type SignOffPage =
  | {
      state: 'open';
      id: string;
      language: Language;
      name: string;
      question: string;
      by: string;
      expiresAt: Date;
      content: StoryContent;
      sha256: string;
    }
  | { state: 'answered'; language: Language; answer: 'yes' | 'remarks' | 'no'; signedAs: string; at: Date }
  | { state: 'revoked' | 'expired'; language: Language }
  | { state: 'unknown' };

/**
 * Looks at a link without answering it.
 * @param secret from its address
 * @param tx given: look inside this transaction, and hold it
 */
export async function lookAtSignOff(secret: string, tx?: Transaction): Promise<SignOffPage> {
  if (!/^[\w-]{40,50}$/.test(secret)) return { state: 'unknown' };
  const found = (tx ?? desk())
    .select({ asked: signOffs, content: revisions.content, by: staff.name })
    .from(signOffs)
    .innerJoin(revisions, eq(revisions.id, signOffs.revisionId))
    .innerJoin(staff, eq(staff.id, signOffs.askedBy))
    .where(eq(signOffs.secretSha256, sealed(secret)));
  const [row] = tx ? await found.for('update', { of: signOffs }) : await found;
  if (!row) return { state: 'unknown' };
  const { asked, content, by } = row;
  const { id, language, name, question, sha256, expiresAt } = asked;
  if (asked.answer && asked.answeredAt)
    return {
      state: 'answered',
      language,
      answer: asked.answer,
      signedAs: asked.signedAs,
      at: asked.answeredAt,
    };
  if (asked.revokedAt) return { state: 'revoked', language };
  if (expiresAt <= now()) return { state: 'expired', language };
  return {
    state: 'open',
    id,
    language,
    name,
    question,
    by,
    expiresAt,
    sha256,
    content: content as StoryContent,
  };
}

/** Notes that the link was opened, the first time. */
export async function noteOpened(id: string): Promise<void> {
  await desk()
    .update(signOffs)
    .set({ openedAt: now() })
    .where(and(eq(signOffs.id, id), isNull(signOffs.openedAt)));
}

/**
 * Says whether a link that is open shows a picture: only those of its one revision.
 * @param secret from the address
 * @param pictureId as it came from outside
 */
export async function showsPicture(secret: string, pictureId: string): Promise<boolean> {
  const page = await lookAtSignOff(secret);
  return page.state === 'open' && picturesIn(page.content).includes(pictureId.toLowerCase());
}

const form = z
  .object({
    answer: z.enum(['yes', 'remarks', 'no'], 'missing'),
    name: personName,
    remarks: z.string().max(4000, 'too_long').transform(cleanLines).default(''),
  })
  .refine(({ answer, remarks }) => answer === 'yes' || !isBlank(remarks), {
    path: ['remarks'],
    message: 'missing',
  });

/**
 * Takes the answer of whoever holds a link, once. It is bound to the revision they were shown; whoever asked is told.
 * @param secret from the address
 * @param given answer, name and remarks as they came from the form
 * @throws LinkSpent, Incomplete
 */
export async function answerSignOff(secret: string, given: unknown): Promise<void> {
  const input = parsed(form, given);
  await desk().transaction(async (tx) => {
    const page = await lookAtSignOff(secret, tx);
    if (page.state !== 'open')
      throw new LinkSpent(
        page.state === 'answered' ? 'used' : page.state === 'unknown' ? 'unknown' : 'expired',
      );
    const [asked] = await tx
      .update(signOffs)
      .set({ answer: input.answer, signedAs: input.name, remarks: input.remarks, answeredAt: now() })
      .where(eq(signOffs.id, page.id))
      .returning();
    if (!asked) throw new Error('the answer was not written');
    const [revision] = await tx
      .select({ number: revisions.number })
      .from(revisions)
      .where(eq(revisions.id, asked.revisionId));
    await tell(tx, {
      to: [asked.askedBy],
      what: `sign_off_${input.answer}`,
      storyId: asked.storyId,
      href: `/desk/stories/${asked.storyId}/review`,
      by: null,
      note: [input.name, input.remarks].filter(Boolean).join(': '),
    });
    await append(tx, {
      actorId: null,
      act: 'story.sign_off',
      subjectKind: 'story',
      subjectId: asked.storyId,
      after: {
        signOff: asked.id,
        answer: input.answer,
        name: input.name,
        revision: revision?.number,
        sha256: asked.sha256,
        ...(input.remarks ? { note: input.remarks } : {}),
      },
    });
  });
}
