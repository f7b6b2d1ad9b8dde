import type { refusals as english } from '../en/refusals.ts';

export const refusals: typeof english = {
  not_allowed: {
    not_in_this_state: '기사의 지금 상태에서는 할 수 없습니다.',
    not_your_role: '맡은 역할로는 할 수 없습니다.',
    not_your_story: '기사를 쓴 사람이나 해당 섹션의 데스크만 할 수 있습니다.',
    not_your_section: '해당 섹션의 데스크만 할 수 있습니다.',
    no_publish_right: '이 섹션의 데스크이지만 발행 권한이 없습니다.',
    not_submitter: '제출한 사람만 회수할 수 있습니다.',
    own_byline: '바이라인에 이름이 있어 다른 사람이 승인해야 합니다.',
    own_story: '직접 만든 기사라 다른 사람이 승인해야 합니다.',
    own_submission: '직접 제출한 기사라 다른 사람이 승인해야 합니다.',
    edited_it: '직접 고친 기사이며, 이 섹션은 다른 사람의 승인을 요구합니다.',
    embargoed: '엠바고가 걸린 기사입니다.',
    publish_alone_off: '단독 발행이 설정에서 꺼져 있습니다.',
    not_admin: '관리자만 할 수 있습니다.',
    not_staff: '먼저 로그인하세요.',
  },
  stale: '보는 동안 다른 사람이 기사를 바꿨습니다. 화면을 지금 상태로 바꿨습니다.',
  other_words: '화면을 연 뒤에 내용이 바뀌어 승인하지 않았습니다. 다시 읽어 주세요.',
  incomplete: '빠진 것이 있습니다.',
  not_found: '찾는 것이 없습니다.',
  failed: '처리하지 못했고 바뀐 것은 없습니다. 다시 해 보세요.',
  field: {
    missing: '{field}: 꼭 필요합니다.',
    wrong: '{field}: 올바르지 않습니다.',
    too_long: '{field}: 너무 깁니다.',
    taken: '다른 기사가 쓰고 있거나 썼던 주소 이름입니다. 다른 것을 고르세요.',
    not_a_slug: '주소 이름에는 영문 소문자, 숫자, 붙임표만 쓸 수 있습니다.',
    fixed: '기사의 언어는 바꿀 수 없습니다.',
    translated_already: '그 언어로 된 번역이 이미 있습니다.',
  },
};
