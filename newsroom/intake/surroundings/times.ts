const months = new Set(
  'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december'.split(
    ' ',
  ),
);
const weekdays = new Set(
  'mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday 월요일 화요일 수요일 목요일 금요일 토요일 일요일 월 화 수 목 금 토 일'.split(
    ' ',
  ),
);
const labels = new Set(
  'published updated update posted modified created issued first last latest date time timestamp published: 입력 기사입력 기사등록 등록 수정 기사수정 최종수정 최종 최초 최종업데이트 업데이트 게재 발행 발행일 송고 승인 작성 게시 지면 일시 시간 날짜 입력시간 수정시간 등록일 수정일 게재일 입력일 승인일 입력일시 수정일시 등록시간 보도 지면게재 호수'.split(
    ' ',
  ),
);
const fillers = new Set(
  'on at by the of a p m am pm et est edt pt pst pdt ct cst cdt gmt utc bst kst jst korean korea standard 한국 표준시 표준 한국시간 현지시간 현지 cet cest ist local ago min mins minute minutes hour hours hr hrs day days week weeks second seconds read reading time to listen watch just now today yesterday st nd rd th 오전 오후 전 분 시 초 일 년 월 시간 방금 어제 오늘 분전 시간전 일전 읽는 데 읽기 소요 약 예상 면 판'.split(
    ' ',
  ),
);
const readingTime =
  /^(?:\d+\s?-?min(?:ute)?s?(?: read)?|reading time:? .*\d.*|읽는 ?시간:? .*\d.*|약? ?\d+분 (?:읽기|소요)|읽는 데 \d+분)$/iu;

/** A line that says when; `labelled` when it says so ("Published", "입력"). */
export type When = { labelled: boolean };

/**
 * Says whether a line holds nothing but a time of publishing: labels, dates, clocks, zones.
 * @param text one line, spaces folded
 */
export function whenOf(text: string): When | null {
  if (text.length > 160) return null;
  if (readingTime.test(text)) return { labelled: true };
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  let digits = 0;
  let label = false;
  let dated = /\d[./:\-–]\s?\d/u.test(text) || /\d\s?(?:년|월|일|시간|분)/u.test(text);
  for (const word of words) {
    if (/^\d/.test(word)) digits += 1;
    else if (months.has(word) || word === 'ago' || word === '전') dated = true;
    else if (labels.has(word)) label = true;
    else if (!weekdays.has(word) && !fillers.has(word)) return null;
  }
  if (
    digits === 0 &&
    !(label && words.length <= 2 && /[:：]$|^(?:입력|수정|기사입력|최종수정|published|updated)$/iu.test(text))
  )
    return null;
  return dated || label ? { labelled: label } : null;
}

/** Where a date or a label of one begins at the end of a line; -1 when none does. */
export function timeAt(text: string): number {
  const start =
    /(?:^|[\s|·•(,–—-])(?=(?:(?:published|updated|posted|last updated|기사입력|입력|수정|등록|승인|최종수정|업데이트)\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s|\d)|(?:입력|수정|등록|승인))/giu;
  let tries = 0;
  for (const found of text.slice(0, 300).matchAll(start)) {
    tries += 1;
    if (tries > 20) break;
    if (whenOf(text.slice(found.index).replace(/^[\s|·•(,–—-]+/u, ''))) return found.index;
  }
  return -1;
}
