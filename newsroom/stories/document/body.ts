/**
 * The body of a story as JSON: types, limits and attribute defaults. Names are those of Tiptap's StarterKit, so the
 * editor's document and the stored one are the same; `pullQuote` and `picture` are our own.
 */

/** What is said at a story's foot of the words it is on; `source` is an address, or empty. */
export type Footnote = { type: 'footnote'; attrs: { note: string; source: string } };
export type Mark =
  | Footnote
  | { type: 'link'; attrs: { href: string } }
  | { type: 'bold' }
  | { type: 'italic' };

export type Text = { type: 'text'; text: string; marks?: Mark[] };
export type HardBreak = { type: 'hardBreak'; marks?: Mark[] };
export type Inline = Text | HardBreak;

export type Paragraph = { type: 'paragraph'; content?: Inline[] };
export type Heading = { type: 'heading'; attrs: { level: 2 | 3 }; content?: Inline[] };
export type ListItem = { type: 'listItem'; content: Block[] };
export type BulletList = { type: 'bulletList'; content: ListItem[] };
export type OrderedList = { type: 'orderedList'; attrs: { start: number }; content: ListItem[] };
/** `cite` says in words who is quoted; empty when nobody is named. */
export type Blockquote = { type: 'blockquote'; attrs: { cite: string }; content: Block[] };
export type PullQuote = { type: 'pullQuote'; attrs: { attribution: string }; content?: Text[] };
export type HorizontalRule = { type: 'horizontalRule' };
export type PictureAttrs = { pictureId: string; alt: string; caption: string; credit: string };
export type Picture = { type: 'picture'; attrs: PictureAttrs };

export type Block =
  | Paragraph
  | Heading
  | BulletList
  | OrderedList
  | Blockquote
  | PullQuote
  | HorizontalRule
  | Picture;
export type Doc = { type: 'doc'; content: Block[] };

/** Heading levels a body may use: the headline is level 1. */
export const headingLevels = [2, 3] as const;

/** The order in which marks stand on a text, outermost first. */
export const markOrder = ['footnote', 'link', 'bold', 'italic'] as const;

/**
 * Every attribute of every node and mark that has a default. A node not named here has none; the editor's extensions
 * take their defaults from here. An attribute that equals its default does not count in the canonical form.
 */
export const attributeDefaults = {
  heading: { level: 2 },
  orderedList: { start: 1 },
  blockquote: { cite: '' },
  pullQuote: { attribution: '' },
  picture: { alt: '', caption: '', credit: '' },
  footnote: { source: '' },
} as const;

/** Attributes without a default: a node or mark without them is refused. */
export const requiredAttributes = { picture: ['pictureId'], link: ['href'], footnote: ['note'] } as const;

/** Longest text of an attribute, in UTF-16 units. */
export const attributeLimits = {
  cite: 300,
  attribution: 300,
  alt: 500,
  caption: 1000,
  credit: 200,
  note: 1000,
} as const;

/** A body larger than any of these is refused. `bytes` are of its JSON in UTF-8, `depth` counts nested nodes. */
export const bodyLimits = { bytes: 2_000_000, nodes: 20_000, depth: 24 } as const;

/** A UUID as PostgreSQL reads it (RFC 9562 text form, any version). */
export const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A body with nothing written in it yet. */
export function emptyBody(): Doc {
  return { type: 'doc', content: [{ type: 'paragraph' }] };
}
