'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl/react';
import type { AssignmentLine } from '#newsroom/planning/assignments.ts';
import type { Assignable } from '#newsroom/planning/people.ts';
import { AssignmentGroup } from './my-assignments.tsx';
import type { AssignmentDoings, SectionChoice } from './plan.ts';
import classes from './planning.module.css';

/** So many are answered here, the earliest due first; the rest on their own page. */
const most = 4;

/** Work the person was offered and did not answer yet: taken or handed back on the spot. Without any, nothing. */
export function OfferedToMe(props: {
  lines: AssignmentLine[];
  acts: AssignmentDoings;
  sections: SectionChoice[];
  people: Assignable[];
}) {
  const { lines, ...rest } = props;
  const t = useTranslations('planning.assignments');
  return (
    <AssignmentGroup
      {...rest}
      title={t('group.offered')}
      lines={lines.slice(0, most)}
      count={lines.length}
      own
      after={
        lines.length > most ? (
          <Link href="/desk/assignments?show=mine" className={classes.all}>
            {t('allOffered', { count: lines.length })}
          </Link>
        ) : null
      }
    />
  );
}
