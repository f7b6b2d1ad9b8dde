import { type ListKind, listFolders } from '#newsroom/site/lists.ts';
import { paths } from '#newsroom/site/paths.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';
import { Name } from './run.tsx';

/** The two ways to hear of what comes next of a section, a topic, an author or a coverage. */
export function Follow({
  kind,
  slug,
  named,
  edition,
}: {
  kind: ListKind;
  slug: string;
  /** Given: the name stands before the ways, where the page is not that of the subject itself. */
  named?: { en: string; ko: string };
  edition: Edition;
}) {
  const { language } = edition;
  const t = wordsFor(language, 'letters');
  return (
    <p className="follow">
      {named && (
        <span>
          {t('followHeading')}: <Name of={named} language={language} />
        </span>
      )}
      {kind !== 'coverage' && <a href={`${paths.letters(language)}?${kind}=${slug}`}>{t('follow')}</a>}
      <a href={`${paths.list(language, listFolders[kind], slug)}/feed.xml`}>{t('followFeed')}</a>
    </p>
  );
}
