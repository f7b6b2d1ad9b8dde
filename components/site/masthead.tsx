import type { ReactNode } from 'react';
import { inLanguage } from '#newsroom/site/in-language.ts';
import { menuOf } from '#newsroom/site/masthead.ts';
import { paths } from '#newsroom/site/paths.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';
import { SearchIcon } from './icons.tsx';
import { Moment } from './moment.tsx';
import { Name } from './run.tsx';
import { sequence } from './sequence.ts';
import { Logo } from './theme/logo.tsx';

type Shown = {
  edition: Edition;
  /** Slug of the section the page belongs to. */
  section?: string;
  /** Where the page in the other language stands: its translation, or the front page there. */
  otherEdition: string;
  /** On a front: when the newest story on it came out. */
  editionOf?: Date;
  form: 'front' | 'inner';
};

/** The head of every page: the paper's name, its sections, search, and the way to the other language. */
export function Masthead({ edition, section, otherEdition, editionOf, form }: Shown) {
  const { language, masthead } = edition;
  const t = wordsFor(language, 'site');
  const name = <Logo edition={edition} />;
  const motto = inLanguage(masthead.mottos, language);
  const other = language === 'ko' ? 'en' : 'ko';
  return (
    <header className={`masthead masthead-${form}`}>
      <div className="masthead-bar">
        <a className="masthead-search" href={paths.search(language)}>
          <SearchIcon />
          <span>{t('search')}</span>
        </a>
        {editionOf && <p className="masthead-edition">{edited(editionOf, edition)}</p>}
        {form === 'inner' && (
          <a className="masthead-name" href={paths.front(language)}>
            {name}
          </a>
        )}
        {masthead.look.languages.includes(other) && (
          <a className="masthead-other" href={otherEdition} hrefLang={other} lang={other}>
            {t('otherEdition')}
          </a>
        )}
      </div>
      {form === 'front' && (
        <div className="nameplate">
          <h1>{name}</h1>
          {motto.text && <p lang={motto.language === language ? undefined : motto.language}>{motto.text}</p>}
        </div>
      )}
      <nav className="sections" aria-label={t('sections')}>
        <ul>
          <li>
            <a href={paths.front(language)} aria-current={form === 'front' ? 'page' : undefined}>
              {t('front')}
            </a>
          </li>
          {menuOf(masthead, language).map((each) => (
            <li key={each.id}>
              <a
                href={paths.list(language, 'sections', each.slug)}
                aria-current={each.slug === section ? 'true' : undefined}
              >
                <Name of={each.names} language={language} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function edited(at: Date, edition: Edition): ReactNode {
  const t = wordsFor(edition.language, 'site');
  const said = t.rich('edition', { at: () => <Moment key="at" at={at} edition={edition} /> });
  return Array.isArray(said) ? sequence(said) : said;
}
