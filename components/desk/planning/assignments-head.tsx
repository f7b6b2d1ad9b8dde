'use client';

import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Assignable } from '#newsroom/planning/people.ts';
import { PageHead } from '../page-head.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import type { Plan, SectionChoice } from './plan.ts';
import classes from './planning.module.css';

/** The head of the assignments: whose are shown, and the button that makes another. */
export function AssignmentsHead(props: {
  show: 'mine' | 'desk';
  mayAssign: boolean;
  sections: SectionChoice[];
  people: Assignable[];
  plan: Plan;
}) {
  const t = useTranslations('planning.assignments');
  const [open, setOpen] = useState(false);
  return (
    <>
      <PageHead
        title={t('title')}
        about={t('about')}
        actions={
          props.mayAssign ? (
            <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setOpen(true)}>
              {t('assign')}
            </Button>
          ) : null
        }
      />
      <nav aria-label={t('show')} className={classes.tabs}>
        {(['mine', 'desk'] as const).map((one) => (
          <Link
            key={one}
            href={`/desk/assignments?show=${one}`}
            className={classes.tab}
            aria-current={one === props.show ? 'page' : undefined}
          >
            {t(one)}
          </Link>
        ))}
      </nav>
      {open ? (
        <AssignDialog
          wanted={{}}
          sections={props.sections}
          people={props.people}
          plan={props.plan}
          close={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
