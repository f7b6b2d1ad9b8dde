import type { mail as english } from '../en/mail.ts';

export const mail: typeof english = {
  greeting: '{name} 님께',
  greetingNameless: '안녕하세요.',
  invitation: {
    subject: '{house} 계정 초대',
    text: '{house} 편집국에 초대합니다. 아래 링크를 열어 이름과 비밀번호를 정해 주세요.',
    after: '이 링크는 7일 동안 한 번만 쓸 수 있습니다.',
  },
  alarm: {
    subject: {
      schedule_late: '[지연] {name}',
      schedule_overdue: '[미발행] {name}',
      schedule_failed: '[발행 실패] {name}',
      front_failed: '[발행 실패] {name} 첫 화면',
      front_overdue: '[미발행] {name} 첫 화면',
    },
    text: {
      schedule_late: '‘{name}’ 기사는 {due}에 나갈 예정이었으나 늦게 나갔습니다. 지금은 게재되어 있습니다.',
      schedule_overdue:
        '‘{name}’ 기사는 {due}에 나갈 예정이었으나 아직 나가지 않았습니다. 계속 시도하고 있습니다.',
      schedule_failed: '‘{name}’ 기사는 {due}에 나갈 예정이었으나 발행하지 못했습니다. 확인이 필요합니다.',
      front_failed: '‘{name}’ 첫 화면은 {due}에 나갈 예정이었으나 발행하지 못했습니다. 확인이 필요합니다.',
      front_overdue:
        '‘{name}’ 첫 화면은 {due}에 나갈 예정이었으나 아직 나가지 않았습니다. 계속 시도하고 있습니다.',
    },
  },
  digest: {
    subject: '새 알림 {count}건 · {house}',
    text: '아직 보지 않은 새 소식입니다.',
    after: '모든 알림: {all}\n\n무엇을 어디로 언제 받을지는 여기서 정합니다: {choices}',
  },
  signOff: {
    subject: '{house}: 기사 검토를 부탁드립니다',
    text: '{house} {by} 님이 아직 발행하지 않은 기사 한 판을 읽고 그대로 내보내도 되는지 답해 달라고 합니다. 아래 링크는 받는 분에게만 그 내용을 보여 줍니다.',
    after: '링크는 답하실 때까지, 길어도 {days}일 동안 쓸 수 있습니다. 다른 사람에게 전하지 마세요.',
  },
  reset: {
    subject: '{house} 비밀번호 재설정',
    text: '{house} 계정의 비밀번호를 새로 정하려는 요청이 있었습니다. 본인이 요청했다면 아래 링크를 열어 정해 주세요.',
    after:
      '이 링크는 1시간 동안 한 번만 쓸 수 있습니다. 요청한 적이 없다면 그냥 두세요. 지금 비밀번호는 그대로입니다.',
  },
};
