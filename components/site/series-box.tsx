import type { Part, PartLink } from '#newsroom/site/packages.ts';
import { paths } from '#newsroom/site/paths.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';
import { Name, Running } from './run.tsx';

/** The series a story is part of: which part, and the ones before and after it. */
export function SeriesBoxes({ series, edition }: { series: Part[]; edition: Edition }) {
  const { language } = edition;
  const t = wordsFor(language, 'packages');
  return series.map(({ slug, names, part, of, previous, next }) => (
    <nav className="series" key={slug} aria-labelledby={`series-${slug}`}>
      <p className="series-label">{t('site.part', { part, of })}</p>
      <h2 id={`series-${slug}`}>
        <a href={paths.list(language, 'series', slug)}>
          <Name of={names} language={language} />
        </a>
      </h2>
      <ul>
        {previous && <PartOf link={previous} rel="prev" said={t('site.previous')} />}
        {next && <PartOf link={next} rel="next" said={t('site.next')} />}
      </ul>
    </nav>
  ));
}

function PartOf({ link, rel, said }: { link: PartLink; rel: 'prev' | 'next'; said: string }) {
  return (
    <li className={`series-${rel}`}>
      <a href={paths.story(link)} rel={rel}>
        <span>{said}</span> <Running text={link.headline} language={link.language} />
      </a>
    </li>
  );
}
