import type { ReactNode } from 'react';
import type { ShownPicture } from '#newsroom/site/cards.ts';
import type { Block, Doc, Inline, ListItem, Mark, PictureAttrs } from '#newsroom/stories/document/body.ts';
import { type Notes, notesIn } from '#newsroom/stories/document/notes-in.ts';
import { safeHref } from '#newsroom/stories/document/safe-href.ts';
import type { Edition } from './edition.ts';
import { NoteNumber, NotesAtFoot } from './notes.tsx';
import { Figure } from './picture.tsx';
import { Running, Short } from './run.tsx';
import { sequence } from './sequence.ts';

type Given = { edition: Edition; pictureOf: (attrs: PictureAttrs) => ShownPicture | null };
type Shown = Given & { promoted: Set<Block>; notes: Notes };

/**
 * A story's body for readers. Every node and mark is written by name and React escapes every text, so nothing that
 * stands in a body can be anything but words.
 */
export function Body({ body, dateline, ...given }: Given & { body: Doc; dateline: string }) {
  const shown = { ...given, promoted: promotedHeadings(body), notes: notesIn(body) };
  const foot = <NotesAtFoot notes={shown.notes.all} edition={given.edition} />;
  const [first, ...others] = body.content;
  const place = dateline && (
    <span className="dateline">
      <Short text={dateline} language={shown.edition.language} />
    </span>
  );
  if (!place || !first)
    return (
      <div className="body">
        {blocks(body.content, shown)}
        {foot}
      </div>
    );
  // A dateline runs into the first paragraph; before anything else it has a line of its own.
  return (
    <div className="body">
      {first.type === 'paragraph' ? (
        <p>
          {place} {inlines(first.content, shown)}
        </p>
      ) : (
        sequence([<p key="dateline">{place}</p>, rendered(first, shown)])
      )}
      {blocks(others, shown)}
      {foot}
    </div>
  );
}

/** Small headings that stand under no larger one: no level may be left out (WCAG, technique G141). */
function promotedHeadings(body: Doc): Set<Block> {
  const headings = body.content.filter((block) => block.type === 'heading');
  const firstLarge = headings.findIndex((heading) => heading.attrs.level === 2);
  return new Set(firstLarge < 0 ? headings : headings.slice(0, firstLarge));
}

function blocks(content: (Block | ListItem)[], shown: Shown): ReactNode {
  return sequence(content.map((block) => rendered(block, shown)));
}

function rendered(block: Block | ListItem, shown: Shown): ReactNode {
  const { language } = shown.edition;
  switch (block.type) {
    case 'paragraph':
      return block.content?.length ? <p>{inlines(block.content, shown)}</p> : null;
    case 'heading':
      if (block.attrs.level === 3 && !shown.promoted.has(block))
        return <h3>{inlines(block.content, shown)}</h3>;
      return (
        <h2 className={block.attrs.level === 3 ? 'minor' : undefined}>{inlines(block.content, shown)}</h2>
      );
    case 'bulletList':
      return <ul>{blocks(block.content, shown)}</ul>;
    case 'orderedList':
      return (
        <ol start={block.attrs.start === 1 ? undefined : block.attrs.start}>
          {blocks(block.content, shown)}
        </ol>
      );
    case 'listItem':
      return <li>{blocks(block.content, shown)}</li>;
    case 'blockquote':
      return (
        <figure className="quote">
          <blockquote>{blocks(block.content, shown)}</blockquote>
          {block.attrs.cite && (
            <figcaption>
              <Short text={block.attrs.cite} language={language} />
            </figcaption>
          )}
        </figure>
      );
    case 'pullQuote':
      return (
        <aside role="doc-pullquote" className="pull-quote">
          <p>{inlines(block.content, shown)}</p>
          {block.attrs.attribution && (
            <p className="pull-quote-by">
              <Short text={block.attrs.attribution} language={language} />
            </p>
          )}
        </aside>
      );
    case 'horizontalRule':
      return <hr />;
    case 'picture': {
      const picture = shown.pictureOf(block.attrs);
      return picture && <Figure picture={picture} edition={shown.edition} place="body" />;
    }
    default:
      // A node of a later version of the document: left out rather than guessed at.
      return null;
  }
}

function inlines(content: Inline[] | undefined, { edition, notes }: Shown): ReactNode {
  return sequence(
    (content ?? []).flatMap((node) => {
      const number = notes.after.get(node);
      const said = inline(node, edition);
      return number ? [said, <NoteNumber key="note" number={number} edition={edition} />] : [said];
    }),
  );
}

function inline(node: Inline, edition: Edition): ReactNode {
  if (node.type === 'hardBreak') return <br />;
  let said: ReactNode = <Running text={node.text} language={edition.language} />;
  for (const mark of (node.marks ?? []).toReversed()) said = marked(said, mark);
  return said;
}

function marked(said: ReactNode, mark: Mark): ReactNode {
  if (mark.type === 'bold') return <strong>{said}</strong>;
  if (mark.type === 'italic') return <em>{said}</em>;
  const href = mark.type === 'link' ? safeHref(mark.attrs.href) : null;
  return href ? <a href={href}>{said}</a> : said;
}
