import type { corrections as english } from '../en/corrections.ts';

export const corrections: typeof english = {
  kind: {
    correction: '바로잡습니다',
    clarification: '알려드립니다',
    editors_note: '편집자 주',
    retraction: '기사 철회',
  },
  wrong: '잘못된 내용',
  right: '바로잡은 내용',
  several: '바로잡습니다·알려드립니다',
  page: {
    title: '바로잡습니다',
    about: '보도에 잘못이 있거나 설명이 부족했던 경우 해당 기사와 이곳에 알립니다. 최근 순입니다.',
    empty: '아직 바로잡은 기사가 없습니다.',
    noMore: '이전 내용이 더 없습니다.',
    older: '이전 내용',
    newest: '최근 내용으로',
    olderTitle: '바로잡습니다 이전 내용',
    description: '{outlet}의 정정, 설명, 기사 철회를 모았습니다.',
    feed: '{outlet} 바로잡습니다',
    entry: '{kind}: {headline}',
  },
  changes: {
    title: '달라진 내용',
    titleOf: '달라진 내용: {headline}',
    about:
      '기사가 발행될 때마다 달라진 내용을 최근 순으로 보여 줍니다. 밑줄은 들어간 말, 가운데 줄은 빠진 말입니다.',
    link: '달라진 내용',
    none: '처음 발행한 뒤 달라진 내용이 없습니다.',
    first: '첫 발행',
    update: '수정',
    said: '{what} {how}',
    what: {
      headline: '제목',
      standfirst: '부제',
      dateline: '발신지',
      lead_picture: '대표 사진',
      picture: '사진',
      passage: '문단',
    },
    how: { added: '추가', removed: '삭제', changed: '수정' },
    addedStart: '(추가:',
    removedStart: '(삭제:',
    end: ')',
  },
  retracted: {
    short: '철회된 기사',
    title: '철회된 기사: {headline}',
    text: '<published></published>에 보도한 기사를 <retracted></retracted>에 철회했습니다. 기사 내용은 더 이상 제공하지 않습니다.',
    textBelow:
      '<published></published>에 보도한 기사를 <retracted></retracted>에 철회했습니다. 무엇을 철회했는지 알리고자 당시 내용을 아래에 남깁니다.',
    words: '철회한 기사 내용',
    why: '철회 사유',
    all: '바로잡습니다 모두 보기',
  },
};
