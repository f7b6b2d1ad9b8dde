import type { River } from '#newsroom/site/front.ts';
import { paths } from '#newsroom/site/paths.ts';
import { type SearchAsked, searchAddress } from '#newsroom/site/search-asked.ts';
import type { Outcome as Searched } from '#newsroom/site/search-or-meant.ts';
import type { Found } from '#newsroom/site/searching.ts';
import type { Named } from '#newsroom/site/story.ts';
import type { SnippetPart } from '#newsroom/site/terms.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { names } from './byline.tsx';
import { Card } from './card.tsx';
import type { Edition } from './edition.ts';
import type { HeadFacts } from './head.tsx';
import { Day } from './moment.tsx';
import { Older } from './older.tsx';
import { Page } from './page.tsx';
import { Name } from './run.tsx';
import { SearchForm } from './search-form.tsx';
import { sequence } from './sequence.ts';

type Outcome = Searched & {
  asked: SearchAsked;
  firstPage: boolean;
  /** What else there is to read where nothing was found. */
  newest: River[];
  edition: Edition;
};

/** Search: the field, and what was found. */
export function SearchPage({ authors, head, ...outcome }: Outcome & { authors: Named[]; head: HeadFacts }) {
  const { edition, asked } = outcome;
  const { language, assets } = edition;
  const t = wordsFor(language, 'site');
  const other = language === 'ko' ? 'en' : 'ko';
  return (
    <Page edition={edition} head={head} kind="list" otherEdition={paths.search(other)}>
      <header className="list-head">
        <h1>{t('find.title')}</h1>
      </header>
      <SearchForm asked={asked} authors={authors} edition={edition} />
      <Topics {...outcome} />
      <Said {...outcome} />
      <script src={assets.searchScript} defer />
    </Page>
  );
}

/** The topics that are called so: all their stories, whatever words they use. */
function Topics({ topics, edition: { language } }: Outcome) {
  if (topics.length === 0) return null;
  const t = wordsFor(language, 'readers');
  return (
    <ul className="find-topics">
      {topics.map(({ slug, names }) => (
        <li key={slug}>
          <span>{t('find.kind.topic')}</span>{' '}
          <a href={paths.list(language, 'topics', slug)}>
            <Name of={names} language={language} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function Said({ asked, findings, meant, firstPage, newest, edition }: Outcome) {
  const { language } = edition;
  const t = wordsFor(language, 'site');
  const said = wordsFor(language, 'readers');
  const { query } = asked;
  if (!query) return <p className="find-hint">{t('find.hint')}</p>;
  if (!findings) return <p className="find-hint">{t('find.tooShort')}</p>;
  if (findings === 'too_slow')
    return (
      <>
        <p className="find-none">{said('find.tooSlow')}</p>
        <p className="find-hint">{said('find.tooSlowHint')}</p>
      </>
    );
  if (findings.stories.length === 0 && firstPage)
    return <Nothing asked={asked} newest={newest} edition={edition} />;
  const here = searchAddress(paths.search(language), asked);
  return (
    <>
      {meant ? (
        <p className="find-none">
          {said.rich('find.meant', {
            query,
            meant,
            a: (words) => (
              <a key="meant" href={searchAddress(paths.search(language), { ...asked, query: meant })}>
                {words}
              </a>
            ),
          })}
        </p>
      ) : (
        <p className="find-hint">{t('find.found', { query })}</p>
      )}
      <nav className="find-order" aria-label={t('find.order')}>
        {(['best', 'newest'] as const).map((order) => (
          <a
            key={order}
            href={searchAddress(paths.search(language), { ...asked, order })}
            aria-current={order === asked.order ? 'true' : undefined}
          >
            {t(`find.${order}`)}
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

function Nothing({ asked, newest, edition }: Pick<Outcome, 'asked' | 'newest' | 'edition'>) {
  const { language } = edition;
  const t = wordsFor(language, 'site');
  const { query, order, section, author, from, to } = asked;
  const all = { query, order, section: null, author: null, from: null, to: null };
  return (
    <>
      <p className="find-none">{t('find.none', { query })}</p>
      {(section || author || from || to) && (
        <p className="find-hint">
          <a href={searchAddress(paths.search(language), all)}>
            {wordsFor(language, 'readers')('find.everywhere')}
          </a>
        </p>
      )}
      <p className="find-hint">{t('find.noneHint')}</p>
      <div className="row">
        {newest.flatMap((river) =>
          river.stories
            .slice(0, 1)
            .map((story) => (
              <Card key={story.storyId} story={story} edition={edition} form="plain" level={2} kicker small />
            )),
        )}
      </div>
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
        <a href={paths.story(story)}>{sequence(story.marked.map(part))}</a>
      </h2>
      <p className="snippet">{sequence(story.snippet.map(part))}</p>
      <p className="card-small">
        {story.authors.length > 0 && <span>{names(story.authors, edition)}</span>}
        <Day at={story.firstPublishedAt} edition={edition} />
      </p>
    </article>
  );
}

function part({ text, found }: SnippetPart) {
  return found ? <mark>{text}</mark> : text;
}
