'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { AssignmentLine } from '#newsroom/planning/assignments.ts';
import type { AssignmentForm } from '#newsroom/planning/fields.ts';
import type { Assignable } from '#newsroom/planning/people.ts';
import { dayAfter, dayOf, wallClock } from '#newsroom/zoned-time.ts';
import { FormDialog } from '../../staff/form-dialog.tsx';
import { useSaving } from '../../staff/use-saving.ts';
import { useDesk } from '../shell/desk-context.tsx';
import { AssignmentFields } from './assignment-fields.tsx';
import type { Plan, SectionChoice } from './plan.ts';

/** What is known already of the work to be assigned. */
export type Wanted = Partial<Omit<AssignmentForm, 'due'>> & { day?: string };

type Given = { sections: SectionChoice[]; people: Assignable[]; plan: Plan; close: () => void };

/** Asks somebody for a piece of work. */
export function AssignDialog(props: Given & { wanted: Wanted }) {
  const { wanted, plan, close } = props;
  const t = useTranslations('planning.assignments');
  const { language, timeZone, who } = useDesk();
  const saving = useSaving();
  const own = Object.keys(who.sections);
  const { day, ...known } = wanted;
  const [form, setForm] = useState<AssignmentForm>({
    title: '',
    what: 'text',
    brief: '',
    language,
    sectionId: own.length === 1 ? (own[0] ?? '') : '',
    staffId: '',
    wordsAsked: null,
    due: { day: day ?? dayAfter(dayOf(new Date(), timeZone)), time: '17:00' },
    slot: '',
    ...known,
  });
  return (
    <FormDialog
      opened
      onClose={close}
      title={t('assignTitle')}
      saving={saving}
      button={t('act.assign')}
      submit={() => saving.save(() => plan('assign', form), { said: t('assigned'), after: close })}
    >
      <AssignmentFields
        form={form}
        onChange={setForm}
        errors={saving.fields}
        sections={props.sections}
        people={props.people}
      />
    </FormDialog>
  );
}

/** Changes what an assignment asks for. */
export function ChangeAssignmentDialog(props: Given & { line: AssignmentLine }) {
  const { line, plan, close } = props;
  const t = useTranslations('planning.assignments');
  const { timeZone } = useDesk();
  const saving = useSaving();
  const [day = '', time = ''] = wallClock(line.dueAt, timeZone).split(' ');
  const [form, setForm] = useState<AssignmentForm>({
    title: line.title,
    what: line.what,
    brief: line.brief,
    language: line.language,
    sectionId: line.section.id,
    staffId: line.to.id,
    wordsAsked: line.wordsAsked,
    due: { day, time: time.slice(0, 5) },
    slot: line.slot,
  });
  const { id, version } = line;
  return (
    <FormDialog
      opened
      onClose={close}
      title={t('acting.change_assignment', { title: line.title })}
      saving={saving}
      submit={() =>
        saving.save(() => plan('change_assignment', { ...form, id, version }), {
          said: t('did.change_assignment'),
          after: close,
        })
      }
    >
      <AssignmentFields form={form} onChange={setForm} errors={saving.fields} sections={props.sections} />
    </FormDialog>
  );
}
