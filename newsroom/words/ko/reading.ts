import type { reading as english } from '../en/reading.ts';

export const reading: typeof english = {
  options: {
    title: '보기 설정',
    'text-size': '글자 크기',
    sizes: { '1': '작게', '2': '보통', '3': '크게', '4': '더 크게', '5': '가장 크게' },
    colours: '화면 색',
    coloursValues: { system: '기기 설정대로', light: '밝게', dark: '어둡게' },
    contrast: '대비',
    contrastValues: { usual: '보통', high: '높게' },
    letters: '글자 모양',
    lettersValues: { usual: '보통', easy: '알아보기 쉽게' },
    lines: '줄 간격',
    linesValues: { usual: '보통', wide: '넓게' },
  },
  listen: {
    listen: '기사 듣기',
    play: '이어 듣기',
    pause: '일시 정지',
    stop: '그만 듣기',
    speed: '속도',
  },
  quote: {
    title: '선택한 글 인용하기',
    copy: '인용문과 링크 복사',
    copied: '인용문을 복사했습니다',
    device: '인용문 공유',
  },
  printed: '출처 {url}',
  notes: { title: '각주와 출처', note: '각주 {number}', back: '본문의 각주 {number}번으로 돌아가기' },
  next: {
    title: '이어서 읽을 기사',
    also: '같은 주제: <names></names>',
    coverage: '같은 특집: <name></name>',
    section: '<name></name> 다른 기사',
  },
};
