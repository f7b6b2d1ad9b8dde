import type { readers as english } from '../en/readers.ts';

export const readers: typeof english = {
  mostRead: {
    title: '많이 본 기사',
    about:
      '최근 24시간 동안 많이 읽은 기사입니다. 최근 시간일수록 비중을 높여 셉니다. 쿠키를 쓰지 않고 누가 읽었는지 알지 못한 채 집계하며, 자동 접속은 제외합니다.',
    nothing: '최근 24시간 동안 읽은 기사가 없습니다.',
  },
};
