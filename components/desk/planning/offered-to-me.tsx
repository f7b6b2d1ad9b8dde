'use client';

import { useTranslations } from 'use-intl/react';
import type { AssignmentLine } from '#newsroom/planning/assignments.ts';
import type { Assignable } from '#newsroom/planning/people.ts';
import { AssignmentGroup } from './my-assignments.tsx';
import type { AssignmentDoings, SectionChoice } from './plan.ts';

/** Work the person was offered and did not answer yet: taken or handed back on the spot. Without any, nothing. */
export function OfferedToMe(props: {
  lines: AssignmentLine[];
  acts: AssignmentDoings;
  sections: SectionChoice[];
  people: Assignable[];
}) {
  const t = useTranslations('planning.assignments');
  return <AssignmentGroup title={t('group.offered')} own {...props} />;
}
