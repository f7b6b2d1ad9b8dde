import type { Block, Doc, Inline, ListItem, Mark, PictureAttrs } from '../document/body.ts';
import { canonicalBlock } from '../document/canonical.ts';

/** A run of equal formatting; `\n` is a line break inside a paragraph. */
export type Run = { text: string; marks: Mark[] };

export type RowKind =
  | 'paragraph'
  | 'heading2'
  | 'heading3'
  | 'pull_quote'
  | 'attribution'
  | 'cite'
  | 'divider'
  | 'picture'
  | 'list_start';

/** In what a row stands, outermost first; `begins` says what starts with this row. */
export type Within = { in: 'bullet_list' | 'ordered_list' | 'quote'; begins: 'all' | 'item' | null };

/** A body laid out as rows, as a reader goes through it: one for each paragraph, wherever it is nested. */
export type Row = {
  kind: RowKind;
  within: Within[];
  runs: Run[];
  picture: PictureAttrs | null;
  /** Equal for rows that a reader cannot tell apart. */
  key: string;
};

type Unkeyed = Omit<Row, 'key'>;

/**
 * Lays a body out as rows. Whatever a reader could see of it stands in some row.
 * @param body a story's body
 */
export function rowsOf(body: Doc): Row[] {
  return body.content
    .flatMap((block) => inBlock(block, []))
    .map((row) => ({ ...row, key: canonicalBlock({ type: row.kind, attrs: { ...row } }) }));
}

const row = (kind: RowKind, within: Within[], content: Inline[] = []): Unkeyed => ({
  kind,
  within,
  runs: runsOf(content),
  picture: null,
});

function inBlock(block: Block, within: Within[]): Unkeyed[] {
  switch (block.type) {
    case 'paragraph':
      return [row('paragraph', within, block.content)];
    case 'heading':
      return [row(block.attrs.level === 2 ? 'heading2' : 'heading3', within, block.content)];
    case 'pullQuote':
      return [
        row('pull_quote', within, block.content),
        ...labelled('attribution', within, block.attrs.attribution),
      ];
    case 'blockquote': {
      const inside: Within[] = [...within, { in: 'quote', begins: null }];
      const rows = [
        ...block.content.flatMap((child) => inBlock(child, inside)),
        ...labelled('cite', inside, block.attrs.cite),
      ];
      return beginning(rows, within.length, 'all');
    }
    case 'bulletList':
      return inList(block.content, within, 'bullet_list');
    case 'orderedList':
      return [
        ...labelled('list_start', within, block.attrs.start === 1 ? '' : String(block.attrs.start)),
        ...inList(block.content, within, 'ordered_list'),
      ];
    case 'horizontalRule':
      return [row('divider', within)];
    case 'picture':
      return [{ kind: 'picture', within, runs: [], picture: block.attrs }];
  }
}

function inList(items: ListItem[], within: Within[], list: 'bullet_list' | 'ordered_list'): Unkeyed[] {
  return items.flatMap((item, nth) =>
    beginning(
      item.content.flatMap((child) => inBlock(child, [...within, { in: list, begins: null }])),
      within.length,
      nth === 0 ? 'all' : 'item',
    ),
  );
}

/** Marks the first of some rows as where a list, an item or a quote begins. */
function beginning(rows: Unkeyed[], depth: number, begins: 'all' | 'item'): Unkeyed[] {
  return rows.map((inside, nth) =>
    nth > 0
      ? inside
      : { ...inside, within: inside.within.map((at, level) => (level === depth ? { ...at, begins } : at)) },
  );
}

function labelled(kind: RowKind, within: Within[], text: string): Unkeyed[] {
  return text ? [row(kind, within, [{ type: 'text', text }])] : [];
}

function runsOf(content: Inline[]): Run[] {
  const runs: Run[] = [];
  for (const node of content) {
    const text = node.type === 'text' ? node.text : '\n';
    const marks = node.marks ?? [];
    const last = runs.at(-1);
    if (last && sameMarks(last.marks, marks)) last.text += text;
    else runs.push({ text, marks });
  }
  return runs;
}

/** Whether two texts look and lead alike. */
export function sameMarks(one: Mark[], other: Mark[]): boolean {
  const keys = (marks: Mark[]) => marks.map((mark) => canonicalBlock(mark)).sort();
  const [a, b] = [keys(one), keys(other)];
  return a.length === b.length && a.every((key, nth) => key === b[nth]);
}

/** A row's plain words. */
export function textOf({ runs }: Pick<Row, 'runs'>): string {
  return runs.map((run) => run.text).join('');
}
