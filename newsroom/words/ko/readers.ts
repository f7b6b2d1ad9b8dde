import type { readers as english } from '../en/readers.ts';

export const readers: typeof english = {
  mostRead: {
    title: '많이 본 기사',
    about:
      '최근 24시간 동안 많이 읽은 기사입니다. 최근 시간일수록 비중을 높여 셉니다. 쿠키를 쓰지 않고 누가 읽었는지 알지 못한 채 집계하며, 자동 접속은 제외합니다.',
    nothing: '최근 24시간 동안 읽은 기사가 없습니다.',
  },
  find: {
    narrow: '범위 좁히기',
    section: '섹션',
    anySection: '모든 섹션',
    author: '기자',
    anyAuthor: '모든 기자',
    from: '시작일',
    to: '종료일',
    everywhere: '섹션·기자·기간 제한 없이 검색',
    meant: '“{query}”이(가) 들어간 기사가 없어 <a>“{meant}”</a> 검색 결과를 보여 드립니다.',
    tooSlow: '검색이 너무 오래 걸립니다.',
    tooSlowHint: '더 드문 낱말을 쓰거나 기간을 좁히면 빨리 찾습니다.',
    suggestions: '추천 검색어',
    suggested: '추천 #개',
    suggestedNone: '추천이 없습니다',
    kind: {
      section: '섹션',
      topic: '주제',
      coverage: '특집',
      series: '연재',
      author: '기자',
      story: '기사',
    },
  },
};
