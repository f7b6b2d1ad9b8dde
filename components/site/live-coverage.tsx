import { inLanguage } from '#newsroom/site/in-language.ts';
import { inWords } from '#newsroom/site/moments.ts';
import { paths } from '#newsroom/site/paths.ts';
import type { Entry, Running } from '#newsroom/site/running.ts';
import type { SiteStory } from '#newsroom/site/story.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { Body } from './body.tsx';
import type { Edition } from './edition.ts';
import { Moment } from './moment.tsx';
import { Name, Running as Words } from './run.tsx';

type Shown = { story: Pick<SiteStory, 'language' | 'slug'>; running: Running; edition: Edition };
type One = { entry: Entry; edition: Edition };

/** Said in words and not by a colour alone. */
export function LiveBadge({ edition }: { edition: Edition }) {
  return <span className="live-badge">{wordsFor(edition.language, 'live')('readers.live')}</span>;
}

/** At the top of a story that runs live: that it does, when the last entry came, and the way to it. */
export function LiveLine({ running, edition }: Omit<Shown, 'story'>) {
  const t = wordsFor(edition.language, 'live');
  const [last] = running.entries;
  return (
    <p className="live-line">
      {running.endedAt ? (
        <a href="#live">{t('readers.ended')}</a>
      ) : (
        <>
          <LiveBadge edition={edition} />{' '}
          <a href="#live">
            {last ? (
              <>
                {t('readers.last')} <Moment at={last.at} edition={edition} />
              </>
            ) : (
              t('readers.none')
            )}
          </a>
        </>
      )}
    </p>
  );
}

/** Live coverage of a story: what mattered most, then every entry, the newest first. */
export function LiveCoverage({ story, running, edition, whole = false }: Shown & { whole?: boolean }) {
  const t = wordsFor(edition.language, 'live');
  const { entries, endedAt, count, keyMoments } = running;
  const older = whole ? 0 : count - entries.length;
  const runs = !endedAt && !whole;
  return (
    <section
      className="live"
      id="live"
      aria-labelledby="live-heading"
      data-live={runs ? 'running' : undefined}
      data-live-all={older > 0 ? paths.entries(story) : undefined}
    >
      <div className="live-head" data-live-head="">
        <h2 id="live-heading">
          {!endedAt && <LiveBadge edition={edition} />} {t('readers.heading')}
        </h2>
        {endedAt && (
          <p className="live-ended">
            {t('readers.ended')} <Moment at={endedAt} edition={edition} />
          </p>
        )}
        {entries.length === 0 && !endedAt && <p>{t('readers.none')}</p>}
        {keyMoments.length > 0 && (
          <nav aria-label={t('readers.keyMoments')} className="live-key">
            <h3>{t('readers.keyMoments')}</h3>
            <ol>
              {keyMoments.map(({ id, words, at }) => (
                <li key={id}>
                  <Time at={at} edition={edition} />{' '}
                  <a
                    href={entries.some((entry) => entry.id === id) ? `#entry-${id}` : paths.entry(story, id)}
                  >
                    <Words text={words} language={edition.language} />
                  </a>
                </li>
              ))}
            </ol>
          </nav>
        )}
      </div>
      {runs && <Offer edition={edition} />}
      <div className="live-entries" data-live-entries="">
        {entries.map((entry, n) => (
          <OneEntry key={entry.id} entry={entry} before={entries[n - 1]} edition={edition} />
        ))}
      </div>
      {older > 0 && (
        <p className="live-older">
          <a href={paths.entries(story)}>{t('readers.older', { count: older })}</a>
        </p>
      )}
    </section>
  );
}

/** Filled by the page's script; without it nothing is offered and nothing stands here. */
function Offer({ edition }: { edition: Edition }) {
  const t = wordsFor(edition.language, 'live');
  // A number that no plural form writes otherwise stands for the one the script puts in.
  const many = t('readers.fresh', { count: 97 }).replace('97', '#');
  return (
    <div
      className="live-offer"
      hidden
      data-live-offer=""
      data-one={t('readers.fresh', { count: 1 })}
      data-many={many}
    >
      <p role="status" />
      <button type="button" className="tool">
        {t('readers.show')}
      </button>
    </div>
  );
}

function Time({ at, edition: { language, masthead } }: { at: Date; edition: Edition }) {
  return <time dateTime={at.toISOString()}>{inWords(at, 'time', language, masthead.timeZone)}</time>;
}

function OneEntry({ entry, before, edition }: One & { before: Entry | undefined }) {
  const { language, masthead } = edition;
  const t = wordsFor(language, 'live');
  const day = (at: Date) => inWords(at, 'day', language, masthead.timeZone);
  const time = (at: Date) => inWords(at, 'time', language, masthead.timeZone);
  const { id, heading, at, changedAt, corrections, by, key } = entry;
  const newDay = !before || day(before.at) !== day(at);
  return (
    <article className="live-entry" id={`entry-${id}`} data-at={at.getTime()} tabIndex={-1}>
      {newDay && <p className="live-day">{day(at)}</p>}
      <p className="live-facts">
        <a href={`#entry-${id}`} aria-label={t('readers.link', { at: time(at) })} className="live-time">
          <Time at={at} edition={edition} />
        </a>{' '}
        {key && <span className="live-key-mark">{t('keyMoment')}</span>} <By by={by} edition={edition} />
      </p>
      {heading && (
        <h3>
          <Words text={heading} language={language} />
        </h3>
      )}
      <Body body={entry.body} dateline="" edition={edition} pictureOf={() => null} />
      {changedAt && <p className="live-changed">{t('readers.updated', { at: time(changedAt) })}</p>}
      {corrections.map((correction) => (
        <p key={correction.at.toISOString()} className="live-changed">
          {t('readers.correction', { at: time(correction.at), note: correction.note })}
        </p>
      ))}
    </article>
  );
}

function By({ by, edition }: { by: Entry['by']; edition: Edition }) {
  const { language } = edition;
  const t = wordsFor(language, 'live');
  const { slug, names } = by;
  if (!slug)
    return <span className="live-by">{t('readers.by', { name: inLanguage(names, language).text })}</span>;
  return (
    <a className="live-by" rel="author" href={paths.list(language, 'authors', slug)}>
      <Name of={names} language={language} />
    </a>
  );
}
