'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Section } from '#newsroom/house/reading.ts';
import type { StaffMember } from '#newsroom/staff/reading.ts';
import { FormDialog } from './form-dialog.tsx';
import type { StaffActs } from './staff-page.tsx';
import { useSaving } from './use-saving.ts';
import { WorkFields } from './work-fields.tsx';

/** Changes somebody's roles and sections. */
export function EditDialog(props: {
  person: StaffMember;
  sections: Section[];
  change: StaffActs['change'];
  close: () => void;
}) {
  const { person } = props;
  const t = useTranslations('house.staff');
  const saving = useSaving();
  const [work, setWork] = useState({ roles: person.roles, sections: person.sections });
  return (
    <FormDialog
      opened
      onClose={props.close}
      title={t('editTitle', { name: person.name || person.email })}
      saving={saving}
      submit={() =>
        saving.save(() => props.change(person.id, work), { said: t('changed'), after: props.close })
      }
    >
      <WorkFields sections={props.sections} work={work} onChange={setWork} errors={saving.fields} />
    </FormDialog>
  );
}
