import type { Bilingual } from '#db/schema/index.ts';
import type { Role } from '../stories/permissions.ts';

/** The invented paper of an invented coast: nobody and nothing here exists. */
export const house = {
  names: { en: 'The Haesol Courier', ko: '해솔일보' },
  mottos: { en: 'News from between the hills and the tide', ko: '산과 물때 사이의 소식' },
  timeZone: 'Asia/Seoul',
  bylineForm: 'plain',
  changesShown: true,
  copyright: {
    en: '© The Haesol Courier. Every person, place and firm in these pages is invented.',
    ko: '© 해솔일보. 이 지면에 나오는 사람과 장소, 회사는 모두 지어낸 것입니다.',
  },
  social: [
    { name: 'Mastodon', url: 'https://social.haesol.example/@courier' },
    { name: 'YouTube', url: 'https://video.haesol.example/courier' },
    { name: 'Instagram', url: 'https://photos.haesol.example/courier' },
  ],
} as const;

export const sections = {
  region: { names: { en: 'Region', ko: '지역' }, editingBarsApproval: false },
  economy: { names: { en: 'Economy', ko: '경제' }, editingBarsApproval: true },
  culture: { names: { en: 'Culture', ko: '문화' }, editingBarsApproval: false },
  sport: { names: { en: 'Sport', ko: '스포츠' }, editingBarsApproval: false },
} as const;
export type SectionKey = keyof typeof sections;

type Member = {
  name: string;
  language: 'en' | 'ko';
  roles: Role[];
  /** Sections this person works for, and whether they may publish there. */
  sections: Partial<Record<SectionKey, boolean>>;
};

export const staff = {
  hannah: {
    name: 'Hannah Yeo',
    language: 'en',
    roles: ['reporter'],
    sections: { region: false, culture: false, sport: false },
  },
  seojin: {
    name: '윤서진',
    language: 'ko',
    roles: ['reporter'],
    sections: { region: false, economy: false, sport: false },
  },
  marcus: {
    name: 'Marcus Ahn',
    language: 'en',
    roles: ['editor'],
    sections: { region: true, sport: true },
  },
  jiwon: {
    name: '배지원',
    language: 'ko',
    roles: ['editor'],
    sections: { economy: false, culture: false },
  },
  hyeonju: { name: '오현주', language: 'ko', roles: ['managing_editor'], sections: {} },
  dohyun: { name: '노도현', language: 'ko', roles: ['lawyer'], sections: {} },
  petra: { name: 'Petra Lind', language: 'en', roles: ['admin'], sections: {} },
} satisfies Record<string, Member>;
export type StaffKey = keyof typeof staff;

type Profile = { names: Bilingual; titles: Bilingual; about: Bilingual; account?: StaffKey };

export const authors = {
  hannah: {
    account: 'hannah',
    names: { en: 'Hannah Yeo', ko: '여한나' },
    titles: { en: 'Region reporter', ko: '지역부 기자' },
    about: {
      en: 'Hannah Yeo reports from the harbour and the hill districts. She grew up above a chandler’s shop in Byeolmok and still reads the tide table first.',
      ko: '여한나 기자는 항구와 산간 마을을 취재한다. 별목의 선구점 이층에서 자랐고, 지금도 아침에 물때표부터 본다.',
    },
  },
  seojin: {
    account: 'seojin',
    names: { en: 'Yoon Seojin', ko: '윤서진' },
    titles: { en: 'Economy reporter', ko: '경제부 기자' },
    about: {
      en: 'Yoon Seojin covers markets, fares and household bills, and builds the paper’s figures from public records.',
      ko: '윤서진 기자는 시장과 요금, 살림살이를 쓴다. 공개 자료를 모아 숫자 기사를 만든다.',
    },
  },
  marcus: {
    account: 'marcus',
    names: { en: 'Marcus Ahn', ko: '안마커스' },
    titles: { en: 'Region and sport editor', ko: '지역·스포츠부장' },
    about: {
      en: 'Marcus Ahn edits the region and sport pages. Before the desk he spent eleven seasons in the press box of the Gulls’ old ground.',
      ko: '안마커스 부장은 지역면과 스포츠면을 맡는다. 데스크에 앉기 전 열한 시즌을 갈매기의 옛 구장 기자석에서 보냈다.',
    },
  },
  jiwon: {
    account: 'jiwon',
    names: { en: 'Bae Jiwon', ko: '배지원' },
    titles: { en: 'Economy and culture editor', ko: '경제·문화부장' },
    about: {
      en: 'Bae Jiwon edits economy and culture, two desks she insists are about the same thing: what people choose to keep.',
      ko: '배지원 부장은 경제면과 문화면을 함께 맡는다. 사람들이 무엇을 남기려 하는가, 결국 같은 이야기라고 믿는다.',
    },
  },
  hyeonju: {
    account: 'hyeonju',
    names: { en: 'Oh Hyeonju', ko: '오현주' },
    titles: { en: 'Managing editor', ko: '편집국장' },
    about: {
      en: 'Oh Hyeonju has run the newsroom for six years and signs every correction herself.',
      ko: '오현주 국장은 6년째 편집국을 이끈다. 바로잡습니다 기사는 모두 직접 확인한다.',
    },
  },
  teo: {
    names: { en: 'Teo Maran', ko: '테오 마란' },
    titles: { en: 'Doran Island correspondent', ko: '도란도 통신원' },
    about: {
      en: 'Teo Maran keeps bees on Doran Island and files from the ferry office, the only place with a steady signal.',
      ko: '테오 마란은 도란도에서 벌을 친다. 신호가 끊기지 않는 유일한 곳인 여객선 매표소에서 기사를 보낸다.',
    },
  },
  wire: {
    names: { en: 'Coastline Wire', ko: '연안통신' },
    titles: { en: 'News agency', ko: '통신사' },
    about: {
      en: 'Coastline Wire supplies short reports from the ports and courts of the coast.',
      ko: '연안통신은 연안의 항구와 법원 소식을 짧게 전한다.',
    },
  },
  aram: {
    names: { en: 'Moon Aram', ko: '문아람' },
    titles: { en: 'Columnist', ko: '칼럼니스트' },
    about: {
      en: 'Moon Aram writes a column on slow things. She is the author of two books of essays.',
      ko: '문아람은 느린 것들에 대해 쓴다. 산문집 두 권을 냈다.',
    },
  },
} satisfies Record<string, Profile>;
export type AuthorKey = keyof typeof authors;

export const topics = {
  harbour: { en: 'Sea and harbour', ko: '바다와 항구' },
  transport: { en: 'Public transport', ko: '대중교통' },
  housing: { en: 'Housing', ko: '주거' },
  schools: { en: 'Schools', ko: '학교' },
  markets: { en: 'Markets', ko: '시장과 골목' },
  water: { en: 'Water', ko: '물' },
  courts: { en: 'Courts', ko: '법원' },
  energy: { en: 'Energy', ko: '에너지' },
  festivals: { en: 'Festivals', ko: '축제' },
  walking: { en: 'Walking', ko: '걷기' },
  football: { en: 'Football', ko: '축구' },
  baseball: { en: 'Baseball', ko: '야구' },
} satisfies Record<string, Bilingual>;
export type TopicKey = keyof typeof topics;

/** Other words some topics are found by. */
export const synonyms: Partial<Record<TopicKey, string[]>> = {
  harbour: ['Harbour', 'Port', 'Fishing', '항구', '항만', '어업'],
  transport: ['Buses', 'Ferries', '버스', '여객선'],
  housing: ['Flats', 'Rent', '아파트', '전월세'],
  water: ['Reservoir', '저수지', '상수도'],
};

export const coverages = {
  'after-the-storm': {
    names: { en: 'After the storm', ko: '폭풍 이후' },
    introductions: {
      en: 'One night took the roofs off Byeolmok’s cold stores. What it left behind, and who pays to put it right.',
      ko: '하룻밤 바람이 별목의 냉동창고 지붕을 걷어 갔다. 남은 것과, 고칠 돈을 누가 낼지 따라간다.',
    },
  },
  'price-of-a-ride': {
    kind: 'series' as const,
    names: { en: 'The price of a ride', ko: '버스 한 번 타는 값' },
    introductions: {
      en: 'Transfers, depots and a court ruling: how Haesol moves, and what it charges for it.',
      ko: '환승과 차고지, 그리고 판결. 해솔이 어떻게 움직이고 그 값을 얼마로 매기는지 살핀다.',
    },
  },
  'lantern-week': {
    names: { en: 'Lantern week', ko: '등불 주간' },
    introductions: {
      en: 'Nine nights on the Sora river: the makers, the music and the noodle stalls.',
      ko: '소라천의 아홉 밤. 등을 만드는 사람들과 음악, 국숫집 이야기를 모았다.',
    },
  },
} satisfies Record<string, { names: Bilingual; introductions: Bilingual; kind?: 'series' }>;
export type CoverageKey = keyof typeof coverages;
