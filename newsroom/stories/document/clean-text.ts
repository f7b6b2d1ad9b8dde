const lineBreaks = /\r\n?|[\n\t\v\f\u0085\u2028\u2029]/g;
const neverText = /[\p{Cc}\p{Noncharacter_Code_Point}\uFEFF]/gu;

/**
 * Text as the newsroom keeps it: Unicode NFC, one line, without control characters and noncharacters (PostgreSQL
 * takes no NUL, XML 1.0 § 2.2 takes none of them), a lone surrogate replaced by U+FFFD. Spaces are left as typed, so
 * that saving in the middle of a word changes nothing under the writer's hands. Cleaning twice equals cleaning once.
 *
 * @param raw - any string, as typed or pasted
 */
export function cleanText(raw: string): string {
  return raw.toWellFormed().replace(lineBreaks, ' ').replace(neverText, '').normalize('NFC');
}

/**
 * `cleanText` for words of several lines, such as a note: line ends stay, as `\n`.
 * @param raw - any string, as typed or pasted
 */
export function cleanLines(raw: string): string {
  return raw
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map(cleanText)
    .join('\n');
}

const unseen = /[\s\p{Cc}\p{Cf}\p{Z}\u115F\u1160\u2800\u3164\uFFA0]/gu;

/**
 * Says whether nothing in a text can be seen: only spaces, format characters and the blank letters of Unicode.
 * @param text - any string
 */
export function isBlank(text: string): boolean {
  return text.replace(unseen, '') === '';
}
