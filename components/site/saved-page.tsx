import { paths } from '#newsroom/site/paths.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';
import type { HeadFacts } from './head.tsx';
import { Page } from './page.tsx';

/** What a reader keeps on this device; a script fills it in, for nobody else knows. */
export function SavedPage({ edition, head }: { edition: Edition; head: HeadFacts }) {
  const t = wordsFor(edition.language, 'keeping');
  const lists = [
    ['saved', 'savedHeading', 'savedNone', 'clearSaved'],
    ['recent', 'recentHeading', 'recentNone', 'clearRecent'],
  ] as const;
  return (
    <Page
      edition={edition}
      head={head}
      kind="list"
      otherEdition={paths.saved(edition.language === 'ko' ? 'en' : 'ko')}
    >
      <header className="list-head">
        <h1>{t('page.title')}</h1>
        <p className="list-about">{t('page.about')}</p>
      </header>
      <noscript>
        <p className="keeping-noscript">{t('page.noScript')}</p>
      </noscript>
      <div
        className="keeping"
        data-keeping
        data-remove={t('page.remove')}
        data-remove-one={t.raw('page.removeOne')}
        data-removed={t('page.removed')}
        data-cleared={t('page.cleared')}
        data-undone={t('page.undone')}
        data-recent-on={t('page.recentOn')}
        data-recent-off={t('page.recentOff')}
        data-gone={t('page.gone')}
      >
        <p className="keeping-said">
          <span role="status" data-said />
          <button type="button" data-undo hidden>
            {t('page.undo')}
          </button>
        </p>
        {lists.map(([name, heading, none, clear]) => (
          <section key={name} data-part={name} aria-labelledby={`kept-${name}`} hidden>
            <h2 id={`kept-${name}`} tabIndex={-1}>
              {t(`page.${heading}`)}
            </h2>
            {name === 'recent' && (
              <p>
                <label className="keeping-choice">
                  <input type="checkbox" data-recent-kept defaultChecked />
                  {t('page.recentKept')}
                </label>
              </p>
            )}
            <ul />
            <p className="keeping-none" data-none>
              {t(`page.${none}`)}
            </p>
            <button type="button" className="keeping-clear" data-clear={name} hidden>
              {t(`page.${clear}`)}
            </button>
          </section>
        ))}
      </div>
    </Page>
  );
}
