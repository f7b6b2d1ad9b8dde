import type { Byline } from './bylines.ts';
import { timeAt } from './surroundings/times.ts';

const surnames =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용';
const titles =
  '(?:선임|수석|전문|인턴|객원|수습|전임|부장|차장|의학전문|사진|본지)?\\s?(?:기자|특파원|논설위원|통신원|앵커|아나운서|편집위원|칼럼니스트|PD|에디터|전문위원|명예기자|시민기자|리포터)';
const names = '[가-힣]{2,4}(?:\\s?[·,∙ㆍ・&/]\\s?[가-힣]{2,4}){0,7}';
const places =
  '서울|부산|대구|인천|광주|대전|울산|세종|수원|성남|고양|용인|안양|의정부|파주|춘천|원주|강릉|속초|청주|충주|천안|홍성|전주|군산|익산|목포|여수|순천|무안|제주|서귀포|창원|진주|통영|김해|포항|안동|구미|경주|울릉|평택|과천|판문점|워싱턴|뉴욕|로스앤젤레스|샌프란시스코|도쿄|베이징|상하이|홍콩|타이베이|런던|파리|베를린|브뤼셀|제네바|모스크바|하노이|방콕|자카르타|싱가포르|시드니|카이로|예루살렘|이스탄불|두바이|뉴델리|마닐라|평양|로마|바르샤바|키이우|상파울루|멕시코시티';
const isPlace = new RegExp(`^(?:${places})(?:[·,/](?:${places}))*$`, 'u');
const ranks = /^(?:선임|수석|전문|인턴|객원|수습|전임|부장|차장|사진|본지)$/u;
const houseEnd = /(?:일보|신문|뉴스|방송|경제|타임스|통신|미디어|저널|매일|팀|부|국|닷컴|본부|데스크)$/u;
const mail = /[(<[]?[\w.+-]{1,64}@[\w.-]{1,120}[)>\]]?/u;

/** `before` may be a paper, a desk or a place; names stand directly before the title. */
const titled = new RegExp(
  `^(?:by\\s+)?(?<before>[가-힣A-Za-z0-9·&.\\s=/|]{0,40}?[\\s=/|])?(?<names>${names})\\s?(?<title>${titles})(?:들)?$`,
  'u',
);
const kinds = '글|취재|글·사진|글/사진|글·그림|글ㆍ사진|글 사진|취재·글|취재·정리|정리|인터뷰';
const written = new RegExp(
  `^(?:${kinds})(?:\\s?[=:|]\\s?|\\s)(?<names>[가-힣]{2,4}(?:\\s?[·,]\\s?[가-힣]{2,4}){0,5})$`,
  'u',
);

export function isKoreanPlace(text: string): boolean {
  return isPlace.test(text.trim());
}

/**
 * The names in a Korean line that is a byline and nothing else: "[한빛일보 홍길동 기자]", "홍길동 기자 hong@…".
 * @param text one line, spaces folded
 */
export function koreanByline(text: string): Byline | null {
  if (!/[가-힣]{2}/u.test(text) || text.length > 160) return null;
  const { words, rest } = withoutRest(text);
  const hasMail = rest.some((one) => one.includes('@'));
  const parts = words.replace(glued, '$1 ').split(afterTitle).filter(Boolean);
  const names = parts.map((part) => namesIn(part, hasMail));
  if (names.length === 0 || names.some((found) => found.length === 0)) return null;
  return { names: names.flat(), rest: rest.join(' '), sure: true };
}

/** "여한나 지역부 기자테오 마란 통신원": copied without what stood between. */
const glued = /(기자|특파원|통신원|논설위원)(?=[가-힣]{2,5}\s)/gu;
const afterTitle = /(?<=기자|특파원|통신원|논설위원)\s*[·,/]?\s+/u;

/** A line without brackets, addresses, times and what a reader can click beside a name. */
function withoutRest(text: string): { words: string; rest: string[] } {
  const rest: string[] = [];
  let words = text;
  for (let found = mail.exec(words); found && rest.length < 8; found = mail.exec(words)) {
    rest.push(found[0].replace(/^[(<[]|[)>\]]$/gu, ''));
    words = `${words.slice(0, found.index)} ${words.slice(found.index + found[0].length)}`;
  }
  const at = timeAt(words);
  if (at > 0) {
    rest.unshift(words.slice(at).replace(/^[\s|·•,–—-]+/u, ''));
    words = words.slice(0, at);
  }
  words = words
    .replace(/^[\s[(【<〈/▶■=|·-]+/u, '')
    .replace(/[\s\])】>〉|/·=,-]+$/u, '')
    .replace(/(?:구독|구독하기|팔로우|기자 페이지|다른 기사 보기)$/u, (found) => {
      rest.unshift(found);
      return '';
    });
  return { words: words.replace(/\s+/gu, ' ').trim(), rest };
}

/** The names of one title; none when the words are no byline. */
function namesIn(words: string, hasMail: boolean): string[] {
  const found = titled.exec(words) ?? (hasMail ? null : written.exec(words)) ?? bare(words, hasMail);
  const { before: given = '', names = '', title = '' } = found?.groups ?? {};
  const before = given.trim();
  if (!found || /[.!?"”]/u.test(before.replace(/[.](?=[a-z])/giu, ''))) return [];
  const direct = names.split(/\s?[·,∙ㆍ・&/]\s?/u).filter((name) => name && !ranks.test(name));
  if (direct.length === 0)
    direct.push(...(/(?:^|\s)[가-힣]{2,4}$/u.exec(before)?.[0].trim().split(' ') ?? []));
  const last = direct.at(-1) ?? '';
  // "여한나 지역부 기자", "테오 마란 도란도 통신원": what stands directly before the title is a desk or a place.
  const isDesk =
    /[부팀]$/u.test(last) ||
    isPlace.test(last) ||
    (/특파원|통신원/u.test(title) && /[도시군항섬]$/u.test(last));
  if (isDesk && direct.length === 1 && before) {
    const own = namesBefore(before);
    if (own.length > 0) return own;
    if (/^[가-힣]{1,6}(?: [가-힣]{1,6}){0,2}$/u.test(before) && !houseEnd.test(before)) return [before];
  }
  const listed = [...new Set([...namesBefore(before), ...direct])];
  if (listed.some((one) => houseEnd.test(one) && one.length > 3)) return [];
  return title || listed.every((one) => surnames.includes(one[0] ?? '')) ? listed : [];
}

/** "홍길동 hong@…": a name and its address. */
function bare(words: string, hasMail: boolean): RegExpExecArray | null {
  return hasMail ? /^(?<names>[가-힣]{2,4})$/u.exec(words) : null;
}

/** "홍길동 김철수 기자": names parted by a space only; a paper, a desk or a place is none. */
function namesBefore(before: string): string[] {
  return before
    .split(/[\s=/|]+/u)
    .flatMap((word) => word.split(/[·,]/u))
    .filter(
      (word) =>
        word.length === 3 && surnames.includes(word[0] ?? '') && !houseEnd.test(word) && !isPlace.test(word),
    )
    .filter(
      (word) =>
        /^[가-힣]{3}$/u.test(word) &&
        !/(?:본사|본지|연합|특별|문화|사회|정치|경제|국제|전국|주간)/u.test(word),
    );
}
