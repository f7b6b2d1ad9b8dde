import { and, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { house, pushSubscriptions, sessions, staff, stories, webhooks } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { post } from '../outbox/post.ts';
import { wordsFor } from '../words/index.ts';
import { awakeAt, type Choices, choicesOf } from './choices.ts';
import { kindOf, type NoticePlace } from './kinds.ts';
import { absolute, sentenceOf } from './saying.ts';

/** Notices that were just written, all saying the same. */
export type Written = {
  what: string;
  alarm: boolean;
  note: string;
  storyId: string | null;
  by: string | null;
  href: string;
  /** What is mailed at once, in the language of those told; without it an alarm says its sentence. */
  letter?: { subject: string; text: string };
  notices: { id: number; staffId: string }[];
};

/**
 * Sends notices on to where their people want them: into the outbox, in the act's own transaction. Of mails only
 * alarms go at once, the others wait for the digest; whoever sleeps is told when they wake.
 * @param tx the act's transaction
 * @param written the notices
 */
export async function deliver(tx: Transaction, written: Written): Promise<void> {
  const kind = kindOf(written.what, written.alarm);
  const choices = await choicesOf(
    tx,
    written.notices.map(({ staffId }) => staffId),
  );
  const wanting = (place: NoticePlace) =>
    written.notices.filter(({ staffId }) => choices.get(staffId)?.places[kind].includes(place));
  const wanted = {
    mail: written.alarm ? wanting('mail') : [],
    push: wanting('push'),
    webhook: wanting('webhook'),
  };
  if (wanted.mail.length + wanted.push.length + wanted.webhook.length === 0) return;
  const [here] = await tx.select({ timeZone: house.timeZone, names: house.names }).from(house);
  const notBefore = (staffId: string) =>
    whenFor(choices.get(staffId), written.alarm, here?.timeZone ?? 'UTC');
  await mailAlarm(tx, written, wanted.mail, notBefore, here?.names ?? { en: '', ko: '' });
  for (const { id, staffId, subscriptionId } of await browsersOf(tx, wanted.push))
    await post(tx, { kind: 'push', payload: { noticeId: id, subscriptionId } }, notBefore(staffId));
  if (wanted.webhook.length === 0) return;
  const [hook] = await tx.select({ one: webhooks.one }).from(webhooks);
  if (!hook) return;
  for (const { id, staffId } of wanted.webhook)
    await post(tx, { kind: 'webhook', payload: { noticeId: id } }, notBefore(staffId));
}

function whenFor(choices: Choices | undefined, alarm: boolean, zone: string): Date {
  const at = now();
  return !choices || (alarm && choices.alarmsBreakThrough) ? at : awakeAt(choices, zone, at);
}

async function browsersOf(tx: Transaction, notices: Written['notices']) {
  if (notices.length === 0) return [];
  const browsers = await tx
    .select({ subscriptionId: pushSubscriptions.id, staffId: pushSubscriptions.staffId })
    .from(pushSubscriptions)
    .innerJoin(sessions, eq(sessions.id, pushSubscriptions.sessionId))
    .where(
      and(
        inArray(
          pushSubscriptions.staffId,
          notices.map(({ staffId }) => staffId),
        ),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, now()),
      ),
    );
  return browsers.flatMap((browser) =>
    notices.filter(({ staffId }) => staffId === browser.staffId).map(({ id }) => ({ id, ...browser })),
  );
}

async function mailAlarm(
  tx: Transaction,
  written: Written,
  notices: Written['notices'],
  notBefore: (staffId: string) => Date,
  names: { en: string; ko: string },
): Promise<void> {
  if (notices.length === 0) return;
  const people = await tx
    .select({ id: staff.id, email: staff.email, name: staff.name, language: staff.language })
    .from(staff)
    .where(
      inArray(
        staff.id,
        notices.map(({ staffId }) => staffId),
      ),
    );
  const [story] = written.storyId
    ? await tx.select({ headline: stories.headline }).from(stories).where(eq(stories.id, written.storyId))
    : [];
  const [doer] = written.by
    ? await tx.select({ name: staff.name }).from(staff).where(eq(staff.id, written.by))
    : [];
  for (const { id, email, name, language } of people) {
    const t = wordsFor(language, 'mail');
    const sentence = sentenceOf(language, {
      what: written.what,
      headline: story?.headline ?? '',
      by: doer?.name ?? null,
    });
    const { subject, text } = written.letter ?? { subject: sentence, text: `${sentence}.` };
    const lines = [t('greeting', { name }), text, written.letter ? '' : written.note, absolute(written)];
    await post(
      tx,
      {
        kind: 'mail',
        payload: {
          to: email,
          subject,
          text: [...lines, names[language] || names.en].filter(Boolean).join('\n\n'),
        },
      },
      notBefore(id),
    );
  }
}
