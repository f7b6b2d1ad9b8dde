'use client';

import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { Counts } from '#newsroom/stories/counting.ts';
import classes from './state-tabs.module.css';
import { withQuery } from './with-query.ts';

/** Both axes of the states, and what is left to the clock, as links with counts; what is chosen already is let go by choosing it again. */
export function StateTabs({ counts }: { counts: Counts }) {
  const t = useTranslations('desk.list');
  const names = useTranslations('stories');
  const { scheduled, ...readers } = counts.public;
  return (
    <div className={classes.rows}>
      <Row
        axis="working"
        label={t('workingState')}
        counts={counts.working}
        nameOf={(state) => names(`working.${state}`)}
      />
      <Row
        axis="public"
        label={t('publicState')}
        counts={readers}
        nameOf={(state) => names(`public.${state}`)}
      />
      {/* Also what is live and changes by itself: that no state of a story says. */}
      <Row
        axis="clock"
        label={t('clock')}
        counts={{ scheduled: counts.scheduled }}
        nameOf={() => names('public.scheduled')}
      />
    </div>
  );
}

function Row<State extends string>({
  axis,
  label,
  counts,
  nameOf,
}: {
  axis: 'working' | 'public' | 'clock';
  label: string;
  counts: Record<State, number>;
  nameOf: (state: State) => string;
}) {
  const format = useFormatter();
  const path = usePathname();
  const query = useSearchParams();
  const chosen = query.get(axis);
  return (
    <nav aria-label={label} className={classes.row}>
      <span className={classes.label} aria-hidden="true">
        {label}
      </span>
      <ul className={classes.tabs}>
        {(Object.entries(counts) as [State, number][]).map(([state, count]) => {
          const here = chosen === state;
          return (
            <li key={state}>
              <Link
                href={withQuery(path, query, { [axis]: here ? null : state })}
                scroll={false}
                className={classes.tab}
                aria-current={here ? 'true' : undefined}
              >
                {nameOf(state)}
                <span className={classes.count}>{format.number(count)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
