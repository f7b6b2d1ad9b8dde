import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphs, someContent } from '../../fixtures/words.ts';
import type { StoryContent } from '../../stories/document/content.ts';
import type { Surroundings } from '../findings.ts';
import { type AutomaticName, automaticChecks } from './index.ts';

/** A Wednesday. */
const around: Surroundings = { day: '2026-11-25', links: {} };
const found = (
  name: AutomaticName,
  given: Partial<StoryContent>,
  language: 'en' | 'ko' = 'en',
  more: Partial<Surroundings> = {},
) =>
  automaticChecks[name](someContent(given, language), { ...around, ...more }, {}).map(
    ({ what, place, values }) =>
      [what, place.quote ?? values?.href, values?.day ?? values?.month ?? values?.week ?? values?.count]
        .filter((part) => part !== undefined)
        .join(' '),
  );
const says = (text: string) => ({ body: paragraphs(text), standfirst: '' });

test('a headline is as long as the section asks', () => {
  assert.deepEqual(found('headline_length', { headline: 'Too short' }), ['headline_short 9']);
  assert.deepEqual(found('headline_length', { headline: 'The bridge over the Sora is open again' }), []);
  assert.deepEqual(found('headline_length', { headline: 'x'.repeat(91) }), ['headline_long 91']);
  const headline = '새 다리 개통';
  assert.deepEqual(found('headline_length', { headline }, 'ko'), ['headline_short 7']);
  const settings = { headline: { en: { min: 1, max: 5 }, ko: { min: 1, max: 7 } } };
  assert.deepEqual(automaticChecks.headline_length(someContent({ headline }, 'ko'), around, settings), []);
});

test('every picture has alternative text and a credit, in lists too', () => {
  const pictureId = '00000000-0000-4000-8000-000000000000';
  const picture = (alt: string, credit: string) => ({ pictureId, alt, caption: '', credit });
  const leadPicture = picture('A bridge', ' ');
  const body: StoryContent['body'] = {
    type: 'doc',
    content: [
      { type: 'picture', attrs: picture('', 'Photo') },
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [{ type: 'picture', attrs: picture('x', 'x') }] }],
      },
    ],
  };
  const list = automaticChecks.pictures_described(someContent({ leadPicture, body }), around, {});
  assert.deepEqual(list, [
    { place: { field: 'leadPicture' }, what: 'no_credit' },
    { place: { field: 'body', block: 0 }, what: 'no_alt' },
  ]);
});

test('what was to be filled in later is found, and words that look like it are not', () => {
  assert.deepEqual(found('no_placeholders', says('He is TK years old and lives in XXX. ??? TBC')), [
    'placeholder TK',
    'placeholder XXX',
    'placeholder ???',
    'placeholder TBC',
  ]);
  assert.deepEqual(found('no_placeholders', says('예산은 확인 필요, 나머지는 추후 보완.'), 'ko'), [
    'placeholder 확인 필요',
    'placeholder 추후 보완',
  ]);
  assert.deepEqual(found('no_placeholders', says('ATKINS said so? Really?? The Super Bowl XXXV, tk.')), []);
  assert.deepEqual(found('no_placeholders', { headline: 'TKTK wins' }), ['placeholder TKTK']);
});

test('names above the body and under pictures appear in it', () => {
  const body = paragraphs('The mayor, Yoon Seojin, said the ferry from Doran is late.');
  const check = (standfirst: string) =>
    found('names_in_body', { headline: 'Nothing named here', standfirst, body });
  assert.deepEqual(check('Seojin Yoon waits for the Doran ferry'), []);
  assert.deepEqual(check('Hannah Yeo waits for the Eunpo ferry'), [
    'name_not_in_body Hannah Yeo',
    'name_not_in_body Eunpo',
  ]);
  assert.deepEqual(check('Nobody knows. Somebody said on Monday'), []);
  assert.deepEqual(check('Four Thousand Lanterns Made From Fishing Nets'), []);
  const korean = (standfirst: string) =>
    found('names_in_body', { standfirst, body: paragraphs('노갑순(60) 씨는 그렇게 말했다.') }, 'ko');
  assert.deepEqual(korean('노갑순 씨 “전기료 겁나”'), []);
  assert.deepEqual(korean('윤서진 시장 “검토”, 배지원(41)은 반대'), [
    'name_not_in_body 윤서진',
    'name_not_in_body 배지원',
  ]);
});

test('words for a day show which day they mean, from the day the story is looked at', () => {
  assert.deepEqual(found('dated_days', says('It opens on the 30th, and closes next month.')), [
    'means_day on the 30th 2026-11-30',
    'means_month next month 2026-12',
  ]);
  assert.deepEqual(found('dated_days', says('It opens next Monday, not last week or tomorrow.')), [
    'means_week last week 2026-11-16',
    'means_day next Monday 2026-11-30',
    'means_day tomorrow 2026-11-26',
  ]);
  assert.deepEqual(
    found('dated_days', says('It opens on the 30th of May, on the 30th floor, next month (December).')),
    [],
  );
  assert.deepEqual(
    found('dated_days', says('오는 30일 열고 지난 28일 닫았다. 다음 달 3일과 내달, 지난주 금요일.'), 'ko'),
    [
      'means_day 오는 30일 2026-11-30',
      'means_day 지난 28일 2026-10-28',
      'means_day 다음 달 3일 2026-12-03',
      'means_month 내달 2026-12',
      'means_day 지난주 금요일 2026-11-20',
    ],
  );
  assert.deepEqual(found('dated_days', says('다음 달(12월) 연다. 시장은 23일 밝혔다.'), 'ko'), []);
  const inJanuary = { day: '2027-01-31' };
  assert.deepEqual(found('dated_days', says('지난달과 다음 달'), 'ko', inJanuary), [
    'means_month 다음 달 2027-02',
    'means_month 지난달 2026-12',
  ]);
});

test('links are judged by what they answered; one that was never asked is said to be so', () => {
  const link = (href: string) => ({
    type: 'text' as const,
    text: 'here',
    marks: [{ type: 'link' as const, attrs: { href } }],
  });
  const body: StoryContent['body'] = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          'https://a.example/',
          'https://b.example/',
          'https://c.example/',
          '/en',
          'mailto:a@b.example',
        ].map(link),
      },
      { type: 'paragraph', content: [link('https://d.example/'), link('https://a.example/')] },
    ],
  };
  const links = {
    'https://a.example/': { status: 404, problem: '' as const },
    'https://b.example/': { status: 403, problem: '' as const },
    'https://c.example/': { status: 0, problem: 'no_such_host' as const },
  };
  assert.deepEqual(
    automaticChecks
      .links_answer(someContent({ body }), { ...around, links }, {})
      .map(({ what, place, values }) => [what, place.block, values?.href]),
    [
      ['link_broken', 0, 'https://a.example/'],
      ['link_no_such_host', 0, 'https://c.example/'],
      ['link_not_asked', 1, 'https://d.example/'],
    ],
  );
});
