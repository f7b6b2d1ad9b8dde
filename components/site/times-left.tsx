import { createFormatter } from 'use-intl/core';
import type { Times } from '#newsroom/schedules/reading.ts';
import { inWords } from '#newsroom/site/moments.ts';
import type { Language } from '#newsroom/stories/document/content.ts';
import { wordsFor } from '#newsroom/words/index.ts';

/** When the story goes out by itself and until when it must not: the time left as the page was asked for, and exactly. */
export function TimesLeft(props: { times: Times; now: Date; language: Language; zone: string }) {
  const { times, now, language, zone } = props;
  const t = wordsFor(language, 'schedule');
  const format = createFormatter({ locale: language, timeZone: zone });
  const { scheduledFor, embargoUntil } = times;
  const exactly = (at: Date) => inWords(at, 'moment', language, zone);
  const line = (at: Date, says: string, exact = true) => (
    <span className="times-left">
      <time dateTime={at.toISOString()}>{says}</time>
      {exact ? ` · ${exactly(at)} (${zone})` : null}
    </span>
  );
  const overdue = scheduledFor !== null && scheduledFor < now;
  return (
    <>
      {scheduledFor
        ? line(
            scheduledFor,
            overdue
              ? t('overdue', { when: exactly(scheduledFor) })
              : t('goesOut', { left: format.relativeTime(scheduledFor, now) }),
            !overdue,
          )
        : null}
      {embargoUntil && embargoUntil > now
        ? line(embargoUntil, t('embargo', { left: format.relativeTime(embargoUntil, now) }))
        : null}
    </>
  );
}
