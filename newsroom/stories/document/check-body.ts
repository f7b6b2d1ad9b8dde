import {
  attributeDefaults,
  attributeLimits,
  bodyLimits,
  type Doc,
  headingLevels,
  type Mark,
  markOrder,
  requiredAttributes,
  uuidPattern,
} from './body.ts';
import { cleanText } from './clean-text.ts';
import { safeHref } from './safe-href.ts';
import { bodySchema } from './schema.ts';

export type BodyProblem =
  | 'bodyTooBig'
  | 'bodyTooDeep'
  | 'bodyTooManyNodes'
  | 'bodyUnknown'
  | 'bodyAttribute'
  | 'bodyTooLong'
  | 'bodyLink'
  | 'bodyStructure';

/** A body that is not a story's body. `key` names what is wrong, `at` where (`content.3.attrs.href`). */
export class BodyError extends Error {
  readonly key: BodyProblem;
  readonly at: string;
  readonly values: Record<string, string | number>;

  constructor(key: BodyProblem, at: string, values: Record<string, string | number> = {}) {
    super(`${key} at ${at || 'the body'} ${JSON.stringify(values)}`);
    this.name = 'BodyError';
    this.key = key;
    this.at = at;
    this.values = values;
  }
}

type Json = Record<string, unknown>;
type Node = { type: string; text?: string; attrs?: Json; content?: Node[]; marks?: Mark[] };
type Tally = { nodes: number; units: number };

const takesMarks = new Set(['text', 'hardBreak']);
const defaultsOf: Record<string, Json> = attributeDefaults;
const requiredOf: Record<string, readonly string[]> = requiredAttributes;
const limits: Record<string, number> = attributeLimits;

/**
 * Checks that a value from outside is a story's body and returns it in its normal form: only known nodes, marks and
 * attributes, every attribute present, texts cleaned (`cleanText`), empty texts dropped, adjacent texts of equal
 * marks joined, marks in `markOrder`. The result shares nothing with what came in.
 *
 * @param json - parsed JSON, of any shape
 * @throws BodyError for an unknown node, mark, attribute or property, an unsafe link, a wrong nesting, or a body
 *   beyond `bodyLimits`
 */
export function checkBody(json: unknown): Doc {
  const tally: Tally = { nodes: 0, units: 0 };
  const doc = readNode(json, '', 1, tally);
  if (doc === null || doc.type !== 'doc') throw new BodyError('bodyStructure', '');
  if (new TextEncoder().encode(JSON.stringify(doc)).length > bodyLimits.bytes) throw tooBig();
  try {
    bodySchema.nodeFromJSON(doc).check();
  } catch (error) {
    throw new BodyError('bodyStructure', '', {
      detail: error instanceof Error ? error.message.slice(0, 200) : '',
    });
  }
  return doc as Doc;
}

function tooBig(): BodyError {
  return new BodyError('bodyTooBig', '', { max: bodyLimits.bytes });
}

function plainObject(value: unknown, at: string, allowed: readonly string[]): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BodyError('bodyStructure', at);
  for (const name of Object.keys(value)) {
    if (!allowed.includes(name))
      throw new BodyError('bodyUnknown', at, { name: cleanText(name.slice(0, 60)) });
  }
  return value as Json;
}

function list(value: unknown, at: string): unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new BodyError('bodyStructure', at);
  return value;
}

function text(value: unknown, at: string, tally: Tally): string {
  if (typeof value !== 'string') throw new BodyError('bodyStructure', at);
  tally.units += value.length;
  if (tally.units > bodyLimits.bytes) throw tooBig();
  return cleanText(value);
}

/** One node and all within it, rebuilt from known names only; `null` for a text with nothing in it. */
function readNode(json: unknown, at: string, depth: number, tally: Tally): Node | null {
  tally.nodes += 1;
  if (tally.nodes > bodyLimits.nodes) throw new BodyError('bodyTooManyNodes', at, { max: bodyLimits.nodes });
  if (depth > bodyLimits.depth) throw new BodyError('bodyTooDeep', at, { max: bodyLimits.depth });
  const given = plainObject(json, at, ['type', 'text', 'attrs', 'content', 'marks']);
  const { type } = given;
  if (typeof type !== 'string' || !Object.hasOwn(bodySchema.nodes, type)) {
    throw new BodyError('bodyUnknown', at, { name: cleanText(String(type).slice(0, 60)) });
  }

  const node: Node = { type };
  if (type === 'text') {
    node.text = text(given.text, path(at, 'text'), tally);
    if (node.text === '') return null;
  } else if (given.text !== undefined) throw new BodyError('bodyUnknown', at, { name: 'text' });

  const attrs = readAttrs(type, given.attrs, path(at, 'attrs'), tally);
  if (attrs) node.attrs = attrs;
  const content = readContent(given.content, path(at, 'content'), depth, tally);
  if (content.length > 0) node.content = content;
  const marks = readMarks(given.marks, path(at, 'marks'), tally);
  if (marks.length > 0) {
    if (!takesMarks.has(type)) throw new BodyError('bodyUnknown', at, { name: 'marks' });
    node.marks = marks;
  }
  return node;
}

function path(at: string, name: string | number): string {
  return at === '' ? String(name) : `${at}.${name}`;
}

function readContent(json: unknown, at: string, depth: number, tally: Tally): Node[] {
  const nodes: Node[] = [];
  for (const [index, child] of list(json, at).entries()) {
    const node = readNode(child, path(at, index), depth + 1, tally);
    if (node === null) continue;
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text' && sameMarks(last.marks, node.marks)) {
      // Joining may bring a letter and its combining mark together, hence NFC again.
      last.text = `${last.text}${node.text}`.normalize('NFC');
    } else nodes.push(node);
  }
  return nodes;
}

function sameMarks(one: Mark[] | undefined, other: Mark[] | undefined): boolean {
  return JSON.stringify(one ?? []) === JSON.stringify(other ?? []);
}

function readMarks(json: unknown, at: string, tally: Tally): Mark[] {
  const given = list(json, at);
  if (given.length > markOrder.length) throw new BodyError('bodyStructure', at);
  const marks = given.map((item, index): Mark => {
    const here = path(at, index);
    const { type, attrs } = plainObject(item, here, ['type', 'attrs']);
    if (type === 'link') {
      const { href } = readAttrs('link', attrs, path(here, 'attrs'), tally) ?? {};
      return { type, attrs: { href: String(href) } };
    }
    if (type === 'footnote') {
      const { note, source } = readAttrs(type, attrs, path(here, 'attrs'), tally) ?? {};
      return { type, attrs: { note: String(note).trim(), source: String(source) } };
    }
    if (type !== 'bold' && type !== 'italic') {
      throw new BodyError('bodyUnknown', here, { name: cleanText(String(type).slice(0, 60)) });
    }
    readAttrs(type, attrs, path(here, 'attrs'), tally);
    return { type };
  });
  if (new Set(marks.map((mark) => mark.type)).size < marks.length) throw new BodyError('bodyStructure', at);
  // A note that says nothing is none.
  const said = marks.filter((mark) => mark.type !== 'footnote' || mark.attrs.note || mark.attrs.source);
  return said.sort((a, b) => markOrder.indexOf(a.type) - markOrder.indexOf(b.type));
}

/** All attributes of a node or mark, defaults filled in; `null` stands for "not given", as ProseMirror uses it. */
function readAttrs(type: string, json: unknown, at: string, tally: Tally): Json | undefined {
  const names = [...(requiredOf[type] ?? []), ...Object.keys(defaultsOf[type] ?? {})];
  const given = json === undefined || json === null ? {} : plainObject(json, at, names);
  if (names.length === 0) return undefined;
  const attrs: Json = {};
  for (const name of names) {
    const value = given[name] ?? defaultsOf[type]?.[name];
    attrs[name] = readAttr(name, value, path(at, name), tally);
  }
  return attrs;
}

function readAttr(name: string, value: unknown, at: string, tally: Tally): unknown {
  switch (name) {
    case 'level':
      if (headingLevels.some((level) => level === value)) return value;
      break;
    case 'start':
      if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 1_000_000) return Number(value);
      break;
    case 'pictureId':
      if (typeof value === 'string' && uuidPattern.test(value)) return value.toLowerCase();
      break;
    case 'source':
      if (value === '') return value;
      return readAttr('href', value, at, tally);
    case 'href': {
      const href = safeHref(value);
      if (href !== null) return href;
      throw new BodyError('bodyLink', at, { href: cleanText(String(value).slice(0, 200)) });
    }
    default: {
      const max = limits[name] ?? 0;
      const words = text(value, at, tally);
      if (words.length <= max) return words;
      throw new BodyError('bodyTooLong', at, { name, max });
    }
  }
  throw new BodyError('bodyAttribute', at, { name });
}
