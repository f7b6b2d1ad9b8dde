import type { checks as english } from '../en/checks.ts';

export const checks: typeof english = {
  hold: {
    badge: '발행 정지',
    title: '법무 발행 정지: 이 기사는 나가지 않습니다',
    by: '{name} 정지',
    lifts: '법무 담당이나 편집국장만 풀 수 있습니다.',
    listTitle: '법무 발행 정지 기사 {count}건',
  },
};
