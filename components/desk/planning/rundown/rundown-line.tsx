'use client';

import Link from 'next/link';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { AssignmentLine } from '#newsroom/planning/assignments.ts';
import { dayOf } from '#newsroom/zoned-time.ts';
import { useDesk } from '../../shell/desk-context.tsx';
import { StandingBadge } from '../standing-badge.tsx';
import classes from './rundown.module.css';

/** One piece of work as a row of the table. */
export function RundownRow({ line, day }: { line: AssignmentLine; day: string }) {
  const { due, asked, written } = useFacts(line, day);
  return (
    <tr data-late={line.late || undefined}>
      <td className={classes.time}>{due}</td>
      <td className={classes.title} lang={line.language}>
        <Title line={line} />
      </td>
      <td>{line.to.name}</td>
      <td>{line.slot}</td>
      <td>
        <StandingBadge standing={line.standing} late={line.late} />
      </td>
      <td className={classes.number}>{asked}</td>
      <td className={classes.number}>{written}</td>
    </tr>
  );
}

/** The same where a table has no room. */
export function RundownCard({ line, day }: { line: AssignmentLine; day: string }) {
  const t = useTranslations('planning');
  const { due, asked, written } = useFacts(line, day);
  const { wordsAsked, story } = line;
  return (
    <li className={classes.card} data-late={line.late || undefined}>
      <span className={classes.cardHead}>
        <span className={classes.time}>{due}</span>
        <StandingBadge standing={line.standing} late={line.late} />
      </span>
      <span className={classes.title} lang={line.language}>
        <Title line={line} />
      </span>
      <span className={classes.quiet}>
        {[line.to.name, line.slot].filter(Boolean).join(' · ')}
        {wordsAsked === null && !story ? null : (
          <>
            {' · '}
            {wordsAsked === null
              ? t('words', { count: story?.words ?? 0 })
              : story
                ? t.rich('rundown.of', { written: () => written, asked })
                : t('words', { count: wordsAsked })}
          </>
        )}
      </span>
    </li>
  );
}

function Title({ line }: { line: AssignmentLine }) {
  const t = useTranslations('planning.what');
  const { story, what } = line;
  return (
    <>
      <Link href={story ? `/desk/stories/${story.id}` : `/desk/assignments?show=desk#${line.id}`}>
        {line.title}
      </Link>
      {what === 'text' ? null : <span className={classes.kind}>{t(what)}</span>}
    </>
  );
}

/** What stands in both, in words. */
function useFacts({ dueAt, story, wordsAsked }: AssignmentLine, day: string) {
  const t = useTranslations('planning.rundown');
  const format = useFormatter();
  const { timeZone } = useDesk();
  const long = wordsAsked !== null && story !== null && story.words > wordsAsked * 1.1;
  return {
    due: format.dateTime(dueAt, {
      hour: 'numeric',
      minute: '2-digit',
      ...(dayOf(dueAt, timeZone) === day ? {} : { day: 'numeric', month: 'short' }),
    }),
    asked: wordsAsked === null ? '–' : format.number(wordsAsked),
    written: story ? (
      <span className={long ? classes.long : undefined}>
        {format.number(story.words)}
        {long ? <span className={classes.hidden}> {t('tooLong')}</span> : null}
      </span>
    ) : (
      '–'
    ),
  };
}
