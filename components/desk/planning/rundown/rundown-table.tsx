'use client';

import Link from 'next/link';
import { Fragment } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { AssignmentLine } from '#newsroom/planning/assignments.ts';
import type { Rundown } from '#newsroom/planning/rundown.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { dayOf } from '#newsroom/zoned-time.ts';
import { useDesk } from '../../shell/desk-context.tsx';
import { StandingBadge } from '../standing-badge.tsx';
import classes from './rundown.module.css';

/** What is asked for the day, section by section. */
export function RundownTable({ bySection, day }: Pick<Rundown, 'bySection'> & { day: string }) {
  const t = useTranslations('planning.rundown');
  const { language } = useDesk();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keys too (WCAG 2.1.1)
    <section className={classes.scroll} tabIndex={0} aria-label={t('work')}>
      <table className={classes.table}>
        <thead>
          <tr>
            {(['due', 'what', 'who', 'slot', 'standing'] as const).map((column) => (
              <th key={column} scope="col" data-column={column}>
                {t(`column.${column}`)}
              </th>
            ))}
            <th scope="col" className={classes.number}>
              {t('column.asked')}
            </th>
            <th scope="col" className={classes.number}>
              {t('column.written')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bySection.map(({ section, lines }) => (
            <Fragment key={section.id}>
              <tr className={classes.section}>
                <th scope="rowgroup" colSpan={7}>
                  {nameIn(section.names, language)}
                </th>
              </tr>
              {lines.map((line) => (
                <Line key={line.id} line={line} day={day} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Line({ line, day }: { line: AssignmentLine; day: string }) {
  const t = useTranslations('planning');
  const format = useFormatter();
  const { timeZone } = useDesk();
  const { story, wordsAsked } = line;
  const written = story?.words ?? 0;
  const long = wordsAsked !== null && story !== null && written > wordsAsked * 1.1;
  return (
    <tr data-late={line.late || undefined}>
      <td className={classes.time}>
        {format.dateTime(line.dueAt, {
          hour: 'numeric',
          minute: '2-digit',
          ...(dayOf(line.dueAt, timeZone) === day ? {} : { day: 'numeric', month: 'short' }),
        })}
      </td>
      <td className={classes.title} lang={line.language}>
        <Link href={story ? `/desk/stories/${story.id}` : `/desk/assignments?show=desk#${line.id}`}>
          {line.title}
        </Link>
        {line.what === 'text' ? null : <span className={classes.kind}>{t(`what.${line.what}`)}</span>}
      </td>
      <td>{line.to.name}</td>
      <td>{line.slot}</td>
      <td>
        <StandingBadge standing={line.standing} late={line.late} />
      </td>
      <td className={classes.number}>{wordsAsked === null ? '–' : format.number(wordsAsked)}</td>
      <td className={classes.number} data-long={long || undefined}>
        {story ? format.number(written) : '–'}
        {long ? <span className={classes.hidden}> {t('rundown.tooLong')}</span> : null}
      </td>
    </tr>
  );
}
