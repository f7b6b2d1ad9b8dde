import { createHash, randomBytes } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { desk } from '#db/desk.ts';
import { signOffs, staff } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { append } from '../ledger/append.ts';
import { post } from '../outbox/post.ts';
import { parsed } from '../parsed.ts';
import { NotAllowed, NotFound } from '../refusals.ts';
import { email, language, personName, rowId } from '../staff/fields.ts';
import { houseName } from '../staff/house-name.ts';
import { siteAddress } from '../staff/links.ts';
import { cleanLines } from '../stories/document/clean-text.ts';
import { takeInHand } from '../stories/in-hand.ts';
import type { Who } from '../stories/permissions.ts';
import { keep } from '../stories/revisions.ts';
import { wordsFor } from '../words/index.ts';
import { mayAskOutside } from './permissions.ts';

const day = 24 * 60 * 60 * 1000;
/** A link lives at most this long, in days. */
export const longestDays = 30;

const form = z.object({
  storyId: rowId,
  name: personName,
  /** Empty: no mail is sent, the inviter hands the link over. */
  email: z.union([z.literal(''), email]).default(''),
  language,
  question: z.string().max(2000, 'too_long').transform(cleanLines).default(''),
  days: z.number('missing').int('wrong').min(1, 'wrong').max(longestDays, 'wrong'),
});
export type SignOffForm = z.input<typeof form>;

/** What is kept of a link's secret. */
export const sealed = (secret: string) => createHash('sha256').update(secret).digest('hex');

/**
 * Asks somebody without an account for their word on the story as it reads now: the words become a revision, and a
 * link shows that revision and nothing else.
 * @param who who is asking
 * @param given the story, who is asked, in which language, what, and for how many days
 * @returns the link, to be shown once
 * @throws NotAllowed, NotFound, Incomplete
 */
export async function askOutside(who: Who, given: unknown): Promise<{ link: string }> {
  const input = parsed(form, given);
  return desk().transaction(async (tx) => {
    const story = await takeInHand(tx, input.storyId);
    const answer = mayAskOutside(who, story.facts);
    if (!answer.allowed) throw new NotAllowed(answer.why);
    const revision = await keep(tx, story, 'kept');
    const secret = randomBytes(32).toString('base64url');
    const link = `${siteAddress()}/sign-off/${secret}`;
    const createdAt = now();
    const [asked] = await tx
      .insert(signOffs)
      .values({
        storyId: story.row.id,
        revisionId: revision.id,
        sha256: revision.sha256,
        askedBy: who.id,
        name: input.name,
        email: input.email,
        language: input.language,
        question: input.question,
        secretSha256: sealed(secret),
        createdAt,
        expiresAt: new Date(createdAt.getTime() + input.days * day),
      })
      .returning({ id: signOffs.id });
    if (input.email) {
      const [inviter] = await tx.select({ name: staff.name }).from(staff).where(eq(staff.id, who.id));
      const t = wordsFor(input.language, 'mail');
      const house = await houseName(input.language, tx);
      const said = { house, by: inviter?.name ?? '', days: input.days };
      await post(tx, {
        kind: 'mail',
        payload: {
          to: input.email,
          subject: t('signOff.subject', said),
          text: [
            t('greeting', { name: input.name }),
            t('signOff.text', said),
            ...(input.question ? [input.question] : []),
            link,
            t('signOff.after', said),
            house,
          ].join('\n\n'),
        },
      });
    }
    await append(tx, {
      actorId: who.id,
      act: 'story.ask_sign_off',
      subjectKind: 'story',
      subjectId: story.row.id,
      after: {
        signOff: asked?.id,
        of: input.name,
        revision: revision.number,
        sha256: revision.sha256,
        ...(input.question ? { note: input.question } : {}),
      },
    });
    return { link };
  });
}

/**
 * Takes a question back: its link shows nothing any more. What was answered stays.
 * @param who who is asking
 * @param given id of the sign-off
 * @throws NotAllowed, NotFound, Incomplete
 */
export async function revokeSignOff(who: Who, given: unknown): Promise<void> {
  const id = parsed(rowId, given);
  await desk().transaction(async (tx) => {
    const [found] = await tx.select().from(signOffs).where(eq(signOffs.id, id));
    if (!found) throw new NotFound('sign-off');
    const story = await takeInHand(tx, found.storyId);
    const answer = mayAskOutside(who, story.facts);
    // Whoever asked may always take it back.
    if (!answer.allowed && found.askedBy !== who.id) throw new NotAllowed(answer.why);
    const revoked = await tx
      .update(signOffs)
      .set({ revokedAt: now(), revokedBy: who.id })
      .where(and(eq(signOffs.id, id), isNull(signOffs.revokedAt)))
      .returning({ id: signOffs.id });
    if (revoked.length === 0) return;
    await append(tx, {
      actorId: who.id,
      act: 'story.revoke_sign_off',
      subjectKind: 'story',
      subjectId: found.storyId,
      after: { signOff: id, of: found.name, sha256: found.sha256 },
    });
  });
}
