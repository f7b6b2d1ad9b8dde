/** A word of a text, and where it begins (UTF-16 units). */
export type Word = { word: string; from: number };

const english = /\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}+)*/gu;
const hangul = /[가-힣]{2,}/gu;
const address = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+/giu;

/**
 * The words of a text that a dictionary can be asked about: no addresses, no abbreviations in capitals, no names.
 * In English a name is known by its capital in the middle of a sentence.
 * @param text one paragraph
 * @param language of the story
 */
export function wordsIn(text: string, language: 'en' | 'ko'): Word[] {
  const plain = text.replace(address, (found) => ' '.repeat(found.length));
  const found = [...plain.matchAll(language === 'ko' ? hangul : english)].map((match) => ({
    word: match[0],
    from: match.index,
  }));
  if (language === 'ko') return found;
  return found.flatMap(({ word, from }) => {
    if (word.length < 3 || /\p{Lu}.*\p{Lu}/u.test(word)) return [];
    if (!/^\p{Lu}/u.test(word)) return [{ word, from }];
    return /(?:^|[.!?:]\s*[’”'"]?\s*|[“‘"]\s*)$/u.test(plain.slice(0, from))
      ? [{ word: word.toLowerCase(), from }]
      : [];
  });
}

/**
 * Says whether the house takes a word as right: it is one of its own words, or one with a Korean particle behind it.
 * @param word as it stands
 * @param accepted the house's own words, and names the story gives
 */
export function isAccepted(word: string, accepted: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  if (accepted.has(lower)) return true;
  if (!/^[가-힣]+$/.test(word)) return accepted.has(lower.replace(/[’']s$/, ''));
  for (let length = word.length - 1; length > 1; length -= 1)
    if (accepted.has(word.slice(0, length)) && word.length - length <= 4) return true;
  return false;
}
