import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asc, desc, eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { authors, house as houseTable, ledger, outbox, sections, topics } from '#db/schema/index.ts';
import { aNewsroom } from '../fixtures/index.ts';
import { Incomplete, NotAllowed, NotFound } from '../refusals.ts';
import type { Who } from '../stories/permissions.ts';
import { changeSettings, type Settings } from './change-settings.ts';
import { manageAuthors, manageCoverages, manageSections, manageTopics } from './managing.ts';
import { orderSections } from './order-sections.ts';
import { saveAuthor } from './save-author.ts';
import { saveCoverage } from './save-coverage.ts';
import { saveSection } from './save-section.ts';
import { saveTopic } from './save-topic.ts';

const newsroom = await aNewsroom();
const { adam, mara, edith, mina } = newsroom.people;
const { city, world } = newsroom.sections;
const empty = { en: '', ko: '' };

const settings: Settings = {
  names: { en: 'The Harbour Post', ko: '' },
  mottos: empty,
  timeZone: 'Europe/Vienna',
  bylineForm: 'bracketed',
  copyright: { en: '© The Harbour Post', ko: '© 항구신문' },
  social: [{ name: 'Mastodon', url: 'https://social.test/@post' }],
  publishAloneAllowed: true,
  changesShown: true,
  previewsDrawn: true,
};

const named = (name: string) => ({ names: { en: name, ko: '' }, slug: '' });
/** Each act, and who may do it. */
const acts: [string, (who: Who) => Promise<unknown>, string][] = [
  ['settings', (who) => changeSettings(who, settings), 'adam'],
  ['section', (who) => saveSection(who, { ...named(`S ${who.id}`), editingBarsApproval: false }), 'adam'],
  ['order', (who) => orderSections(who, [world.id, city.id]), 'adam'],
  [
    'author',
    (who) => saveAuthor(who, { ...named(`A ${who.id}`), titles: empty, about: empty, staffId: null }),
    'adam mara',
  ],
  ['topic', (who) => saveTopic(who, named(`T ${who.id}`)), 'mara edith'],
  ['coverage', (who) => saveCoverage(who, { ...named(`C ${who.id}`), introductions: empty }), 'mara edith'],
  ['sections read', manageSections, 'adam'],
  ['authors read', manageAuthors, 'adam mara'],
  ['topics read', manageTopics, 'mara edith'],
  ['coverages read', manageCoverages, 'mara edith'],
];
for (const [name, act, allowed] of acts)
  test(`${name}: ${allowed}, nobody else`, async () => {
    for (const [key, who] of Object.entries({ adam, mara, edith, mina }))
      if (allowed.split(' ').includes(key)) await act(who);
      else await assert.rejects(act(who), NotAllowed, key);
  });

async function fieldsOf(work: Promise<unknown>): Promise<Record<string, string>> {
  try {
    await work;
  } catch (error) {
    assert(error instanceof Incomplete, String(error));
    return error.fields;
  }
  return assert.fail('it was let through');
}

test('settings: one language stands for both, and the site hears of it', async () => {
  await changeSettings(adam, settings);
  const [row] = await desk().select().from(houseTable);
  assert.deepEqual(row?.names, { en: 'The Harbour Post', ko: 'The Harbour Post' });
  const [effect] = await desk().select().from(outbox).orderBy(desc(outbox.id)).limit(1);
  assert.deepEqual([effect?.kind, effect?.payload], ['site_changed', { subject: 'house', id: 'house' }]);
  const [act] = await desk().select().from(ledger).orderBy(desc(ledger.seq)).limit(1);
  assert.equal(act?.act, 'house.change_settings');
});

test('settings: what is wrong is said beside its field', async () => {
  assert.deepEqual(
    await fieldsOf(
      changeSettings(adam, {
        ...settings,
        names: empty,
        timeZone: 'Mars/Olympus',
        social: [{ name: '', url: 'javascript:alert(1)' }],
      }),
    ),
    {
      'names.en': 'missing',
      timeZone: 'not_a_time_zone',
      'social.0.name': 'missing',
      'social.0.url': 'not_a_web_address',
    },
  );
});

test('a slug is made from the name, Korean romanised, and is nobody else’s', async () => {
  const id = await saveTopic(mara, { names: { en: '', ko: '항만 파업' }, slug: '' });
  const [topic] = await desk().select().from(topics).where(eq(topics.id, id));
  assert.equal(topic?.slug, 'hangman-paeop');
  assert.deepEqual(topic?.names, { en: '항만 파업', ko: '항만 파업' });
  assert.deepEqual(await fieldsOf(saveTopic(mara, { names: topic.names, slug: '' })), { slug: 'slug_taken' });
  assert.deepEqual(await fieldsOf(saveTopic(mara, { names: topic.names, slug: 'not a slug!' })), {
    slug: 'not_a_slug',
  });
  await saveTopic(mara, { id, names: { en: 'Port strike', ko: '항만 파업' }, slug: 'PORT-strike' });
  const [renamed] = await desk().select().from(topics).where(eq(topics.id, id));
  assert.equal(renamed?.slug, 'port-strike');
  await assert.rejects(saveTopic(mara, { id: mina.id, names: topic.names, slug: '' }), NotFound);
});

test('an account has one byline profile', async () => {
  const profile = { ...named('Mina twice'), titles: empty, about: empty };
  assert.deepEqual(await fieldsOf(saveAuthor(mara, { ...profile, staffId: mina.id })), {
    staffId: 'account_taken',
  });
  assert.deepEqual(await fieldsOf(saveAuthor(mara, { ...profile, staffId: city.id })), { staffId: 'wrong' });
  const [own] = await desk().select().from(authors).where(eq(authors.staffId, mina.id));
  assert(own);
  await saveAuthor(mara, { ...own, titles: { en: 'City reporter', ko: '사회부 기자' } });
  const listed = (await manageAuthors(mara)).find((author) => author.id === own.id);
  assert.deepEqual([listed?.account, listed?.titles.ko], [mina.name, '사회부 기자']);
});

test('sections stand in the order given, those not named after', async () => {
  await orderSections(adam, [world.id, mina.id]);
  const rows = await desk().select().from(sections).orderBy(asc(sections.position));
  assert.equal(rows[0]?.id, world.id);
  assert.deepEqual(
    rows.map((row) => row.position),
    rows.map((_, place) => place + 1),
  );
  const id = await saveSection(adam, { ...named('Weather'), editingBarsApproval: true });
  assert.equal((await manageSections(adam)).at(-1)?.id, id);
});
