import type { schedule as english } from '../en/schedule.ts';

export const schedule: typeof english = {
  set: '예약하기',
  move: '이 시각으로 옮기기',
  kind: { label: '내보내는 방식', update: '업데이트', correction: '정정', clarification: '설명' },
  publishNow: '{when}에 예약된 기사입니다. 지금 발행하면 그때 다시 나가지 않습니다.',
  embargoVoids: '{when}에 예약된 기사입니다. 그보다 늦게 풀리는 엠바고를 걸면 예약이 취소됩니다.',
  goesOut: '{left} 나감',
  overdue: '{when}부터 밀림',
  by: '{name} 님이 예약',
  embargo: '엠바고 {left} 해제',
  alarms: {
    title: '확인이 필요한 예약 발행 {count}건',
    overdue: '{when}에 나갔어야 하는데 아직 나가지 않았습니다. 계속 시도하고 있습니다.',
    failed: '{when}에 발행하지 못했습니다.',
    late: '{when} 예정이었으나 {minutes}분 늦게 나갔습니다.',
    takeUp: '내가 맡기',
    takeUpOf: '내가 맡기: {headline}',
  },
};
