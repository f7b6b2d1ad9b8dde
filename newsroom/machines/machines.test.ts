import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aNewsroom, aStory } from '../fixtures/index.ts';
import { Incomplete, NotAllowed } from '../refusals.ts';
import { publisher } from '../site/json-ld.ts';
import { readMasthead } from '../site/masthead.ts';
import { snapshot } from '../site/snapshot.ts';
import { savePolicy, tellMachines } from './changing.ts';
import { manageMachines, managePolicies, readPolicy, readRules } from './reading.ts';
import { openRules } from './rules.ts';
import { llmsText, robotsText, tdmReservation } from './told.ts';

const { people, sections } = await aNewsroom();
const { adam, mara, edith, mina } = people;
const site = 'https://news.example.org';
const empty = { en: '', ko: '' };

test('only an admin tells machines anything', async () => {
  for (const who of [mara, edith, mina]) {
    await assert.rejects(tellMachines(who, openRules), NotAllowed);
    await assert.rejects(savePolicy(who, { kind: 'ethics', texts: empty, url: '' }), NotAllowed);
    await assert.rejects(manageMachines(who), NotAllowed);
    await assert.rejects(managePolicies(who), NotAllowed);
  }
});

test('while nobody chose, all that is published may be read, and nobody is named', () => {
  const text = robotsText(openRules, site);
  assert.equal(text.match(/^User-agent:/gm)?.length, 1);
  assert.match(text, /^Disallow: \/desk$/m);
  assert.match(text, new RegExp(`^Sitemap: ${site}/sitemap.xml$`, 'm'));
  assert.equal(tdmReservation(openRules), '[{"location":"/","tdm-reservation":0}]\n');
});

test('who comes to train is shut out by name, and nobody else', async () => {
  await tellMachines(adam, {
    ...openRules,
    purposes: { ...openRules.purposes, training: 'disallow' },
    ownLines: 'User-agent: Example\r\nDisallow: /archive/',
    reserved: true,
    terms: 'https://news.example.org/terms',
  });
  const rules = await snapshot(readRules);
  const text = robotsText(rules, site);
  const group = text.split('\n\n').find((each) => each.includes('GPTBot')) ?? '';
  assert.match(group, /^User-agent: CCBot$/m);
  assert.ok(group.endsWith('Disallow: /'));
  assert.doesNotMatch(text, /Googlebot|OAI-SearchBot/);
  assert.match(text, /\n\nUser-agent: Example\nDisallow: \/archive\/\n\nSitemap:/);
  assert.match(tdmReservation(rules), /"tdm-reservation":1,"tdm-policy":"https:\/\/news/);
  await assert.rejects(tellMachines(adam, { ...rules, ownLines: 'no line of robots' }), Incomplete);
  await assert.rejects(tellMachines(adam, { ...rules, terms: 'javascript:alert(1)' }), Incomplete);
});

test('language models are told of sections and policies, and of no story', async () => {
  await aStory().by(mina).in(sections.city).saying({ headline: 'Nightingale', slug: 'nightingale' }).make();
  await savePolicy(adam, { kind: 'ethics', texts: { en: '# Fair\n\nWe ask everyone.', ko: '' }, url: '' });
  const masthead = await snapshot(readMasthead);
  const text = llmsText(
    { ...openRules, llms: { on: true, texts: { en: 'A paper.', ko: '' } } },
    masthead,
    site,
  );
  assert.match(text, /^# /);
  assert.ok(text.includes(`${site}/en/sections/city/feed.xml`));
  assert.ok(text.includes(`${site}/en/about/ethics`));
  assert.doesNotMatch(text, /nightingale/i);
});

test('a policy is told to search engines', async () => {
  await savePolicy(adam, { kind: 'ownership', texts: { en: 'Us.', ko: '' }, url: '' });
  await savePolicy(adam, { kind: 'corrections', texts: empty, url: 'https://trust.example/corrections' });
  const data = publisher(await snapshot(readMasthead), 'en', site, '/e.svg') as Record<string, unknown>;
  assert.equal(data.ownershipFundingInfo, `${site}/en/about/ownership`);
  assert.equal(data.correctionsPolicy, 'https://trust.example/corrections');
  await savePolicy(adam, { kind: 'ownership', texts: empty, url: '' });
  assert.equal(await snapshot((ask) => readPolicy(ask, 'ownership')), null);
});
