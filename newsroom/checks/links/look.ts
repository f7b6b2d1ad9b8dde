import { and, gt, inArray, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { linkAnswers } from '#db/schema/index.ts';
import { now } from '../../clock.ts';
import { type InHand, takeInHand } from '../../stories/in-hand.ts';
import type { Who } from '../../stories/permissions.ts';
import { outsideLinks } from '../passages.ts';
import { checksOf } from '../reading.ts';
import { answersWell, type LinkAnswer } from './answer.ts';
import { askLink } from './ask.ts';

/** A good answer counts this long, a bad one is doubted sooner; in milliseconds. */
const good = 6 * 60 * 60 * 1000;
const bad = 10 * 60 * 1000;
const mostLinks = 100;
const atOnce = 6;
/** Whoever approves waits this long for links nobody asked yet, in milliseconds: a little more than one dead page takes. */
const approversPatience = 10_000;

/**
 * Asks the outside links of a story that were not asked lately, and keeps what they answered.
 * @param _who who is asking: whoever signed in
 * @param storyId the story's id, as it came from outside
 * @param again true: ask even those that answered badly a moment ago
 * @throws NotFound
 */
export async function lookAtLinks(_who: Who, storyId: string, again = false): Promise<void> {
  const { copy } = await desk().transaction((tx) => takeInHand(tx, storyId, false));
  await askThose(copy, again, askLink);
}

/**
 * Has the outside links of a story asked before an act that is held to their answers; nothing where its section does
 * not hold it to them. Called outside of the act's transaction: nobody's server is waited for while a story is held.
 * What has not answered in time counts as not asked, and is asked on meanwhile.
 * @param storyId the story's id
 * @param ask how one link is asked
 * @param patience how long is waited, in milliseconds
 * @throws NotFound
 */
export async function askLinksFirst(
  storyId: string,
  ask: typeof askLink = askLink,
  patience = approversPatience,
): Promise<void> {
  const copy = await desk().transaction(async (tx) => {
    const story = await takeInHand(tx, storyId, false);
    const lines = await checksOf(tx, story.copy.content.sectionId);
    return lines.some(({ automatic, kind }) => automatic === 'links_answer' && kind === 'must')
      ? story.copy
      : null;
  });
  if (!copy) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const inTime = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([askThose(copy, false, ask), inTime]).finally(() => clearTimeout(timer));
}

async function askThose({ content }: InHand['copy'], again: boolean, ask: typeof askLink): Promise<void> {
  const hrefs = outsideLinks(content)
    .map(({ href }) => href)
    .slice(0, mostLinks);
  if (hrefs.length === 0) return;
  const at = now().getTime();
  const known = await desk()
    .select()
    .from(linkAnswers)
    .where(and(inArray(linkAnswers.href, hrefs), gt(linkAnswers.at, new Date(at - good))));
  const fresh = known.filter((row) => {
    const well = answersWell(row as LinkAnswer);
    return well || (!again && row.at.getTime() > at - bad);
  });
  const waiting = hrefs.filter((href) => !fresh.some((row) => row.href === href));
  await Promise.all(
    Array.from({ length: Math.min(atOnce, waiting.length) }, async () => {
      for (let href = waiting.shift(); href; href = waiting.shift()) await keep(href, await ask(href));
    }),
  );
}

async function keep(href: string, answer: LinkAnswer): Promise<void> {
  await desk()
    .insert(linkAnswers)
    .values({ href, ...answer, at: now() })
    .onConflictDoUpdate({
      target: linkAnswers.href,
      set: { status: sql`excluded.status`, problem: sql`excluded.problem`, at: sql`excluded.at` },
    });
}
