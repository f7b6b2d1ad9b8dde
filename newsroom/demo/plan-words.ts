import type { AssignmentKind } from '../planning/workflow.ts';
import type { StoryContent } from '../stories/document/content.ts';
import type { SectionKey, StaffKey } from './cast.ts';

type Idea = {
  key: string;
  /** Hours before the newsroom is looked at. */
  ago: number;
  by: StaffKey;
  section: SectionKey;
  language: 'en' | 'ko';
  title: string;
  pitch: string;
  answer?: {
    ago: number;
    by: StaffKey;
    act: 'accept' | 'decline' | 'merge';
    word: string;
    into?: string;
  };
};

/** Invented ideas of an invented coast. */
export const demoIdeas: Idea[] = [
  {
    key: 'night-ferry',
    ago: 52,
    by: 'hannah',
    section: 'region',
    language: 'en',
    title: 'Who still takes the last ferry to Doran Island',
    pitch:
      'The 23:40 runs with nine passengers on a good night and the council wants it gone by spring. A night on board: the cook, the two nurses, the man who just likes the crossing.',
    answer: { ago: 50, by: 'marcus', act: 'accept', word: 'Yes. Ride it twice, once in bad weather.' },
  },
  {
    key: 'ferry-timetable',
    ago: 31,
    by: 'seojin',
    section: 'region',
    language: 'ko',
    title: '도란도 여객선 시간표 개편안',
    pitch:
      '막배를 없애는 대신 낮 배를 두 편 늘린다는 안이다. 누가 이기고 누가 지는지 승선 기록으로 따져 보자.',
    answer: {
      ago: 27,
      by: 'marcus',
      act: 'merge',
      word: 'Give your figures to Hannah: one story, both names.',
      into: 'night-ferry',
    },
  },
  {
    key: 'salt-price',
    ago: 29,
    by: 'seojin',
    section: 'economy',
    language: 'ko',
    title: '김장철 소금값, 어디서 두 배가 되나',
    pitch:
      '염전에서 20킬로 한 포대에 1만4천 원, 시장에서는 2만9천 원. 사이에 몇 사람이 있는지 한 포대를 따라가 본다.',
    answer: { ago: 26, by: 'jiwon', act: 'accept', word: '좋습니다. 포대 하나를 끝까지 따라가 주세요.' },
  },
  {
    key: 'cat-mayor',
    ago: 44,
    by: 'petra',
    section: 'region',
    language: 'en',
    title: 'The cat that sleeps in the town hall',
    pitch: 'Everybody photographs it. It has a desk.',
    answer: {
      ago: 42,
      by: 'marcus',
      act: 'decline',
      word: 'We had the cat in May, with the desk. Bring it back when it retires.',
    },
  },
  {
    key: 'lantern-paper',
    ago: 20,
    by: 'hannah',
    section: 'culture',
    language: 'en',
    title: 'The last mill that makes lantern paper',
    pitch:
      'Lantern week buys eleven thousand sheets and the mill has two people left who can pull them. Both are over seventy. Good hands, good light for pictures.',
  },
  {
    key: 'pitch-drainage',
    ago: 9,
    by: 'seojin',
    section: 'sport',
    language: 'ko',
    title: '비만 오면 잠기는 유소년 구장',
    pitch: '올해만 열한 경기가 취소됐다. 배수 공사는 3년째 예산에만 있다. 학부모회가 사진을 모아 두었다.',
  },
  {
    key: 'school-bus',
    ago: 5,
    by: 'hannah',
    section: 'region',
    language: 'en',
    title: 'Forty minutes longer to school since the bus changed',
    pitch:
      'Three parents in Solbat timed it for two weeks after the transfer reform. I have their notebook. The operator says the route is "within tolerance".',
  },
];

/** A piece of work asked for. `due` is days from today and the hour on the newsroom's clock. */
export type Work = {
  ago: number;
  by: StaffKey;
  to: StaffKey;
  what: AssignmentKind;
  section: SectionKey;
  language: 'en' | 'ko';
  title: string;
  brief: string;
  words?: number;
  due: [days: number, time: string];
  slot?: string;
  idea?: string;
  /** What came of it, in hours ago. */
  since?: {
    accepted?: number;
    handedBack?: { ago: number; reason: string };
    done?: number;
    written?: { ago: number; body: string; content?: Partial<StoryContent>; submitted?: number };
  };
};

export const demoWork: Work[] = [
  {
    ago: 49,
    by: 'marcus',
    to: 'hannah',
    what: 'text',
    section: 'region',
    language: 'en',
    title: 'The last ferry to Doran Island',
    brief:
      'A night on the 23:40. Who is on it, who would have to move if it stopped. Seojin has the passenger figures.',
    words: 900,
    due: [1, '15:00'],
    slot: 'Saturday long read',
    idea: 'night-ferry',
    since: {
      accepted: 48,
      written: {
        ago: 6,
        body: `At twenty to midnight the ramp comes up and the harbour lights go small.

There are nine of us on a boat for two hundred and forty: a cook with her knives rolled in a towel, two nurses
asleep before the breakwater, a boy with a cello.

The purser counts us twice. “If I count nine,” he says, “somebody at the town hall counts a loss.”`,
      },
    },
  },
  {
    ago: 48,
    by: 'marcus',
    to: 'hannah',
    what: 'picture',
    section: 'region',
    language: 'en',
    title: 'Pictures: the 23:40 at the quay',
    brief: 'Wide, from the fish hall roof if they let you up. One portrait of the purser.',
    due: [1, '12:00'],
    idea: 'night-ferry',
    since: { accepted: 47 },
  },
  {
    ago: 26,
    by: 'jiwon',
    to: 'seojin',
    what: 'text',
    section: 'economy',
    language: 'ko',
    title: '소금 한 포대의 값',
    brief: '염전부터 부엌까지. 값이 붙는 자리마다 한 사람씩 이름과 숫자로.',
    words: 700,
    due: [0, '11:00'],
    slot: '경제면 머리',
    idea: 'salt-price',
    since: {
      accepted: 25,
      written: {
        ago: 8,
        body: `염전 창고 앞에서 소금 한 포대는 1만4천 원이다.

별목시장에 닿을 때는 2만9천 원이 된다. 사이에 네 사람이 있다.

트럭 기사 한 사람, 도매상 두 사람, 그리고 포대를 다시 여며 파는 가게 주인이다.`,
        content: {
          headline: '소금 한 포대, 네 사람을 거쳐 두 배가 된다',
          standfirst: '염전 1만4천 원, 시장 2만9천 원. 한 포대를 따라가 봤다.',
        },
        submitted: 2,
      },
    },
  },
  {
    ago: 22,
    by: 'jiwon',
    to: 'hannah',
    what: 'translation',
    section: 'economy',
    language: 'en',
    title: 'English version of the salt story',
    brief: 'As soon as Seojin’s is approved. Prices in won, weights as they are.',
    words: 450,
    due: [2, '10:00'],
  },
  {
    ago: 18,
    by: 'marcus',
    to: 'seojin',
    what: 'live',
    section: 'region',
    language: 'ko',
    title: '해솔시의회 예산 심사 현장 중계',
    brief: '차고지 예산만 따라가면 됩니다. 표결 뒤 스트레이트 한 꼭지.',
    words: 350,
    due: [0, '18:00'],
    slot: '누리집 첫 화면',
    since: { accepted: 16 },
  },
  {
    ago: 15,
    by: 'marcus',
    to: 'seojin',
    what: 'text',
    section: 'sport',
    language: 'ko',
    title: '갈매기 홈 개막전 미리보기',
    brief: '새 포수 이야기부터. 400단어를 넘기지 말 것.',
    words: 400,
    due: [1, '17:00'],
    since: { handedBack: { ago: 10, reason: '의회 중계와 시간이 겹칩니다. 한나 씨가 맡으면 좋겠습니다.' } },
  },
  {
    ago: 70,
    by: 'jiwon',
    to: 'hannah',
    what: 'picture',
    section: 'culture',
    language: 'en',
    title: 'Portrait of the lantern maker',
    brief: 'At the bench, morning light.',
    due: [-2, '18:00'],
    since: { accepted: 69, done: 51 },
  },
  {
    ago: 12,
    by: 'hyeonju',
    to: 'marcus',
    what: 'text',
    section: 'region',
    language: 'en',
    title: 'Editor’s note on the bus reform series',
    brief: 'What we have shown so far and what we still do not know.',
    words: 300,
    due: [3, '16:00'],
  },
  {
    ago: 30,
    by: 'marcus',
    to: 'hannah',
    what: 'text',
    section: 'region',
    language: 'en',
    title: 'Solbat bus stop moved again: what the operator says',
    brief: 'Two calls and the notice at the stop. Short.',
    words: 250,
    due: [-1, '17:00'],
    slot: 'Region briefs',
    since: { accepted: 29 },
  },
];
