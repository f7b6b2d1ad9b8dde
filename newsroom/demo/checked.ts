import { tick } from '../checks/acts/tick.ts';
import { readChecklist } from '../checks/reading.ts';
import { answerSignOff } from '../sign-offs/answering.ts';
import { askOutside } from '../sign-offs/asking.ts';
import type { Who } from '../stories/permissions.ts';
import type { StaffKey } from './cast.ts';

type Reach = { person: (key: StaffKey) => Who; storyId: (key: string) => string };
type Given = { story: string; ago: number; by: StaffKey };
type Asked = Given & {
  name: string;
  language: 'en' | 'ko';
  question: string;
  answered?: { ago: number; answer: 'yes' | 'remarks' | 'no'; remarks?: string };
};

/** Who was asked outside the newsroom; the clinic's words were changed after the answer. */
const asked: Asked[] = [
  {
    story: 'clinic',
    ago: 24,
    by: 'marcus',
    name: 'Dr Pyo Hana',
    language: 'en',
    question: 'Are the numbers of night patients plausible, and is “closed” the right word?',
    answered: {
      ago: 19,
      answer: 'remarks',
      remarks: 'The numbers look right. “Closed” is not: a clinic without a night shift is still a clinic.',
    },
  },
  {
    story: 'museum',
    ago: 5.2,
    by: 'dohyun',
    name: '한도윤 변호사',
    language: 'ko',
    question: '기증자의 다른 기증품을 언급해도 되는지 봐 주십시오.',
    answered: {
      ago: 2.6,
      answer: 'no',
      remarks: '감정이 끝나기 전에는 다른 기증품 이야기를 빼는 것이 좋겠습니다.',
    },
  },
  {
    story: 'coop',
    ago: 1.8,
    by: 'jiwon',
    name: 'Ok Sera, auditor',
    language: 'en',
    question: 'Does a fund of 260 million won cover fifty-two loans of five million?',
  },
];

/** Lines of checklists somebody ticked, by their English words. */
const ticked: (Given & { line: string })[] = [
  { story: 'clinic', ago: 21, by: 'hannah', line: 'Names, ages and figures checked against the source' },
  { story: 'reservoir', ago: 0.9, by: 'seojin', line: 'Names, ages and figures checked against the source' },
  { story: 'coop', ago: 2.4, by: 'hannah', line: 'Names, ages and figures checked against the source' },
];

/**
 * What was looked at in the demo newsroom before it ran: ticks, and words from outside.
 * @param reach people and stories by their keys
 */
export function checkSteps({ person, storyId }: Reach): { ago: number; take: () => Promise<void> }[] {
  return [
    ...ticked.map(({ story, ago, by, line }) => ({
      ago,
      take: async () => {
        const { lines, sha256 } = await readChecklist(person(by), storyId(story));
        const check = lines.find(({ texts }) => texts?.en === line);
        await tick(person(by), { storyId: storyId(story), checkId: check?.id, sha256 });
      },
    })),
    ...asked.flatMap(({ story, ago, by, answered, ...form }) => {
      let link = '';
      return [
        {
          ago,
          take: async () => {
            ({ link } = await askOutside(person(by), { storyId: storyId(story), days: 7, ...form }));
          },
        },
        ...(answered
          ? [
              {
                ago: answered.ago,
                take: () =>
                  answerSignOff(link.split('/').at(-1) ?? '', {
                    answer: answered.answer,
                    name: form.name,
                    remarks: answered.remarks ?? '',
                  }),
              },
            ]
          : []),
      ];
    }),
  ];
}
