import type { mail as english } from '../en/mail.ts';

export const mail: typeof english = {
  greeting: '{name} 님께',
  greetingNameless: '안녕하세요.',
  invitation: {
    subject: '{house} 계정 초대',
    text: '{house} 편집국에 초대합니다. 아래 링크를 열어 이름과 비밀번호를 정해 주세요.',
    after: '이 링크는 7일 동안 한 번만 쓸 수 있습니다.',
  },
  reset: {
    subject: '{house} 비밀번호 재설정',
    text: '{house} 계정의 비밀번호를 새로 정하려는 요청이 있었습니다. 본인이 요청했다면 아래 링크를 열어 정해 주세요.',
    after:
      '이 링크는 1시간 동안 한 번만 쓸 수 있습니다. 요청한 적이 없다면 그냥 두세요. 지금 비밀번호는 그대로입니다.',
  },
};
