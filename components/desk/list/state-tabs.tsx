'use client';

import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { Counts } from '#newsroom/stories/counting.ts';
import classes from './state-tabs.module.css';
import { withQuery } from './with-query.ts';

/** Both axes of the states as links with counts; what is chosen already is let go by choosing it again. */
export function StateTabs({ counts }: { counts: Counts }) {
  const t = useTranslations('desk.list');
  return (
    <div className={classes.rows}>
      <Row axis="working" label={t('workingState')} counts={counts.working} />
      <Row axis="public" label={t('publicState')} counts={counts.public} />
    </div>
  );
}

function Row<State extends string>({
  axis,
  label,
  counts,
}: {
  axis: 'working' | 'public';
  label: string;
  counts: Record<State, number>;
}) {
  const names = useTranslations('stories');
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
        {(Object.entries(counts) as [State, number][])
          .filter(([state, count]) => state !== 'scheduled' || count > 0 || chosen === state)
          .map(([state, count]) => {
            const here = chosen === state;
            return (
              <li key={state}>
                <Link
                  href={withQuery(path, query, { [axis]: here ? null : state })}
                  scroll={false}
                  className={classes.tab}
                  aria-current={here ? 'true' : undefined}
                >
                  {names(`${axis}.${state}` as 'working.draft')}
                  <span className={classes.count}>{format.number(count)}</span>
                </Link>
              </li>
            );
          })}
      </ul>
    </nav>
  );
}
