'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl/react';
import type { StaffMember } from '#newsroom/staff/reading.ts';
import { FormDialog } from './form-dialog.tsx';
import type { StaffActs } from './staff-page.tsx';
import { useSaving } from './use-saving.ts';

/** Asks once more before somebody is put out. */
export function SuspendDialog(props: {
  person: StaffMember;
  suspend: StaffActs['suspend'];
  close: () => void;
}) {
  const t = useTranslations('house.staff');
  const saving = useSaving();
  const name = props.person.name || props.person.email;
  return (
    <FormDialog
      opened
      danger
      onClose={props.close}
      title={t('suspendTitle', { name })}
      button={t('suspend')}
      saving={saving}
      submit={() =>
        saving.save(() => props.suspend(props.person.id), {
          said: t('suspendDone', { name }),
          after: props.close,
        })
      }
    >
      <Text>{t('suspendAbout')}</Text>
    </FormDialog>
  );
}
