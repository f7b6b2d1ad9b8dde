import type { palette as english } from '../en/palette.ts';

export const palette: typeof english = {
  open: '무엇이든 찾기·하기',
  search: '기사, 사람, 화면, 작업 찾기',
  acts: '이 기사',
  pages: '이동',
  stories: '기사',
  people: '사람',
  theirStories: '{name}의 기사',
  nothing: '찾은 것이 없습니다.',
  looking: '찾는 중…',
  hint: '↑ ↓로 고르고 Enter로 이동, Esc로 닫기',
  results: '찾은 것',
};
