import type { Front } from '#newsroom/site/front.ts';
import { paths } from '#newsroom/site/paths.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';
import { FrontSlots } from './front-slots.tsx';
import type { HeadFacts } from './head.tsx';
import { Page } from './page.tsx';

type Shown = { front: Front; edition: Edition; head: HeadFacts };

/** The front page of a language: what is most important first, as its editors or its rules have it. */
export function FrontPage({ front, edition, head }: Shown) {
  const t = wordsFor(edition.language, 'site');
  return (
    <Page
      edition={edition}
      head={head}
      kind="front"
      otherEdition={paths.front(edition.language === 'ko' ? 'en' : 'ko')}
      editionOf={newestOf(front)}
    >
      {front.length > 0 ? (
        <FrontSlots front={front} edition={edition} />
      ) : (
        <section className="notice">
          <h2>{t('frontEmpty.title')}</h2>
          <p>{t('frontEmpty.text')}</p>
        </section>
      )}
    </Page>
  );
}

/** When the newest story on the front came out or was changed. */
function newestOf(front: Front): Date | undefined {
  const times = front.flatMap(({ stories }) => stories.map((story) => story.publishedAt.getTime()));
  return times.length > 0 ? new Date(Math.max(...times)) : undefined;
}
