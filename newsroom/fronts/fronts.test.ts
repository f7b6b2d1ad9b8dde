import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import {
  frontEditions,
  fronts,
  keptDrafts,
  ledger,
  notices,
  outbox,
  staffSections,
} from '#db/schema/index.ts';
import { aNewsroom, aStory, look } from '../fixtures/index.ts';
import { Incomplete, NotAllowed } from '../refusals.ts';
import { readFront, readSectionTop } from '../site/front.ts';
import { readMasthead } from '../site/masthead.ts';
import { snapshot } from '../site/snapshot.ts';
import { kill } from '../stories/acts/kill.ts';
import type { Language } from '../stories/document/content.ts';
import type { Who } from '../stories/permissions.ts';
import { saveFront } from './drafting.ts';
import { publishDueFronts } from './due.ts';
import { findForFront } from './finding.ts';
import { beatFront, takeOverFront } from './holding.ts';
import { freshSlot, type Layout } from './layout.ts';
import { bringBackFront, publishFront, scheduleFront, unscheduleFront } from './publishing.ts';
import { listFronts, readFrontToLayOut, readLayout, readStanding } from './reading.ts';

const { people, sections, owner } = await aNewsroom();
const { mina, edith, paul, wren, mara, adam } = people;

const out = (headline: string, section = sections.city) =>
  aStory()
    .by(mina)
    .in(section)
    .saying({ headline })
    .submittedBy(mina)
    .approvedBy(section === sections.city ? edith : wren);
const publishedStory = (headline: string) => out(headline).publishedBy(edith).make();

const stories = [];
for (const name of ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'])
  stories.push(await publishedStory(name));
const [first, second, third] = stories.map(({ id }) => id) as [string, string, string];

async function frontOf(language: Language, sectionId: string | null): Promise<string> {
  const [row] = await desk()
    .select({ id: fronts.id })
    .from(fronts)
    .where(
      and(
        eq(fronts.language, language),
        sectionId ? eq(fronts.sectionId, sectionId) : isNull(fronts.sectionId),
      ),
    );
  return (row as { id: string }).id;
}
const main = await frontOf('en', null);
const city = await frontOf('en', sections.city.id);

const pick = (storyId: string, headline = '') => ({ storyId, headline });
const leadWith = (...chosen: ReturnType<typeof pick>[]): Layout => ({
  slots: [
    freshSlot('a', 'lead', { stories: chosen.slice(0, 1) }),
    freshSlot('b', 'seconds', { count: 2, stories: chosen.slice(1) }),
  ],
});

async function saved(who: Who, frontId: string, layout: Layout, tab = randomUUID()) {
  const { version } = await beatFront(who, frontId, { tab });
  const answer = await saveFront(who, { frontId, tab, version, layout });
  assert.ok(answer.saved);
  return { frontId, tab, version: answer.version };
}
const leave = (who: Who, { frontId, tab }: { frontId: string; tab: string }) =>
  beatFront(who, frontId, { tab, gone: true });

const read = (language: Language = 'en') =>
  snapshot(async (ask) => readFront(ask, await readMasthead(ask), language));
const told = async () =>
  (await desk().select().from(notices).where(eq(notices.alarm, true)))
    .map(({ what, staffId, href }) => `${what} ${staffId} ${href}`)
    .sort();
const headlines = async () => (await read()).map(({ stories }) => stories.map(({ headline }) => headline));

test('a published layout shows what was chosen, fills the rest by its rules, and no story twice', async () => {
  const base = await saved(mara, main, leadWith(pick(third, 'Only here'), pick(first)));
  assert.notEqual((await headlines())[0]?.[0], 'Only here', 'a draft is nobody’s to read');
  await publishFront(mara, base);
  assert.deepEqual(await headlines(), [['Only here'], ['First', 'Sixth']]);
  const [effect] = await desk().select().from(outbox).where(sql`${outbox.payload}->>'subject' = 'front'`);
  assert.deepEqual(
    [effect?.kind, effect?.payload],
    ['site_changed', { subject: 'front', id: main, keys: ['front-en-site'] }],
  );
  assert.deepEqual((await read('ko')).length, 0);
  await leave(mara, base);
});

test('a killed story is gone from the front at once, and a rule fills its place', async () => {
  const story = await publishedStory('Untrue');
  const base = await saved(mara, main, leadWith(pick(story.id), pick(second)));
  await publishFront(mara, base);
  await kill(mara, { ...(await look(story.id)).base, note: 'It was not so.' });
  assert.deepEqual(await headlines(), [['Sixth'], ['Second', 'Fifth']]);
  const { warnings } = await readStanding(mara, { frontId: main, layout: leadWith(pick(story.id)) });
  assert.deepEqual(
    warnings.map(({ kind }) => kind),
    ['killed'],
  );
  await leave(mara, base);
});

test('a chosen story that is not out is not told of, not even the headline it is given', async () => {
  const secret = await out('Secret').make();
  const base = await saved(mara, main, leadWith(pick(secret.id, 'The minister resigns')));
  await publishFront(mara, base);
  const { rows } = await owner.query<{ slots: unknown }>('SELECT slots FROM site.fronts');
  assert.ok(!JSON.stringify(rows).includes('minister'));
  assert.ok(!(await headlines()).flat().includes('The minister resigns'));
  const later = new Date(Date.now() + 3_600_000);
  await aStory().by(mina).in(sections.city).saying({ headline: 'Held back' }).make();
  const found = await findForFront(mara, { language: 'en' });
  assert.equal(found[0]?.headline, 'Secret');
  assert.ok(!found.some(({ headline }) => headline === 'Held back'), 'a draft cannot be chosen');
  const scheduled = await out('To come').scheduledBy(edith, later).make();
  const { warnings } = await readStanding(mara, {
    frontId: main,
    layout: leadWith(pick(secret.id), pick(scheduled.id), pick(first), pick(first)),
  });
  assert.deepEqual(
    warnings.map(({ kind, storyId }) => [kind, storyId]),
    [
      ['not_live', secret.id],
      ['later', scheduled.id],
      ['duplicate', first],
    ],
  );
  await leave(mara, base);
});

test('a section’s front is its editors’, the site’s the managing editor’s; publishing asks for the right to', async () => {
  const tab = randomUUID();
  const refuses = (work: Promise<unknown>, why: string) =>
    assert.rejects(work, (error) => error instanceof NotAllowed && error.why === why);
  const layout = leadWith(pick(first));
  for (const [who, frontId, why] of [
    [edith, main, 'main_front'],
    [wren, city, 'not_front_section'],
    [adam, city, 'not_your_role'],
    [mina, city, 'not_your_role'],
  ] as const)
    await refuses(saveFront(who, { frontId, tab, version: 1, layout }), why);
  await refuses(listFronts(adam), 'not_your_role');
  const base = await saved(paul, city, layout);
  await refuses(publishFront(paul, base), 'no_publish_right');
  await leave(paul, base);
  const hers = await saved(edith, city, leadWith(pick(second)));
  await publishFront(edith, hers);
  const top = await snapshot((ask) => readSectionTop(ask, 'en', sections.city.id));
  assert.equal(top[0]?.stories[0]?.headline, 'Second');
  await leave(edith, hers);
});

test('two editors: one holds it, the other takes over with a word, and nobody’s work is lost', async () => {
  const hers = await saved(edith, city, leadWith(pick(first)));
  const his = { frontId: city, tab: randomUUID() };
  const before = await beatFront(paul, city, { tab: his.tab });
  assert.deepEqual([before.holder?.name, before.holder?.here], ['Edith Park', false]);
  const refused = await saveFront(paul, { ...his, version: before.version, layout: leadWith(pick(third)) });
  assert.equal(refused.saved, false);
  await assert.rejects(takeOverFront(paul, { ...his, note: ' ' }), Incomplete);
  const taken = await takeOverFront(paul, { ...his, note: 'Breaking news, sorry.' });
  assert.equal(taken.holder?.here, true);
  const told = await beatFront(edith, city, { tab: hers.tab });
  assert.deepEqual([told.taken?.by, told.taken?.note], ['Paul Moon', 'Breaking news, sorry.']);

  // What she had not saved yet.
  const late = await saveFront(edith, { ...hers, layout: leadWith(pick(first, 'Unsaved words')) });
  assert.ok(!late.saved && late.kept);
  const again = await saveFront(edith, { ...hers, layout: leadWith(pick(first, 'Unsaved words')) });
  assert.deepEqual(again, late, 'kept once');
  const kept = await readLayout(edith, city, late.kept);
  assert.ok(JSON.stringify(kept.layout).includes('Unsaved words'));
  const whose = await desk()
    .select()
    .from(keptDrafts)
    .where(and(eq(keptDrafts.frontId, city), eq(keptDrafts.by, edith.id)));
  assert.deepEqual(whose.map(({ why }) => why).sort(), ['taken', 'unsaved']);

  const saving = await saveFront(paul, { ...his, version: taken.version, layout: leadWith(pick(third)) });
  assert.ok(saving.saved);
  const [row] = await desk().select().from(ledger).where(eq(ledger.act, 'front.take_over'));
  assert.deepEqual([row?.actorId, row?.subjectId], [paul.id, city]);
  await leave(paul, his);
  const back = await beatFront(edith, city, { tab: hers.tab });
  assert.equal(back.holder?.here, true, 'free again');
  const stale = await saveFront(edith, { ...hers, layout: leadWith(pick(second)) });
  assert.equal(stale.saved, false, 'an older version writes nothing over');
  await leave(edith, hers);
});

test('a scheduled edition goes out by the database’s clock, once, if its editor still may', async () => {
  const base = await saved(edith, city, leadWith(pick(third, 'At six')));
  await assert.rejects(scheduleFront(edith, { ...base, at: new Date(0).toISOString() }), Incomplete);
  const at = new Date(Date.now() + 700).toISOString();
  const replaced = await scheduleFront(edith, {
    ...base,
    at: new Date(Date.now() + 3_600_000).toISOString(),
  });
  const ordered = await scheduleFront(edith, { ...base, at });
  await assert.rejects(unscheduleFront(edith, { frontId: city, editionId: replaced }));
  let done = 0;
  while (done === 0)
    done = (await Promise.all([publishDueFronts(), publishDueFronts()])).reduce((a, b) => a + b);
  assert.equal(done, 1);
  const front = await readFrontToLayOut(edith, city);
  assert.equal(front.liveId, ordered);
  assert.deepEqual(
    front.editions.slice(0, 2).map(({ state }) => state),
    ['published', 'cancelled'],
  );
  await assert.rejects(
    desk().update(frontEditions).set({ layout: {} }).where(eq(frontEditions.id, ordered)),
    (error: Error) => /stands as it was made/.test(String(error.cause)),
  );

  const other = await scheduleFront(edith, { ...base, at: new Date(Date.now() + 300).toISOString() });
  const right = (mayPublish: boolean) =>
    desk().update(staffSections).set({ mayPublish }).where(eq(staffSections.staffId, edith.id));
  await right(false);
  while ((await publishDueFronts()) === 0);
  await right(true);
  const [failed] = await desk().select().from(frontEditions).where(eq(frontEditions.id, other));
  assert.deepEqual([failed?.state, failed?.why], ['failed', 'not_allowed.no_publish_right']);
  assert.equal((await readFrontToLayOut(edith, city)).liveId, ordered);
  assert.deepEqual(
    await told(),
    [edith, mara].map(({ id }) => `front_failed ${id} /desk/fronts/${city}`).sort(),
  );
  const [said] = await desk().select().from(notices).where(eq(notices.what, 'front_failed'));
  assert.match(said?.note ?? '', /do not have the right to publish there/);
  const listed = (await listFronts(edith)).find(({ id }) => id === city);
  assert.ok(listed?.failed);
  await leave(edith, base);
});

test('an edition that fails on our side is tried again, and after about a minute people are called, once', async () => {
  await desk().delete(notices);
  const base = await saved(edith, city, leadWith(pick(third, 'At seven')));
  const stuck = await scheduleFront(edith, { ...base, at: new Date(Date.now() + 300).toISOString() });
  await owner.query(`CREATE FUNCTION no_front() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'broken'; END $$;
    CREATE TRIGGER no_front BEFORE UPDATE OF live_edition_id ON fronts EXECUTE FUNCTION no_front()`);
  const tries = async () =>
    (await readFrontToLayOut(edith, city)).editions.find(({ id }) => id === stuck)?.tries;
  while ((await tries()) !== 8) {
    await desk()
      .update(frontEditions)
      .set({ nextTry: sql`statement_timestamp()` })
      .where(eq(frontEditions.id, stuck));
    await publishDueFronts();
  }
  assert.deepEqual(
    await told(),
    [edith, mara].map(({ id }) => `front_overdue ${id} /desk/fronts/${city}`).sort(),
  );
  await owner.query('DROP TRIGGER no_front ON fronts');
  await desk()
    .update(frontEditions)
    .set({ nextTry: sql`statement_timestamp()` })
    .where(eq(frontEditions.id, stuck));
  assert.equal(await publishDueFronts(), 1);
  assert.equal((await readFrontToLayOut(edith, city)).liveId, stuck);
  await leave(edith, base);
});

test('an earlier edition is brought back as it was, and the draft stays', async () => {
  const { editions, liveId, draft } = await readFrontToLayOut(edith, city);
  const earlier = editions.filter(({ state }) => state === 'published').at(-1);
  assert.ok(earlier && liveId);
  await assert.rejects(bringBackFront(edith, { frontId: city, editionId: earlier.id, liveId: null }));
  const made = await bringBackFront(edith, { frontId: city, editionId: earlier.id, liveId });
  const after = await readFrontToLayOut(edith, city);
  assert.equal(after.liveId, made);
  assert.deepEqual(after.draft, draft);
  assert.deepEqual(after.liveLayout, (await readLayout(edith, city, earlier.id)).layout);
  assert.deepEqual(after.editions[0]?.of, earlier.publishedAt);
  const listed = (await listFronts(edith)).find(({ id }) => id === city);
  assert.deepEqual([listed?.changed, listed?.live?.by], [true, 'Edith Park']);
});
