import { arrangeCoverage } from '../house/arrange-coverage.ts';
import type { House } from './open-house.ts';

const day = (before: (hours: number) => Date, hours: number) => before(hours).toISOString().slice(0, 10);

/**
 * Lays out the packages as their editors would: key stories and a timeline for the storm, an order for the series.
 * @param house the demo newsroom
 * @param storyOf the id of a story by its key
 * @param before an instant, so many hours ago
 */
export async function arrangePackages(
  house: House,
  storyOf: (key: string) => string,
  before: (hours: number) => Date,
): Promise<void> {
  const { marcus } = house.people;
  await arrangeCoverage(marcus, {
    id: house.coverages['after-the-storm'],
    version: 1,
    stories: ['storm', 'coop', 'school-roof', 'storm-ko', 'reservoir'].map(storyOf),
    entries: [
      {
        day: day(before, 9 * 24),
        texts: {
          en: 'Gusts of 140 kilometres an hour cross the harbour in one night.',
          ko: '하룻밤 사이 최대 시속 140㎞ 바람이 항구를 지나간다.',
        },
        storyId: storyOf('storm'),
      },
      {
        day: day(before, 8 * 24),
        texts: {
          en: 'Three cold stores stand without roofs; the catch is moved inland by lorry.',
          ko: '냉동창고 세 동의 지붕이 날아가 어획물을 트럭으로 내륙에 옮긴다.',
        },
        storyId: null,
      },
      {
        day: day(before, 5 * 24),
        texts: {
          en: 'The city opens a counter for claims. 212 people come on the first day.',
          ko: '시가 피해 접수 창구를 연다. 첫날 212명이 찾는다.',
        },
        storyId: storyOf('coop'),
      },
      {
        day: day(before, 2 * 24),
        texts: {
          en: 'Lessons go on under a school roof that is held by nets.',
          ko: '그물로 받친 지붕 아래에서 학교 수업이 이어진다.',
        },
        storyId: storyOf('school-roof'),
      },
    ],
  });
  await arrangeCoverage(marcus, {
    id: house.coverages['price-of-a-ride'],
    version: 1,
    stories: ['depot', 'ruling-en', 'ruling'].map(storyOf),
    entries: [],
  });
}
