'use client';

import { Fragment } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Rundown } from '#newsroom/planning/rundown.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { useDesk } from '../../shell/desk-context.tsx';
import classes from './rundown.module.css';
import { RundownCard, RundownRow } from './rundown-line.tsx';

/** What is asked for the day, section by section. */
export function RundownTable({ bySection, day }: Pick<Rundown, 'bySection'> & { day: string }) {
  const t = useTranslations('planning.rundown');
  const { language } = useDesk();
  return (
    <section aria-label={t('work')}>
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
                <RundownRow key={line.id} line={line} day={day} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      <div className={classes.narrow}>
        {bySection.map(({ section, lines }) => (
          <section key={section.id}>
            <h2 className={classes.head}>{nameIn(section.names, language)}</h2>
            <ul className={classes.cards}>
              {lines.map((line) => (
                <RundownCard key={line.id} line={line} day={day} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
