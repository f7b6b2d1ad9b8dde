import type { Transaction } from '#db/desk.ts';
import { policies, redirects } from '#db/schema/index.ts';
import { now } from '../clock.ts';

/** What the demo newsroom promises in public. */
const promised = [
  {
    kind: 'ethics',
    en: 'We ask everyone we write about before we publish.\n\n- We take no gifts and no free travel.\n- We say when a subject touches our own business.\n- We name our sources; where we cannot, two editors know them.',
    ko: '기사에 나오는 사람에게는 싣기 전에 반드시 묻습니다.\n\n- 선물과 공짜 취재 여행을 받지 않습니다.\n- 우리 회사의 이해와 닿은 일이면 기사에 밝힙니다.\n- 취재원은 이름을 밝힙니다. 밝힐 수 없을 때는 데스크 두 명이 확인합니다.',
  },
  {
    kind: 'corrections',
    en: 'A mistake is put right where it stood, with a note that says what was wrong and what is right. Every correction is listed on [one page](/en/corrections).',
    ko: '틀린 곳은 그 자리에서 고치고, 무엇이 틀렸고 무엇이 맞는지 밝힙니다. 모든 정정은 [한 페이지](/ko/corrections)에 모아 둡니다.',
  },
  {
    kind: 'ownership',
    en: 'The Haesol Courier belongs to the 2,140 members of its readers’ cooperative. No member holds more than one vote.',
    ko: '해솔일보는 독자 조합원 2,140명의 것입니다. 조합원은 누구나 한 표를 가집니다.',
  },
];

/** Where addresses of the paper's older site lead. */
const ways = [
  ['/news/list.php?section=1', '/ko/sections/region'],
  ['/2011/archive', '/en'],
  [encodeURI('/기사/바로잡습니다'), '/ko/corrections'],
] as const;

/**
 * Writes the newsroom's policies, and leads old addresses on.
 * @param tx in which the newsroom is opened
 */
export async function promise(tx: Transaction): Promise<void> {
  const updatedAt = now();
  await tx.insert(policies).values(promised.map(({ kind, ...texts }) => ({ kind, texts, updatedAt })));
  await tx.insert(redirects).values(ways.map(([from, to]) => ({ from, to, createdAt: updatedAt })));
}
