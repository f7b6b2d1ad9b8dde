import canonicalize from 'canonicalize';
import { attributeDefaults, markOrder } from './body.ts';
import type { StoryContent } from './content.ts';

type Json = { [name: string]: unknown };

const defaultsOf: Record<string, Json> = attributeDefaults;

/**
 * The canonical form of a story's content: JSON after RFC 8785 (JCS) of the content in which adjacent texts of equal
 * marks are joined, marks stand in `markOrder`, and an attribute equal to its default, an empty list of marks, nodes or
 * attributes, and `undefined` are left out. Two contents that say the same have the same canonical form; leaving
 * defaults out lets an attribute added later leave the hashes of old revisions as they are.
 *
 * Nothing is cleaned or checked here: a stored text changed by one control character has another form.
 *
 * @throws Error for a lone surrogate or a number JSON has not
 */
export function canonicalContent(content: StoryContent): string {
  return canonicalize({ ...content, body: canonicalNode(content.body) }) ?? '';
}

/** The canonical form of one node with all that is in it, as a string to compare nodes by. */
export function canonicalBlock(node: object): string {
  return canonicalize(canonicalNode(node)) ?? '';
}

function canonicalNode(node: object): Json {
  const { attrs, content, marks, ...rest } = node as Json;
  const result: Json = { ...rest };
  const kept = withoutDefaults(attrs, defaultsOf[String(rest.type)]);
  if (kept) result.attrs = kept;
  const children = joined(Array.isArray(content) ? content.map(canonicalNode) : []);
  if (children.length > 0) result.content = children;
  const ordered = canonicalMarks(marks);
  if (ordered.length > 0) result.marks = ordered;
  return result;
}

function withoutDefaults(attrs: unknown, defaults: Json = {}): Json | undefined {
  const kept = Object.entries((attrs ?? {}) as Json).filter(
    ([name, value]) =>
      value !== undefined && value !== null && !(Object.hasOwn(defaults, name) && defaults[name] === value),
  );
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function canonicalMarks(marks: unknown): Json[] {
  if (!Array.isArray(marks)) return [];
  const rank = (mark: Json) => (markOrder as readonly unknown[]).indexOf(mark.type);
  return marks.map(canonicalNode).sort((a, b) => rank(a) - rank(b));
}

function joined(nodes: Json[]): Json[] {
  const result: Json[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && node.text === '') continue;
    if (
      node.type === 'text' &&
      last?.type === 'text' &&
      canonicalize(last.marks ?? []) === canonicalize(node.marks ?? [])
    ) {
      last.text = `${last.text}${node.text}`;
    } else result.push(node);
  }
  return result;
}
