import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';

/** The way to older stories, and back to the newest. */
export function Older({
  here,
  older,
  firstPage,
  edition,
  words,
}: {
  /** Path of the first page, with its query where it has one. */
  here: string;
  /** Place of the older page, or null on the last one. */
  older: string | null;
  firstPage: boolean;
  edition: Edition;
  /** What the two ways are called, where they do not lead to stories. */
  words?: { newest: string; older: string };
}) {
  if (!older && firstPage) return null;
  const t = wordsFor(edition.language, 'site');
  const glue = here.includes('?') ? '&' : '?';
  return (
    <nav className="older" aria-label={t('lists.pages')}>
      {!firstPage && <a href={here}>{words?.newest ?? t('lists.newest')}</a>}
      {older && (
        <a href={`${here}${glue}before=${older}`} rel="next">
          {words?.older ?? t('lists.older')}
        </a>
      )}
    </nav>
  );
}
