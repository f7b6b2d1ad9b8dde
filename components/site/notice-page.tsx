import type { ReactNode } from 'react';
import { paths } from '#newsroom/site/paths.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';
import type { HeadFacts } from './head.tsx';
import { Moment } from './moment.tsx';
import { Page } from './page.tsx';
import { sequence } from './sequence.ts';

type Shown = { edition: Edition; head: HeadFacts };

/** There is no such page. */
export function MissingPage({ edition, head }: Shown) {
  const t = wordsFor(edition.language, 'site');
  return (
    <Notice edition={edition} head={head} title={t('missing.title')}>
      <p>{t('missing.text')}</p>
    </Notice>
  );
}

/** A story stood here and was withdrawn; not a word of it is told. */
export function GonePage({ edition, head, at }: Shown & { at: Date }) {
  const t = wordsFor(edition.language, 'site');
  return (
    <Notice edition={edition} head={head} title={t('gone.title')}>
      <p>{withMoment(t.rich('gone.text', { date: () => <Moment key="at" at={at} edition={edition} /> }))}</p>
    </Notice>
  );
}

function withMoment(said: ReactNode): ReactNode {
  return Array.isArray(said) ? sequence(said) : said;
}

function Notice({ edition, head, title, children }: Shown & { title: string; children: ReactNode }) {
  const { language } = edition;
  const t = wordsFor(language, 'site');
  return (
    <Page
      edition={edition}
      head={head}
      kind="notice"
      otherEdition={paths.front(language === 'ko' ? 'en' : 'ko')}
    >
      <section className="notice">
        <h1>{title}</h1>
        {children}
        <p className="notice-ways">
          <a href={paths.front(language)}>{t('missing.toFront')}</a>
          <a href={paths.search(language)}>{t('search')}</a>
        </p>
      </section>
    </Page>
  );
}
