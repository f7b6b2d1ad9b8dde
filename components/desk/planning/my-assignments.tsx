'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import type { AssignmentLine } from '#newsroom/planning/assignments.ts';
import type { Assignable } from '#newsroom/planning/people.ts';
import { AssignmentCard } from './assignment-card.tsx';
import { AssignmentsHead } from './assignments-head.tsx';
import type { AssignmentDoings, SectionChoice } from './plan.ts';
import classes from './planning.module.css';

/** What is asked of the person who looks. */
export function MyAssignments(props: {
  open: AssignmentLine[];
  closed: AssignmentLine[];
  mayAssign: boolean;
  sections: SectionChoice[];
  people: Assignable[];
  acts: AssignmentDoings;
}) {
  const { open, closed, ...rest } = props;
  const t = useTranslations('planning.assignments');
  const groups = {
    offered: open.filter((line) => line.state === 'offered'),
    in_hand: open.filter((line) => line.inHand && line.state === 'accepted'),
    handed_in: open.filter((line) => !line.inHand),
    finished: closed,
  };
  return (
    <>
      <AssignmentsHead show="mine" {...rest} plan={props.acts.plan} />
      {open.length === 0 ? <p className={classes.none}>{t('none.mine')}</p> : null}
      {Object.entries(groups).map(([group, lines]) => (
        <AssignmentGroup
          key={group}
          title={t(`group.${group as keyof typeof groups}`)}
          lines={lines}
          own
          {...rest}
        />
      ))}
    </>
  );
}

/** Assignments under one heading; none, no heading. */
export function AssignmentGroup(props: {
  title: string;
  lines: AssignmentLine[];
  acts: AssignmentDoings;
  sections: SectionChoice[];
  people: Assignable[];
  own?: boolean;
  /** How many there are, where not all are shown. */
  count?: number;
  after?: ReactNode;
}) {
  const { title, lines, after, ...rest } = props;
  const { count = lines.length } = props;
  if (lines.length === 0) return null;
  return (
    <section className={classes.group}>
      <h2 className={classes.groupTitle}>
        {title} <span className={classes.count}>{count}</span>
      </h2>
      <ul className={classes.cards}>
        {lines.map((line) => (
          <AssignmentCard
            key={line.id}
            line={line}
            acts={rest.acts}
            sections={rest.sections}
            people={rest.people}
            own={rest.own}
          />
        ))}
      </ul>
      {after}
    </section>
  );
}
