import type { AutomaticCheck } from '../findings.ts';
import { bodyPassages, captions, picturesSaid, titles } from '../passages.ts';

/** What writers put where something is still to come. */
const placeholder =
  /(?<![\p{L}\p{N}])(?:TK(?:TK)*|X{3,}|TB[CDA])(?![\p{L}\p{N}])|\?{3,}|lorem ipsum|확인\s?(?:필요|요망|바람)|추후\s?(?:확인|보완)|내용\s?추가/giu;
/** Small letters that happen to spell one are words of their own. */
const asWritten = /^(?:TK|XXX|TB[CDA])/;

/** Nothing that was to be filled in later is left. */
export const noPlaceholders: AutomaticCheck = (content) => {
  const credits = picturesSaid(content).map(({ place, alt, credit }) => ({
    place,
    text: `${alt}\n${credit}`,
  }));
  return [...titles(content), ...bodyPassages(content), ...captions(content), ...credits].flatMap(
    ({ place, text }) =>
      [...text.matchAll(placeholder)]
        .map(([quote]) => quote)
        .filter((quote) => !/^[a-z]+$/i.test(quote) || asWritten.test(quote))
        .map((quote) => ({ place: { ...place, quote }, what: 'placeholder', values: { quote } })),
  );
};
