import type { StaffKey } from './cast.ts';

/** An entry as it came about: hours before the newsroom is looked at, and what became of it. */
export type DemoEntry = {
  /** When it was filed. */
  ago: number;
  by: StaffKey;
  heading?: string;
  words: string;
  /** Who let it out; left out: it waits. */
  out?: StaffKey;
  key?: true;
  /** Changed later: a passage, and what readers are told where it was wrong. */
  changed?: { ago: number; replace: [before: string, after: string]; correction?: string };
  /** Taken down later, with the reason. */
  down?: { ago: number; by: StaffKey; why: string };
  /** Sent back with a note. */
  back?: { ago: number; by: StaffKey; note: string };
};
export type DemoRun = {
  story: string;
  by: StaffKey;
  from: number;
  /** Left out: it still runs. */
  until?: number;
  entries: DemoEntry[];
};

export const demoRuns: DemoRun[] = [
  {
    story: 'ruling-en',
    by: 'marcus',
    from: 4.5,
    until: 3.1,
    entries: [
      {
        ago: 4.45,
        by: 'hannah',
        heading: 'The plaintiffs come down the steps',
        words:
          'Byeon Huisun, who led the case, came out first, with both notebooks under her arm. “I will take the bus home,” she said. “Two of them.”',
        out: 'marcus',
        key: true,
      },
      {
        ago: 4.2,
        by: 'hannah',
        words:
          'The city’s lawyers left by the side door. A spokesman says there will be a statement before noon and no questions.',
        out: 'marcus',
      },
      {
        ago: 3.7,
        by: 'hannah',
        heading: 'City: “We will read it first”',
        words:
          'The statement is four lines long. The city “takes note of” the ruling and will decide on an appeal once it has read the judgment, which runs to 61 pages.',
        out: 'marcus',
        key: true,
      },
      {
        ago: 3.3,
        by: 'marcus',
        words: 'The council puts transfers on next week’s agenda, before the vote on the Onsaem depot.',
        out: 'hyeonju',
      },
    ],
  },
  {
    story: 'aground',
    by: 'marcus',
    from: 2.35,
    entries: [
      {
        ago: 2.3,
        by: 'hannah',
        heading: 'Aground on Sister Rock',
        words:
          'The Doran No. 3 is on Sister Rock, eight hundred metres from the pier. No wind; fog so thick that the pier cannot see her. The coastguard cutter is on its way.',
        out: 'marcus',
        key: true,
      },
      {
        ago: 2.1,
        by: 'hannah',
        words:
          'Three crab boats are alongside. The first has landed nineteen people, all of them children and their teachers.',
        out: 'marcus',
      },
      {
        ago: 1.9,
        by: 'marcus',
        heading: 'All sailings suspended',
        words:
          'Doran Ferry has suspended every crossing. Tickets are refunded in full; a chartered landing craft is to carry medicine and post.',
        out: 'hyeonju',
      },
      {
        ago: 1.65,
        by: 'hannah',
        heading: 'Everybody is off',
        words:
          'All 61 are ashore, 55 passengers and six crew. The coastguard counted twice. The master was the last to step down.',
        out: 'marcus',
        key: true,
      },
      {
        ago: 1.5,
        by: 'hannah',
        words:
          'Eight people are being treated for bruises and cold at the island clinic. The nurse who treats them, Gu Mira, came in on the same boat.',
        out: 'marcus',
        changed: {
          ago: 1.25,
          replace: ['Eight people are', 'Eleven people are'],
          correction: 'We first said that eight people were treated. The clinic counts eleven.',
        },
      },
      {
        ago: 1.0,
        by: 'marcus',
        words: 'Two of the eleven, one of them a man of 81, have been flown to the mainland as a precaution.',
        out: 'hyeonju',
      },
      {
        ago: 0.8,
        by: 'hannah',
        words: 'A diver has seen a second tear below the waterline.',
        out: 'marcus',
        down: { ago: 0.7, by: 'marcus', why: 'The diver was misheard over the radio: there is one tear.' },
      },
      {
        ago: 0.45,
        by: 'hannah',
        heading: 'Tugs will try tonight',
        words:
          'Two tugs from Eunpo will try at high water, a little after nine this evening. Until then the ship leans ten degrees to port and does not move.',
        out: 'marcus',
        key: true,
      },
      {
        ago: 0.15,
        by: 'hannah',
        heading: 'Island pupils find beds',
        words:
          'Families in Byeolmok have offered forty-one beds for the island’s pupils, who cannot get home. There are nineteen pupils.',
        out: 'marcus',
      },
      {
        ago: 0.06,
        by: 'hannah',
        words:
          'The landing craft with medicine and post has left Byeolmok. In this fog the crossing takes three hours instead of one.',
      },
      {
        ago: 0.1,
        by: 'seojin',
        heading: 'Shares',
        words: 'The owner’s shares are down.',
        back: { ago: 0.05, by: 'marcus', note: 'By how much, since when? And are they listed at all?' },
      },
    ],
  },
  {
    story: 'aground-ko',
    by: 'hyeonju',
    from: 1.05,
    entries: [
      {
        ago: 1.0,
        by: 'seojin',
        heading: '61명 전원 뭍으로',
        words:
          '승객 55명과 승무원 6명, 모두 61명이 뭍에 올랐다. 해경은 인원을 두 번 확인했다. 선장이 마지막으로 내렸다.',
        out: 'marcus',
        key: true,
      },
      {
        ago: 0.9,
        by: 'seojin',
        words:
          '도란해운이 모든 운항을 중단했다. 승선권은 전액 환불하고, 약품과 우편물은 전세 화물선으로 나른다.',
        out: 'marcus',
      },
      {
        ago: 0.75,
        by: 'seojin',
        words:
          '섬 보건지소에서 11명이 타박상과 저체온 증세로 치료를 받고 있다. 81세 남성 등 2명은 헬기로 옮겨졌다.',
        out: 'hyeonju',
      },
      {
        ago: 0.5,
        by: 'seojin',
        heading: '오늘 밤 만조 때 예인 시도',
        words:
          '은포에서 온 예인선 두 척이 오늘 밤 9시를 조금 넘긴 만조 때 배를 끌어낸다. 배는 왼쪽으로 10도 기운 채 움직이지 않고 있다.',
        out: 'hyeonju',
        key: true,
      },
      {
        ago: 0.3,
        by: 'hyeonju',
        words: '별목의 가정들이 섬 학생들에게 잠자리 41개를 내놓았다. 돌아가지 못하는 학생은 19명이다.',
        out: 'marcus',
      },
      {
        ago: 0.2,
        by: 'seojin',
        words: '해양안전 조사관이 항해기록장치를 넘겨받았다. 조사 결과가 나오기까지는 몇 주가 걸린다.',
        out: 'hyeonju',
      },
      {
        ago: 0.04,
        by: 'seojin',
        words: '약품과 우편물을 실은 화물선이 별목항을 떠났다. 안개 탓에 한 시간 거리가 세 시간 걸린다.',
      },
    ],
  },
];
