import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bylineOf } from './bylines.ts';
import { openingOf } from './datelines.ts';

const bylines: [string, string[]][] = [
  ['By Jane Doe', ['Jane Doe']],
  ['By JANE DOE, Staff Writer', ['Jane Doe']],
  ['BY JANE McDONALD and KIM O’NEIL', ['Jane McDonald', 'Kim O’Neil']],
  ['By Jane Doe, John Roe and Kim Lee | Reuters', ['Jane Doe', 'John Roe', 'Kim Lee']],
  ['Jane Doe | Reuters', ['Jane Doe']],
  ['By Jane Doe, Harbor Post', ['Jane Doe']],
  ['By Jane Doe in London', ['Jane Doe']],
  ['By Ludwig van der Berg and Inés de la Cruz', ['Ludwig van der Berg', 'Inés de la Cruz']],
  ['By J. R. Smith', ['J. R. Smith']],
  ['By Kim Min-ji', ['Kim Min-ji']],
  ['By Reuters', ['Reuters']],
  ['By Harbor Post Staff', ['Harbor Post Staff']],
  ['Written by Jane Doe', ['Jane Doe']],
  ['By Hannah Yeo, Region reporterTeo Maran, Doran Island correspondent', ['Hannah Yeo', 'Teo Maran']],
  ['[Harbor Post Reporter Jane Doe]', ['Jane Doe']],
  ['[The Haesol Courier Staff Writer Mina Seo]', ['Mina Seo']],
  ['[한빛일보 홍길동 기자]', ['홍길동']],
  ['[한빛일보=홍길동 기자]', ['홍길동']],
  ['홍길동 기자', ['홍길동']],
  ['홍길동기자', ['홍길동']],
  ['홍길동 기자 hong@hanbit.example', ['홍길동']],
  ['홍길동 기자(hong@hanbit.example)', ['홍길동']],
  ['홍길동·김철수 기자', ['홍길동', '김철수']],
  ['홍길동, 김철수 기자', ['홍길동', '김철수']],
  ['홍길동 김철수 기자', ['홍길동', '김철수']],
  ['김철수 기자 chul@a.example 이서연 기자 lee@a.example', ['김철수', '이서연']],
  ['디지털뉴스부 홍길동 기자', ['홍길동']],
  ['도쿄=김철수 특파원', ['김철수']],
  ['홍길동 선임기자', ['홍길동']],
  ['허준 수석 전문기자', ['허준']],
  ['글 홍길동', ['홍길동']],
  ['글·사진 홍길동', ['홍길동']],
  ['글=홍길동', ['홍길동']],
  ['By 홍길동 기자', ['홍길동']],
  ['By 여한나, 테오 마란', ['여한나', '테오 마란']],
  ['여한나 지역부 기자테오 마란 도란도 통신원', ['여한나', '테오 마란']],
  ['한빛일보 논설위원실', ['한빛일보 논설위원실']],
];
for (const [line, names] of bylines)
  test(`byline: ${line}`, () => assert.deepEqual(bylineOf(line)?.names, names));

for (const line of [
  'By Monday, officials expect the bridge to reopen.',
  'By the numbers',
  'By Popular Demand the ferry returns',
  '홍길동 기자가 말했다.',
  '한국기자협회',
  '글자크기',
  '사진=홍길동 기자 제공',
  '기자 회견이 열렸다',
  'He said no.',
])
  test(`no byline: ${line}`, () => assert.equal(bylineOf(line)?.sure ?? false, false));

const openings: [string, { dateline: string; names?: string[]; text: string }][] = [
  [
    'SEOUL, Nov. 3 (Agency) — Ferries stopped.',
    { dateline: 'SEOUL, Nov. 3 (Agency)', text: 'Ferries stopped.' },
  ],
  [
    'SEOUL, Nov. 3 (Agency) -- Ferries stopped.',
    { dateline: 'SEOUL, Nov. 3 (Agency)', text: 'Ferries stopped.' },
  ],
  ['LONDON — Ferries stopped.', { dateline: 'LONDON', text: 'Ferries stopped.' }],
  ['LONDON - Ferries stopped.', { dateline: 'LONDON', text: 'Ferries stopped.' }],
  ['London (Reuters) - Ferries stopped.', { dateline: 'London (Reuters)', text: 'Ferries stopped.' }],
  ['SÃO PAULO, Brazil — Ferries stopped.', { dateline: 'SÃO PAULO, Brazil', text: 'Ferries stopped.' }],
  [
    'WASHINGTON, 3 November 2025 — Ferries stopped.',
    { dateline: 'WASHINGTON, 3 November 2025', text: 'Ferries stopped.' },
  ],
  ['(서울=연합뉴스) 여객선이 멈췄다.', { dateline: '서울=연합뉴스', text: '여객선이 멈췄다.' }],
  ['[서울=뉴스] 여객선이 멈췄다.', { dateline: '서울=뉴스', text: '여객선이 멈췄다.' }],
  [
    '(서울=연합뉴스) 홍길동 기자 = 여객선이 멈췄다.',
    { dateline: '서울=연합뉴스', names: ['홍길동'], text: '여객선이 멈췄다.' },
  ],
  ['[한빛일보 홍길동 기자] 여객선이 멈췄다.', { dateline: '', names: ['홍길동'], text: '여객선이 멈췄다.' }],
  ['[서울=홍길동 기자] 여객선이 멈췄다.', { dateline: '서울', names: ['홍길동'], text: '여객선이 멈췄다.' }],
  ['【부산=뉴스】여객선이 멈췄다.', { dateline: '부산=뉴스', text: '여객선이 멈췄다.' }],
];
for (const [line, { dateline, names = [], text }] of openings)
  test(`opening: ${line}`, () => {
    const found = openingOf(line);
    assert.deepEqual([found.dateline, found.names, found.text], [dateline, names, text]);
  });

for (const line of [
  'BREAKING — The mayor resigned.',
  'NATO — the alliance — met.',
  'Rain — the first in weeks — fell.',
  'Monday — The week began.',
  'Q: When did you start?',
  '[사진=홍길동 기자] 여객선이 멈췄다.',
  '(종합) 여객선이 멈췄다.',
])
  test(`no dateline: ${line}`, () => assert.equal(openingOf(line).dateline, ''));
