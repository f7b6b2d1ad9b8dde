import type { FirstPublished } from '#newsroom/stories/document/first-published.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';
import { Short } from './run.tsx';
import { sequence } from './sequence.ts';

/** Says under the byline who published the story first, and where. */
export function FirstPublishedNote({ first, edition }: { first: FirstPublished; edition: Edition }) {
  const t = wordsFor(edition.language, 'site');
  const said = t.rich('firstPublished', {
    source: () => (
      <a key="source" href={first.url}>
        <Short text={first.name} language={edition.language} />
      </a>
    ),
  });
  return <p className="first-published">{Array.isArray(said) ? sequence(said) : said}</p>;
}
