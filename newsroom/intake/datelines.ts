import { bylineOf } from './bylines.ts';
import { isKoreanPlace } from './bylines-ko.ts';

/** What stood before the first words of a story. */
export type Opening = { dateline: string; names: string[]; text: string; cut: number };

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu;
const notPlaces =
  /^(?:BREAKING|UPDATE|UPDATED|WATCH|EXCLUSIVE|CORRECTION|OPINION|ANALYSIS|EDITORIAL|LIVE|VIDEO|NOTE|QUESTION|ANSWER|NATO|NASA|FIFA|UEFA|FACT|FACTBOX|EXPLAINER|INTERVIEW|REVIEW|FEATURE|PHOTO|PHOTOS|STORY|READ|MORE|LETTER|COMMENT|PROFILE|OBITUARY|WARNING|SPONSORED|ADVERTISEMENT|NEWS)\b/u;
const month = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?`;
const date = String.raw`(?:${month} \d{1,2}(?:, \d{4})?|\d{1,2} ${month}(?: \d{4})?)`;
const capitals = String.raw`\p{Lu}[\p{Lu}'’.\-]+(?: \p{Lu}[\p{Lu}'’.\-]*){0,3}`;
const mixed = String.raw`\p{Lu}[\p{L}'’.\-]+(?: \p{Lu}[\p{L}'’.\-]*){0,3}`;
const agency = String.raw` ?\((?:[^()]{2,40})\)`;
const dash = String.raw`\s?(?:—|–|--|―|-|:)\s`;
const inCapitals = new RegExp(
  String.raw`^(${capitals}(?:, ${mixed}){0,2}(?:, ${date})?(?:${agency})?)(?:${dash}|\s?—)`,
  'u',
);
const inMixed = new RegExp(
  String.raw`^(${mixed}(?:, ${mixed}){0,2}(?:(?:, ${date})(?:${agency})?|${agency}))(?:${dash}|\s?—)`,
  'u',
);
const korean = /^[[(【〔]\s?([가-힣A-Za-z·,/ ]{1,30}?)\s?[=＝]\s?([^\])】〕]{1,40})[\])】〕]\s*/u;
const koreanPlain = /^([가-힣·,/]{2,12})\s?=\s?/u;
const bracket = /^[[(【]([^\])】]{3,60})[\])】]\s*/u;
const notKoreanPlaces =
  /사진|그래픽|자료|영상|출처|일러스트|그림|표|제공|편집|글|기자|관련|단독|속보|인터뷰|사설|칼럼/u;
const untilSign = /^(.{2,60}?(?:기자|특파원|통신원|논설위원))\s?[=:―—–-]+\s/u;

/**
 * Takes dateline and byline off the first words of a story: "SEOUL, Nov. 3 (Agency) — …", "(서울=통신) 홍길동 기자 = …",
 * "[한빛일보 홍길동 기자] …".
 * @param text the first paragraph, or a line of its own
 */
export function openingOf(text: string): Opening {
  const head = text.slice(0, 200);
  const opening: Opening = { dateline: '', names: [], text, cut: 0 };
  const english = inCapitals.exec(head) ?? inMixed.exec(head);
  if (english?.[1] && isPlaceName(english[1])) {
    return {
      ...opening,
      dateline: english[1],
      text: text.slice(english[0].length).trim(),
      cut: english[0].length,
    };
  }
  let cut = 0;
  const place = korean.exec(head);
  if (place?.[1] && place[2] && !notKoreanPlaces.test(place[1])) {
    const inside = bylineOf(place[2]);
    if (isKoreanPlace(place[1])) {
      opening.dateline = inside ? place[1] : `${place[1]}=${place[2]}`;
      opening.names = inside?.names ?? [];
      cut = place[0].length;
    } else if (inside) {
      opening.names = inside.names;
      cut = place[0].length;
    } else if (!/\d/.test(place[2])) {
      opening.dateline = `${place[1]}=${place[2]}`;
      cut = place[0].length;
    }
  } else {
    const boxed = bracket.exec(head);
    const names = boxed?.[1] ? bylineOf(`[${boxed[1]}]`) : null;
    if (boxed && names?.sure) {
      opening.names = names.names;
      cut = boxed[0].length;
    } else {
      const bare = koreanPlain.exec(head);
      const isParted = bare !== null && / = $/u.test(bare[0]) && !notKoreanPlaces.test(bare[0]);
      if (bare?.[1] && (isParted || isKoreanPlace(bare[1]))) {
        opening.dateline = bare[1];
        cut = bare[0].length;
      }
    }
  }
  const named = untilSign.exec(head.slice(cut));
  const names = named?.[1] ? bylineOf(named[1]) : null;
  if (named && names?.sure) {
    opening.names = [...opening.names, ...names.names];
    cut += named[0].length;
  }
  return { ...opening, text: text.slice(cut).trim(), cut };
}

function isPlaceName(found: string): boolean {
  const letters = found.replace(/[^\p{Lu}]/gu, '');
  return letters.length >= 2 && !notPlaces.test(found) && !weekday.test(found) && found.length <= 90;
}

const signature =
  /[.다?!]["”’)]?\s*([/=([]?\s*[가-힣]{2,4}\s?(?:기자|특파원|통신원)[)\]]?(?:\s?[(<]?[\w.+-]{1,64}@[\w.-]{1,80}[)>]?)?)$/u;

/**
 * A byline that stands at the end of a last paragraph: "… 말했다. /홍길동 기자 hong@…".
 * @param text the paragraph
 * @returns where it begins, or -1
 */
export function signatureAt(text: string): number {
  const from = Math.max(0, text.length - 140);
  const found = signature.exec(text.slice(from));
  const signed = found?.[1];
  if (!signed || text.length === signed.length || !bylineOf(signed)?.sure) return -1;
  return text.length - signed.length;
}
