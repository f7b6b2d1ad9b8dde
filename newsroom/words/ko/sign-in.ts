import type { signIn as english } from '../en/sign-in.ts';

export const signIn: typeof english = {
  title: '로그인',
  email: '이메일',
  password: '비밀번호',
  name: '이름',
  submit: '로그인',
  showPassword: '비밀번호 보기',
  forgotten: '비밀번호를 잊으셨나요?',
  backToSite: '사이트로 돌아가기',
  backToSignIn: '로그인으로 돌아가기',
  language: '언어',
  noEmail: '이메일 주소를 입력하세요.',
  noPassword: '비밀번호를 입력하세요.',
  signedOut: '로그아웃했습니다.',
  demo: {
    title: '체험 계정으로 둘러보기',
    hint: '체험용 편집국의 계정입니다. 이 컴퓨터에서만 쓸 수 있습니다.',
  },
  reset: {
    title: '비밀번호 찾기',
    about: '계정의 이메일 주소를 입력하면 비밀번호를 새로 정하는 링크를 보내 드립니다.',
    submit: '링크 보내기',
    sent: '이 주소로 된 계정이 있으면 곧 링크가 도착합니다. 1시간 동안 쓸 수 있습니다. 메일이 오지 않으면 스팸함을 확인하거나 관리자에게 문의하세요.',
  },
  link: {
    invitation: {
      title: '환영합니다',
      about: '{email} 계정에 쓸 이름과 비밀번호를 정하세요.',
      submit: '시작하기',
    },
    first: {
      title: '편집국 만들기',
      about: '첫 관리자의 계정을 만듭니다. 다른 사람은 이 관리자가 초대합니다.',
      submit: '계정 만들기',
    },
    reset: {
      title: '새 비밀번호',
      about: '{email} 계정의 비밀번호를 새로 정하세요. 다른 기기에서는 모두 로그아웃됩니다.',
      submit: '비밀번호 정하기',
    },
    newPassword: '새 비밀번호',
    passwordHint: '12자 이상. 낱말 몇 개를 이어도 좋습니다.',
    nameHint: '동료에게 보이는 이름입니다.',
    spentTitle: '쓸 수 없는 링크입니다',
    askAgain: '새 링크 요청하기',
  },
};
