/**
 * The beginning of a text, in one line: cut between words where that loses little.
 * @param text in one or more lines
 * @param longest characters
 */
export function beginning(text: string, longest: number): string {
  const line = text.replaceAll('\n', ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(longest * 0.75))).toWellFormed()}…`;
}
