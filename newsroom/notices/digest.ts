import { and, asc, eq, gt, isNull, lte } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { desk, type Transaction } from '#db/desk.ts';
import { noticeChoices, notices, staff, stories } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { readHouse } from '../house/reading.ts';
import { mailIsSent } from '../outbox/mail.ts';
import { post } from '../outbox/post.ts';
import type { Language } from '../stories/document/content.ts';
import { wordsFor } from '../words/index.ts';
import { dayAfter, dayOf, instantOf } from '../zoned-time.ts';
import { awakeAt, type Choices, choicesIn, defaultChoices } from './choices.ts';
import { kindOf } from './kinds.ts';
import { absolute, sentenceOf } from './saying.ts';

const HOUR = 60 * 60_000;
/** Whoever had no digest yet is told of this much, in milliseconds. */
const firstTime = 24 * HOUR;
/** More stand in one mail by their number only. */
const mostInOneMail = 50;

/**
 * Makes up the digests that are due: for each person who wants one, what they have not seen since the last.
 * Run every minute, by as many workers as there are: one of them takes each person.
 * @returns how many mails were posted
 */
export async function sendDigests(): Promise<number> {
  const house = await readHouse();
  const zone = house?.timeZone ?? 'UTC';
  const at = now();
  const people = await desk()
    .select({ person: staff, chosen: noticeChoices })
    .from(staff)
    .leftJoin(noticeChoices, eq(noticeChoices.staffId, staff.id))
    .where(isNull(staff.suspendedAt));
  let posted = 0;
  for (const { person, chosen } of people) {
    // Without a mail server nothing is mailed unasked: it would only fill the outbox.
    if (!chosen && !mailIsSent()) continue;
    const choices = choicesIn(chosen);
    const since = lastDue(choices, zone, at);
    if (!since || (chosen?.digestedAt && chosen.digestedAt >= since)) continue;
    if (awakeAt(choices, zone, at) > at) continue;
    const sent = await desk().transaction(async (tx) => {
      const before = await claim(tx, person.id, since, at);
      if (before === 'taken') return false;
      const from = before ?? new Date(at.getTime() - firstTime);
      return mailDigest(tx, person, choices, { from, at }, house?.names[person.language] ?? '');
    });
    if (sent) posted += 1;
  }
  return posted;
}

/**
 * The last instant at which a digest was due.
 * @param choices of the person
 * @param zone the newsroom's
 * @param at now
 * @returns null when the person wants none
 */
export function lastDue(choices: Choices, zone: string, at: Date): Date | null {
  if (choices.digest === 'off') return null;
  if (choices.digest === 'hourly') return new Date(Math.floor(at.getTime() / HOUR) * HOUR);
  const own = choices.timeZone || zone;
  const today = dayOf(at, own);
  const due = instantOf(`${today} ${choices.digestAt}`, own);
  return due <= at ? due : instantOf(`${dayAfter(today, -1)} ${choices.digestAt}`, own);
}

/** Takes a person's digest in hand, unless another worker did. @returns when the one before was */
async function claim(
  tx: Transaction,
  staffId: string,
  since: Date,
  at: Date,
): Promise<Date | null | 'taken'> {
  await tx
    .insert(noticeChoices)
    .values({ staffId, ...defaultChoices })
    .onConflictDoNothing();
  const [row] = await tx
    .select({ digestedAt: noticeChoices.digestedAt })
    .from(noticeChoices)
    .where(eq(noticeChoices.staffId, staffId))
    .for('update');
  if (!row || (row.digestedAt && row.digestedAt >= since)) return 'taken';
  await tx.update(noticeChoices).set({ digestedAt: at }).where(eq(noticeChoices.staffId, staffId));
  return row.digestedAt;
}

type Person = { id: string; email: string; name: string; language: Language };

async function mailDigest(
  tx: Transaction,
  person: Person,
  choices: Choices,
  { from, at }: { from: Date; at: Date },
  house: string,
): Promise<boolean> {
  const doer = alias(staff, 'doer');
  const rows = await tx
    .select({ notice: notices, by: doer.name, headline: stories.headline })
    .from(notices)
    .leftJoin(doer, eq(doer.id, notices.by))
    .leftJoin(stories, eq(stories.id, notices.storyId))
    .where(
      and(
        eq(notices.staffId, person.id),
        isNull(notices.seenAt),
        // Alarms were mailed at once.
        eq(notices.alarm, false),
        gt(notices.at, from),
        lte(notices.at, at),
      ),
    )
    .orderBy(asc(notices.at), asc(notices.id));
  const wanted = rows.filter(({ notice }) =>
    choices.places[kindOf(notice.what, notice.alarm)].includes('mail'),
  );
  if (wanted.length === 0) return false;
  const t = wordsFor(person.language, 'mail');
  const count = wanted.length;
  const lines = wanted.slice(0, mostInOneMail).map(({ notice, by, headline }) => {
    const sentence = sentenceOf(person.language, { what: notice.what, headline: headline ?? '', by });
    return [`• ${sentence}`, notice.note ? `  “${notice.note}”` : '', `  ${absolute(notice)}`]
      .filter(Boolean)
      .join('\n');
  });
  const all = absolute({ href: '/desk/notices', storyId: null });
  await post(tx, {
    kind: 'mail',
    payload: {
      to: person.email,
      subject: t('digest.subject', { count, house }),
      text: [
        t('greeting', { name: person.name }),
        t('digest.text', { count }),
        ...lines,
        t('digest.after', { all, choices: absolute({ href: '/desk/me', storyId: null }) }),
        house,
      ].join('\n\n'),
    },
  });
  return true;
}
