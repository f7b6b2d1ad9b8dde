import { inLanguage } from '#newsroom/site/in-language.ts';
import { inWords } from '#newsroom/site/moments.ts';
import type { TimelineEntry } from '#newsroom/site/packages.ts';
import { paths } from '#newsroom/site/paths.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';

/** What happened when, the earliest first; an entry leads to the story that tells it. */
export function Timeline({ entries, edition }: { entries: TimelineEntry[]; edition: Edition }) {
  if (entries.length === 0) return null;
  const { language } = edition;
  const t = wordsFor(language, 'packages');
  return (
    <section className="timeline" aria-labelledby="timeline">
      <h2 id="timeline">{t('site.timeline')}</h2>
      <ol>
        {entries.map(({ day, texts, story }) => {
          const said = inLanguage(texts, language);
          const words = (
            <span lang={said.language === language ? undefined : said.language}>{said.text}</span>
          );
          return (
            <li key={day + said.text}>
              {/* A day is the same everywhere: no zone moves it. */}
              <time dateTime={day}>{inWords(new Date(`${day}T12:00:00Z`), 'day', language, 'UTC')}</time>
              <p>{story ? <a href={paths.story(story)}>{words}</a> : words}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
