import type { notices as english } from '../en/notices.ts';

export const notices: typeof english = {
  bell: '{count, plural, =0 {알림} other {새 알림 #건}}',
  title: '알림',
  none: '새 알림이 없습니다. 내 기사에 변화가 생기면 여기에 표시됩니다.',
  seenAll: '모두 확인',
  newsroom: '편집국 시스템',
  alarm: '긴급:',
  /** What a notice says; `story` sets the headline off, and there is none where no story is meant. */
  what: {
    edit_submitted: '{name} 님이 제출된 <story>{headline}</story> 기사를 고쳤습니다',
    edit_approved: '{name} 님이 승인된 <story>{headline}</story> 기사를 고쳤습니다',
    request_changes: '{name} 님이 <story>{headline}</story> 기사의 수정을 요청했습니다',
    approve: '{name} 님이 <story>{headline}</story> 기사를 승인했습니다',
    take_back: '{name} 님이 <story>{headline}</story> 기사의 승인을 취소했습니다',
    publish: '{name} 님이 <story>{headline}</story> 기사를 발행했습니다',
    update: '{name} 님이 <story>{headline}</story> 기사의 업데이트를 발행했습니다',
    correct: '{name} 님이 <story>{headline}</story> 기사의 정정을 발행했습니다',
    clarify: '{name} 님이 <story>{headline}</story> 기사에 설명을 덧붙였습니다',
    add_note: '{name} 님이 <story>{headline}</story> 기사에 편집자 주를 달았습니다',
    retract: '{name} 님이 <story>{headline}</story> 기사를 철회했습니다',
    publish_alone: '{name} 님이 <story>{headline}</story> 기사를 단독으로 발행했습니다',
    kill: '{name} 님이 <story>{headline}</story> 기사를 내렸습니다',
    spike: '{name} 님이 <story>{headline}</story> 기사를 보류함에 넣었습니다',
    hold: '{name} 님이 <story>{headline}</story> 기사의 발행을 정지했습니다',
    lift_hold: '{name} 님이 <story>{headline}</story> 기사의 발행 정지를 풀었습니다',
    other: '{name} 님이 <story>{headline}</story> 기사를 처리했습니다',
  },
};
