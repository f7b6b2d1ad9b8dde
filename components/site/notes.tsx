import type { Note } from '#newsroom/stories/document/notes-in.ts';
import { safeHref } from '#newsroom/stories/document/safe-href.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';
import { Short } from './run.tsx';

/** The number behind words that have a note; leads to it. */
export function NoteNumber({ number, edition }: { number: number; edition: Edition }) {
  const t = wordsFor(edition.language, 'reading');
  return (
    <sup className="note-number">
      <a
        id={`note-at-${number}`}
        href={`#note-${number}`}
        role="doc-noteref"
        aria-label={t('notes.note', { number })}
      >
        {number}
      </a>
    </sup>
  );
}

/** Notes and sources at a story's foot; each leads back to its words. */
export function NotesAtFoot({ notes, edition }: { notes: Note[]; edition: Edition }) {
  if (notes.length === 0) return null;
  const t = wordsFor(edition.language, 'reading');
  return (
    <section className="notes" role="doc-endnotes" aria-labelledby="notes">
      <h2 id="notes">{t('notes.title')}</h2>
      <ol>
        {notes.map(({ note, source }, n) => {
          const href = source && safeHref(source);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a note is named by its number, and the page is written once
            <li key={n} id={`note-${n + 1}`}>
              <Short text={note} language={edition.language} /> {href && <a href={href}>{shown(href)}</a>}{' '}
              <a
                className="note-back"
                href={`#note-at-${n + 1}`}
                role="doc-backlink"
                aria-label={t('notes.back', { number: n + 1 })}
              >
                ↩
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** An address as a reader knows it: whose it is. */
function shown(href: string): string {
  return URL.canParse(href) ? new URL(href).host.replace(/^www\./, '') || href : href;
}
