'use client';

import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { AssignmentLine } from '#newsroom/planning/assignments.ts';
import type { Assignable } from '#newsroom/planning/people.ts';
import { FormDialog } from '../../staff/form-dialog.tsx';
import { useSaving } from '../../staff/use-saving.ts';
import { grouped } from './assignment-fields.tsx';
import type { Plan } from './plan.ts';

type Given = { line: AssignmentLine; plan: Plan; close: () => void };

/** Handing back or cancelling, with the reason. */
export function ReasonDialog({ act, line, plan, close }: Given & { act: 'hand_back' | 'cancel_assignment' }) {
  const t = useTranslations('planning');
  const saving = useSaving();
  const [reason, setReason] = useState('');
  const { id, version, title } = line;
  return (
    <FormDialog
      opened
      onClose={close}
      title={t(`assignments.acting.${act}`, { title })}
      saving={saving}
      button={t(`assignments.act.${act}`)}
      danger={act === 'cancel_assignment'}
      submit={() =>
        saving.save(() => plan(act, { id, version, reason }), {
          said: t(`assignments.did.${act}`),
          after: close,
        })
      }
    >
      <Textarea
        label={t('field.reason')}
        description={t(act === 'hand_back' ? 'assignments.reasonHint' : 'assignments.cancelHint')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={saving.fields.reason}
        required={act === 'hand_back'}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={2000}
        data-autofocus
      />
    </FormDialog>
  );
}

/** Giving work to somebody else. */
export function ReassignDialog({ line, plan, close, people }: Given & { people: Assignable[] }) {
  const t = useTranslations('planning');
  const saving = useSaving();
  const [staffId, setStaffId] = useState('');
  const { id, version, title } = line;
  return (
    <FormDialog
      opened
      onClose={close}
      title={t('assignments.acting.reassign', { title })}
      saving={saving}
      button={t('assignments.act.reassign')}
      submit={() =>
        saving.save(() => plan('reassign', { id, version, staffId }), {
          said: t('assignments.did.reassign'),
          after: close,
        })
      }
    >
      <Select
        label={t('field.staffId')}
        data={grouped(
          people.filter((person) => person.id !== line.to.id || line.state === 'handed_back'),
          line.section.id,
          { here: t('assignments.ofSection'), others: t('assignments.others') },
        )}
        value={staffId || null}
        onChange={(chosen) => setStaffId(chosen ?? '')}
        error={saving.fields.staffId}
        searchable
        nothingFoundMessage={t('assignments.noPerson')}
        required
        data-autofocus
      />
    </FormDialog>
  );
}
