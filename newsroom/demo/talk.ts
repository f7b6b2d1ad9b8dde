import type { StoryContent } from '../stories/document/content.ts';
import type { Who } from '../stories/permissions.ts';
import { comment, reply } from '../talk/commenting.ts';
import { passageIn, textOfField } from '../talk/passages.ts';
import { resolveThread } from '../talk/resolving.ts';
import type { StaffKey } from './cast.ts';

/** Something said about a story: how many hours before the newsroom is looked at, by whom. */
type Said = { ago: number; by: StaffKey; words: string; calls?: StaffKey[] };
export type DemoThread = Said & {
  story: string;
  /** The passage it is about. */
  on?: ['headline' | 'standfirst' | 'body', string];
  replies?: Said[];
  resolved?: { ago: number; by: StaffKey };
};

export const demoTalk: DemoThread[] = [
  {
    story: 'clinic',
    on: ['body', 'two nurses who work there have said'],
    ago: 21.8,
    by: 'marcus',
    words:
      'Would either go on the record, even without a name badge? “A nurse of eleven years” is worth more than two.',
    replies: [
      {
        ago: 5.5,
        by: 'hannah',
        words: 'One will, by first name. She wants to see her sentence before it runs.',
      },
      { ago: 5.2, by: 'marcus', words: 'Her sentence, yes. The story, no.' },
    ],
  },
  {
    story: 'clinic',
    on: ['body', 'fifty minutes away when the tunnel is open'],
    ago: 4.6,
    by: 'seojin',
    words:
      '@Hannah Yeo the tunnel is shut from ten on weekdays until spring, it is in my piece. So at night it is the coast road: an hour and a quarter.',
    calls: ['hannah'],
  },
  {
    story: 'clinic',
    on: ['body', 'is to close at the end of the month'],
    ago: 21.7,
    by: 'marcus',
    words: 'Closing, or losing its nights?',
    replies: [{ ago: 3.2, by: 'hannah', words: 'Nights. The health office confirmed that much.' }],
    resolved: { ago: 2.8, by: 'marcus' },
  },
  {
    story: 'clinic',
    ago: 2.6,
    by: 'hyeonju',
    words: '@Marcus Ahn 오늘 지면에 넣을 수 있습니까? 보건소 답이 오면 한 면 위로 올립시다.',
    calls: ['marcus'],
  },
  {
    story: 'play',
    on: ['body', 'Whether that is in the script I could not find out.'],
    ago: 2.4,
    by: 'jiwon',
    words: '@Hannah Yeo ask the carpenter, not the director.',
    calls: ['hannah'],
  },
  {
    story: 'play',
    on: ['headline', 'Mill Lane Theatre'],
    ago: 2.3,
    by: 'jiwon',
    words: 'We call it “the Mill Lane” everywhere else.',
  },
  {
    story: 'museum',
    on: ['body', 'It melted. There was a silence.'],
    ago: 7.4,
    by: 'jiwon',
    words: 'End on this. Everything after it is bookkeeping.',
    replies: [{ ago: 7.1, by: 'hannah', words: 'The fishing line is the second joke. Let me keep both.' }],
  },
  {
    story: 'film',
    on: ['body', '40년 전 이 극장에서 마지막 회를 놓친 사람이 많다는 이유로 고른 활극이다'],
    ago: 1.3,
    by: 'hyeonju',
    words: '활극 제목을 밝히면 어떨까요? @윤서진',
    calls: ['seojin'],
  },
];

/**
 * The talk of the demo newsroom as things that happen, each at its hour.
 * @param talk what is said
 * @param reach the newsroom's people, and each story with its words once it is begun
 */
export function talkSteps(
  talk: DemoThread[],
  reach: {
    person: (key: StaffKey) => Who;
    story: (key: string) => Promise<{ storyId: string; content: StoryContent }>;
  },
): { ago: number; take: () => Promise<unknown> }[] {
  return talk.flatMap((thread) => {
    let threadId = '';
    const { person } = reach;
    const said = ({ words, calls = [] }: Said) => ({ words, mentions: calls.map((key) => person(key).id) });
    const begin = async () => {
      const { storyId, content } = await reach.story(thread.story);
      const [field, quote] = thread.on ?? [];
      const text = field ? textOfField(content, field) : '';
      const from = quote ? text.indexOf(quote) : -1;
      if (quote && from < 0) throw new Error(`${thread.story} does not say “${quote}”`);
      const passage =
        field && quote ? { field, ...passageIn(text, { from, to: from + quote.length }) } : null;
      threadId = await comment(person(thread.by), storyId, { ...said(thread), passage });
    };
    return [
      { ago: thread.ago, take: begin },
      ...(thread.replies ?? []).map((one) => ({
        ago: one.ago,
        take: () => reply(person(one.by), threadId, said(one)),
      })),
      ...(thread.resolved
        ? [
            {
              ago: thread.resolved.ago,
              take: () => resolveThread(person(thread.resolved?.by ?? 'hyeonju'), threadId),
            },
          ]
        : []),
    ];
  });
}
