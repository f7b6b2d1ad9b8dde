import type { Inline } from '../stories/document/body.ts';

/**
 * The same words without the first ones; marks stay.
 * @param inline words of a line
 * @param cut how many UTF-16 units to drop; spaces after them go too
 */
export function withoutStart(inline: Inline[], cut: number): Inline[] {
  let left = cut;
  const kept: Inline[] = [];
  for (const node of inline) {
    if (node.type !== 'text') {
      if (left <= 0) kept.push(node);
      continue;
    }
    const text = kept.length === 0 ? node.text.slice(left).trimStart() : node.text;
    left = kept.length === 0 ? left - node.text.length : 0;
    if (text) kept.push({ ...node, text });
    left = Math.max(0, left);
  }
  return kept;
}

/**
 * The first units only.
 * @param inline words of a line
 * @param length how many UTF-16 units stay
 */
export function onlyStart(inline: Inline[], length: number): Inline[] {
  let left = length;
  const kept: Inline[] = [];
  for (const node of inline) {
    if (left <= 0) break;
    if (node.type !== 'text') kept.push(node);
    else {
      const text = node.text.slice(0, left);
      left -= node.text.length;
      kept.push({ ...node, text: left <= 0 ? text.trimEnd() : text });
    }
  }
  return kept;
}
