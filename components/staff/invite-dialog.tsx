'use client';

import { Alert, Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Section } from '#newsroom/house/reading.ts';
import type { Role } from '#newsroom/stories/permissions.ts';
import { useDesk } from '../desk/shell/desk-context.tsx';
import { FormDialog } from './form-dialog.tsx';
import type { Place, StaffActs } from './staff-page.tsx';
import { useSaving } from './use-saving.ts';
import { WorkFields } from './work-fields.tsx';

/** Invites somebody: address, role, sections. */
export function InviteDialog(props: {
  sections: Section[];
  mailIsSent: boolean;
  invite: StaffActs['invite'];
  close: () => void;
}) {
  const t = useTranslations('house.staff');
  const common = useTranslations('house');
  const desk = useDesk();
  const saving = useSaving();
  const [person, setPerson] = useState({ email: '', name: '', language: desk.language });
  const [work, setWork] = useState<{ roles: Role[]; sections: Place[] }>({
    roles: ['reporter'],
    sections: [],
  });
  return (
    <FormDialog
      opened
      onClose={props.close}
      title={t('inviteTitle')}
      button={t('send')}
      saving={saving}
      submit={() =>
        saving.save(() => props.invite({ ...person, ...work }), {
          said: props.mailIsSent ? t('invited', { email: person.email }) : t('posted'),
          after: props.close,
        })
      }
    >
      <Text size="sm">{t('inviteAbout')}</Text>
      {!props.mailIsSent && <Alert color="yellow">{t('posted')}</Alert>}
      <TextInput
        label={common('field.email')}
        type="email"
        value={person.email}
        onChange={(event) => setPerson({ ...person, email: event.currentTarget.value })}
        error={saving.fields.email}
        autoComplete="off"
        data-autofocus
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={common('field.name')}
          description={t('nameHint')}
          value={person.name}
          onChange={(event) => setPerson({ ...person, name: event.currentTarget.value })}
          error={saving.fields.name}
          autoComplete="off"
        />
        <Select
          label={t('language')}
          description={t('languageHint')}
          data={[
            { value: 'en', label: 'English' },
            { value: 'ko', label: '한국어' },
          ]}
          value={person.language}
          onChange={(chosen) => setPerson({ ...person, language: chosen === 'ko' ? 'ko' : 'en' })}
          allowDeselect={false}
        />
      </SimpleGrid>
      <WorkFields sections={props.sections} work={work} onChange={setWork} errors={saving.fields} />
    </FormDialog>
  );
}
