import type { Card as StoryCard } from '#newsroom/site/cards.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { Card } from './card.tsx';
import type { Edition } from './edition.ts';

/** The parts of a series, in the order they are read in. */
export function Parts({ parts, edition }: { parts: StoryCard[]; edition: Edition }) {
  const t = wordsFor(edition.language, 'packages');
  if (parts.length === 0) return null;
  return (
    <ol className="list parts">
      {parts.map((story, n) => (
        <li key={story.storyId}>
          <Card
            story={story}
            edition={edition}
            form="side"
            level={2}
            standfirst
            small
            why={t('site.part', { part: n + 1, of: parts.length })}
          />
        </li>
      ))}
    </ol>
  );
}
