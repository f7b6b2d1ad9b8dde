'use client';

import { useTranslations } from 'use-intl/react';
import type { AssignmentLine } from '#newsroom/planning/assignments.ts';
import type { Load } from '#newsroom/planning/load.ts';
import type { Assignable } from '#newsroom/planning/people.ts';
import { AssignmentsHead } from './assignments-head.tsx';
import { LoadTable } from './load-table.tsx';
import { AssignmentGroup } from './my-assignments.tsx';
import type { AssignmentDoings, SectionChoice } from './plan.ts';
import classes from './planning.module.css';

/** What is open on the whole desk, and who carries how much of it. */
export function DeskAssignments(props: {
  open: AssignmentLine[];
  /** Only this person's are listed. */
  person: Assignable | null;
  load: Load[];
  days: string[];
  mayAssign: boolean;
  sections: SectionChoice[];
  people: Assignable[];
  acts: AssignmentDoings;
}) {
  const { open, load, days, person, ...rest } = props;
  const t = useTranslations('planning.assignments');
  return (
    <>
      <AssignmentsHead show="desk" {...rest} plan={props.acts.plan} />
      <LoadTable load={load} days={days} person={person} />
      {open.length === 0 ? <p className={classes.none}>{t('none.desk')}</p> : null}
      <AssignmentGroup
        title={t('group.unplaced')}
        lines={open.filter((line) => line.state === 'handed_back')}
        {...rest}
      />
      <AssignmentGroup
        title={t('group.open')}
        lines={open.filter((line) => line.inHand && line.state !== 'handed_back')}
        {...rest}
      />
      <AssignmentGroup title={t('group.handed_in')} lines={open.filter((line) => !line.inHand)} {...rest} />
    </>
  );
}
