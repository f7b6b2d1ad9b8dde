import type { ReactNode } from 'react';
import type { Retraction } from '#newsroom/site/corrections.ts';
import { listFolders } from '#newsroom/site/lists.ts';
import { paths } from '#newsroom/site/paths.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { Body } from './body.tsx';
import type { Edition } from './edition.ts';
import type { HeadFacts } from './head.tsx';
import { Moment } from './moment.tsx';
import { Page } from './page.tsx';
import { Name, Running } from './run.tsx';
import { sequence } from './sequence.ts';

type Shown = { retraction: Retraction; edition: Edition; head: HeadFacts; above?: ReactNode };

/** What stands where a retracted story stood: its headline, why it was retracted, and its words where they stay. */
export function RetractedPage({ retraction, edition, head, above }: Shown) {
  const { language } = edition;
  const t = wordsFor(language, 'corrections');
  const { section, words } = retraction;
  const text = t.rich(words ? 'retracted.textBelow' : 'retracted.text', {
    published: () => <Moment key="published" at={retraction.firstPublishedAt} edition={edition} />,
    retracted: () => <Moment key="retracted" at={retraction.at} edition={edition} />,
  });
  return (
    <Page
      edition={edition}
      head={head}
      kind="notice"
      section={section?.slug}
      otherEdition={paths.front(language === 'ko' ? 'en' : 'ko')}
      above={above}
    >
      <article className="story story-plain">
        <header className="story-head">
          <p className="kicker">
            {section ? (
              <a href={paths.list(language, listFolders.section, section.slug)}>
                <Name of={section.names} language={language} />
              </a>
            ) : null}
          </p>
          <p className="retracted-mark">{t('retracted.short')}</p>
          <h1>
            <Running text={retraction.headline} language={language} />
          </h1>
        </header>
        <div className="story-words">
          <section className="corrections" aria-labelledby="why">
            <h2 id="why">{t('retracted.why')}</h2>
            <p>
              <Running text={retraction.note} language={language} />
            </p>
            <p className="when">{Array.isArray(text) ? sequence(text) : text}</p>
          </section>
          {words && (
            <section className="retracted-words" aria-labelledby="words">
              <h2 id="words">{t('retracted.words')}</h2>
              {words.standfirst && (
                <p className="standfirst">
                  <Running text={words.standfirst} language={language} />
                </p>
              )}
              <Body body={words.body} dateline={words.dateline} edition={edition} pictureOf={() => null} />
            </section>
          )}
          <p className="retracted-ways">
            <a href={paths.corrections(language)}>{t('retracted.all')}</a>
          </p>
        </div>
      </article>
    </Page>
  );
}
