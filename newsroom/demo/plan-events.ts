import type { AssignmentKind } from '../planning/workflow.ts';
import type { SectionKey, StaffKey } from './cast.ts';

/** An event of the demo; days are counted from today, hours are those of its own zone's clocks. */
export type DemoEvent = {
  ago: number;
  by: StaffKey;
  section: SectionKey | null;
  title: string;
  place?: string;
  note?: string;
  zone?: string;
  rrule?: string;
  allDay?: true;
  from: [day: number, time: string];
  until: [day: number, time: string];
  coverage?: {
    by: StaffKey;
    to: StaffKey;
    what: AssignmentKind;
    language: 'en' | 'ko';
    title: string;
    words?: number;
    due: [day: number, time: string];
    accepted?: true;
  }[];
};

/** What the invented paper means to cover. */
export const demoEvents: DemoEvent[] = [
  {
    ago: 240,
    by: 'hyeonju',
    section: null,
    title: '아침 편집회의',
    place: '회의실',
    rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    from: [-9, '09:30'],
    until: [-9, '10:00'],
  },
  {
    ago: 90,
    by: 'marcus',
    section: 'region',
    title: 'City council: the depot budget',
    place: 'Haesol City Hall, chamber 2',
    note: 'Vote expected after the second reading. The public gallery opens at half past one.',
    from: [0, '14:00'],
    until: [0, '17:30'],
    coverage: [
      {
        by: 'marcus',
        to: 'hannah',
        what: 'picture',
        language: 'en',
        title: 'Pictures: the vote on the depot budget',
        due: [0, '18:30'],
        accepted: true,
      },
    ],
  },
  {
    ago: 80,
    by: 'hannah',
    section: 'region',
    title: 'High tide: the fish market floods its lower row',
    place: 'Byeolmok harbour',
    from: [2, '06:10'],
    until: [2, '07:30'],
  },
  {
    ago: 120,
    by: 'jiwon',
    section: 'culture',
    title: '등불 주간',
    place: '소라천',
    allDay: true,
    from: [3, '00:00'],
    until: [6, '00:00'],
    coverage: [
      {
        by: 'jiwon',
        to: 'seojin',
        what: 'text',
        language: 'ko',
        title: '등불 주간 첫날 스케치',
        words: 500,
        due: [3, '21:00'],
      },
    ],
  },
  {
    ago: 60,
    by: 'marcus',
    section: 'sport',
    title: 'Gulls at home: the season’s last match',
    place: 'Old Harbour Ground',
    from: [4, '18:30'],
    until: [4, '20:30'],
    coverage: [
      {
        by: 'marcus',
        to: 'hannah',
        what: 'live',
        language: 'en',
        title: 'Live: Gulls against the Hill Eleven',
        words: 300,
        due: [4, '21:00'],
      },
    ],
  },
  {
    ago: 50,
    by: 'jiwon',
    section: 'economy',
    title: 'Shipping insurers announce winter rates',
    place: 'By telephone, from London',
    note: 'They call on London time: for us it is evening, and an hour later in winter.',
    zone: 'Europe/London',
    rrule: 'FREQ=WEEKLY;INTERVAL=2',
    from: [1, '09:00'],
    until: [1, '09:45'],
  },
];
