import type { River } from '#newsroom/site/front.ts';
import { inLanguage } from '#newsroom/site/in-language.ts';
import { paths } from '#newsroom/site/paths.ts';
import type { Findings, Found, FoundOrder } from '#newsroom/site/searching.ts';
import { longestQuery, type SnippetPart } from '#newsroom/site/terms.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { names } from './byline.tsx';
import { Card } from './card.tsx';
import type { Edition } from './edition.ts';
import type { HeadFacts } from './head.tsx';
import { SearchIcon } from './icons.tsx';
import { Day } from './moment.tsx';
import { Older } from './older.tsx';
import { Page } from './page.tsx';
import { Name, Running } from './run.tsx';
import { sequence } from './sequence.ts';

type Shown = {
  query: string;
  order: FoundOrder;
  /** Null: there was nothing to search by. */
  findings: Findings | null;
  firstPage: boolean;
  /** What else there is to read where nothing was found. */
  newest: River[];
  edition: Edition;
  head: HeadFacts;
};

/** Search: the field, and what was found. */
export function SearchPage({ query, order, findings, firstPage, newest, edition, head }: Shown) {
  const { language, masthead } = edition;
  const t = wordsFor(language, 'site');
  const outlet = inLanguage(masthead.names, language).text;
  const other = language === 'ko' ? 'en' : 'ko';
  return (
    <Page edition={edition} head={head} kind="list" otherEdition={paths.search(other)}>
      <header className="list-head">
        <h1>{t('find.title')}</h1>
      </header>
      <search>
        <form className="find" action={paths.search(language)} method="get">
          <label className="unseen" htmlFor="q">
            {t('find.label', { outlet })}
          </label>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={query}
            placeholder={t('find.label', { outlet })}
            maxLength={longestQuery}
            autoComplete="off"
            enterKeyHint="search"
          />
          <button type="submit">
            <SearchIcon />
            {t('find.go')}
          </button>
        </form>
      </search>
      <Outcome
        query={query}
        order={order}
        findings={findings}
        firstPage={firstPage}
        newest={newest}
        edition={edition}
        here={`${paths.search(language)}?q=${encodeURIComponent(query)}`}
      />
    </Page>
  );
}

function Outcome({
  query,
  order,
  findings,
  firstPage,
  newest,
  edition,
  here,
}: Omit<Shown, 'head'> & { here: string }) {
  const t = wordsFor(edition.language, 'site');
  if (!query) return <p className="find-hint">{t('find.hint')}</p>;
  if (!findings) return <p className="find-hint">{t('find.tooShort')}</p>;
  if (findings.stories.length === 0 && firstPage)
    return (
      <>
        <p className="find-none">{t('find.none', { query })}</p>
        <p className="find-hint">{t('find.noneHint')}</p>
        <div className="row">
          {newest.flatMap((river) =>
            river.stories
              .slice(0, 1)
              .map((story) => (
                <Card
                  key={story.storyId}
                  story={story}
                  edition={edition}
                  form="plain"
                  level={2}
                  kicker
                  small
                />
              )),
          )}
        </div>
      </>
    );
  return (
    <>
      <p className="find-hint">{t('find.found', { query })}</p>
      <nav className="find-order" aria-label={t('find.order')}>
        {(['newest', 'best'] as const).map((each) => (
          <a
            key={each}
            href={each === 'newest' ? here : `${here}&order=best`}
            aria-current={each === order ? 'true' : undefined}
          >
            {t(`find.${each}`)}
          </a>
        ))}
      </nav>
      <div className="findings">
        {findings.stories.map((story) => (
          <Finding key={story.storyId} story={story} edition={edition} />
        ))}
      </div>
      {findings.stories.length === 0 && <p className="nothing">{t('lists.noMore')}</p>}
      <Older here={here} older={findings.older} firstPage={firstPage} edition={edition} />
    </>
  );
}

function Finding({ story, edition }: { story: Found; edition: Edition }) {
  const { language } = edition;
  return (
    <article className="finding card">
      <p className="kicker">
        <Name of={story.section.names} language={language} />
      </p>
      <h2 className="card-headline">
        <a href={paths.story(story)}>
          <Running text={story.headline} language={language} />
        </a>
      </h2>
      <p className="snippet">{sequence(story.snippet.map(snippetPart))}</p>
      <p className="card-small">
        {story.authors.length > 0 && <span>{names(story.authors, edition)}</span>}
        <Day at={story.firstPublishedAt} edition={edition} />
      </p>
    </article>
  );
}

function snippetPart({ text, found }: SnippetPart) {
  return found ? <mark>{text}</mark> : text;
}
