import type { signIn as english } from '../en/sign-in.ts';

export const signIn: typeof english = {
  title: '로그인',
  email: '이메일',
  password: '비밀번호',
  submit: '로그인',
  showPassword: '비밀번호 보기',
  forgotten: '비밀번호를 잊으셨나요?',
  backToSite: '사이트로 돌아가기',
  language: '언어',
  noEmail: '이메일 주소를 입력하세요.',
  noPassword: '비밀번호를 입력하세요.',
  signedOut: '로그아웃했습니다.',
  demo: {
    title: '체험 계정으로 둘러보기',
    hint: '체험용 편집국의 계정입니다. 이 컴퓨터에서만 쓸 수 있습니다.',
    signInAs: '{name}: 이 계정으로 로그인',
  },
};
