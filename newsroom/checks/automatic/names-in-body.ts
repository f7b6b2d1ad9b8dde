import { plainText } from '../../stories/document/plain-text.ts';
import type { AutomaticCheck, Finding } from '../findings.ts';
import { captions, type Passage, titles } from '../passages.ts';

/** Capitalised words side by side, with the small ones that stand within names. */
const capitalised = /\p{Lu}[\p{L}’'-]*(?: (?:(?:de|del|van|von|der|al|of the|of) )?\p{Lu}[\p{L}’'-]*)*/gu;
/** Words that are capitalised for where they stand and not for what they name. */
const never =
  /^(?:The|A|An|In|On|At|By|For|From|To|But|And|Or|If|When|While|Who|What|Why|How|Where|After|Before|As|It|He|She|They|We|I|No|Not|One|Two|Three|Four|Five|Six|Review|Interview|Opinion|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** A Korean name is known by the title or the age behind it. */
const koreanNamed =
  /(?<![가-힣])([가-힣]{2,4}) ?(?:씨|대표|시장|의원|장관|위원장|교수|감독|선수|회장|사장|원장|국장|팀장|연구원|변호사|판사|검사|총리|대통령|지사|구청장|군수|교장|대변인|조합장|이장|관장|학예사)(?![가-힣]{2})|(?<![가-힣])([가-힣]{2,4})\(\d{1,3}\)/gu;
/** Offices that stand before another title, and are no names. */
const noKoreanName =
  /^(?:시청|도청|구청|회사|학교|병원|법원|국회|전직|현직|해당|담당|신임|부|전|현|총|대표|서울|부산)$/;

/** Every name in headline, standfirst and captions appears in the body. */
export const namesInBody: AutomaticCheck = (content) => {
  const textOnly = content.body.content.filter((block) => block.type !== 'picture');
  // The dateline is read as the first words of the body.
  const body = `${content.dateline} ${plainText({ type: 'doc', content: textOnly })}`;
  return [...titles(content), ...captions(content)].flatMap((passage): Finding[] =>
    namesIn(passage, content.language)
      .filter((name) => !appears(name, body))
      .map((quote) => ({ place: { ...passage.place, quote }, what: 'name_not_in_body', values: { quote } })),
  );
};

function namesIn({ text }: Passage, language: 'en' | 'ko'): string[] {
  if (language === 'ko')
    return [...text.matchAll(koreanNamed)]
      .map(([, titled, aged]) => titled ?? aged ?? '')
      .filter((name) => !noKoreanName.test(name));
  if (isTitleCase(text)) return [];
  return [...text.matchAll(capitalised)].flatMap((match) => {
    const words = match[0].replace(/[’']s$/, '').split(' ');
    while (words[0] && never.test(words[0])) words.shift();
    // Whoever begins a sentence is capitalised anyway: one word there says nothing.
    const begins = /(?:^|[.!?:…]['”"]? |^['“"])$/.test(text.slice(0, match.index)) && words.length === 1;
    return words.length === 0 || begins || words.join('').length < 3 ? [] : [words.join(' ')];
  });
}

/** A headline in title case capitalises nearly every word, which then says nothing of names. */
function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length > 0.8;
}

/** The whole name stands there, or each of its words does: "Yeo Hannah" and "Hannah Yeo" are one. */
function appears(name: string, body: string): boolean {
  const said = body.toLowerCase();
  return name
    .toLowerCase()
    .split(' ')
    .every((word) => said.includes(word));
}
