import type { presence as english } from '../en/presence.ts';

export const presence: typeof english = {
  here: '지금 함께 보는 사람',
  onField: '{name}, 작업 중: {field}',
  reading: '{name}, 읽는 중',
  writing: '{names}',
  inIt: '지금 열어 본 사람: {names}',
  openedBy: '지금 열어 봄:',
  andMore: '{name} 외 {count}명',
};
