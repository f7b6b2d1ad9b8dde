import { inLanguage } from '#newsroom/site/in-language.ts';
import { paths } from '#newsroom/site/paths.ts';
import type { SearchAsked } from '#newsroom/site/search-asked.ts';
import type { Named } from '#newsroom/site/story.ts';
import { longestQuery } from '#newsroom/site/terms.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';
import { SearchIcon } from './icons.tsx';

/** The field, and beneath it what narrows a search down. */
export function SearchForm({
  asked,
  authors,
  edition,
}: {
  asked: SearchAsked;
  authors: Named[];
  edition: Edition;
}) {
  const { language, masthead } = edition;
  const site = wordsFor(language, 'site');
  const t = wordsFor(language, 'readers');
  const label = site('find.label', { outlet: inLanguage(masthead.names, language).text });
  const narrowed = asked.section || asked.author || asked.from || asked.to;
  return (
    <search>
      <form className="find" action={paths.search(language)} method="get">
        <label className="unseen" htmlFor="q">
          {label}
        </label>
        <div className="find-field">
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={asked.query}
            placeholder={label}
            maxLength={longestQuery}
            autoComplete="off"
            enterKeyHint="search"
            data-suggest={`${paths.search(language)}/suggest`}
            data-some={t('find.suggested')}
            data-none={t('find.suggestedNone')}
          />
          <ul id="suggestions" className="suggestions" aria-label={t('find.suggestions')} hidden />
        </div>
        <p id="suggested" className="unseen" role="status" />
        <button type="submit">
          <SearchIcon />
          {site('find.go')}
        </button>
        {asked.order === 'newest' && <input type="hidden" name="order" value="newest" />}
        <details className="narrow" open={Boolean(narrowed)}>
          <summary>{t('find.narrow')}</summary>
          <div className="narrow-fields">
            <Choice
              name="section"
              label={t('find.section')}
              all={t('find.anySection')}
              chosen={asked.section}
              among={masthead.sections}
              edition={edition}
            />
            <Choice
              name="author"
              label={t('find.author')}
              all={t('find.anyAuthor')}
              chosen={asked.author}
              among={authors}
              edition={edition}
            />
            <label>
              {t('find.from')}
              <input type="date" name="from" defaultValue={asked.from ?? ''} />
            </label>
            <label>
              {t('find.to')}
              <input type="date" name="to" defaultValue={asked.to ?? ''} />
            </label>
          </div>
        </details>
      </form>
    </search>
  );
}

function Choice({
  name,
  label,
  all,
  chosen,
  among,
  edition: { language },
}: {
  name: string;
  label: string;
  all: string;
  chosen: string | null;
  among: Named[];
  edition: Edition;
}) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen ?? ''}>
        <option value="">{all}</option>
        {among.map(({ slug, names }) => {
          const said = inLanguage(names, language);
          return (
            <option key={slug} value={slug} lang={said.language === language ? undefined : said.language}>
              {said.text}
            </option>
          );
        })}
      </select>
    </label>
  );
}
