'use client';

import { Button, Stack, Text } from '@mantine/core';
import { IconMailPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Section } from '#newsroom/house/reading.ts';
import type { Invitation } from '#newsroom/staff/inviting.ts';
import type { StaffMember } from '#newsroom/staff/reading.ts';
import type { Role } from '#newsroom/stories/permissions.ts';
import { PageHead } from '../desk/page-head.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import classes from './staff-page.module.css';
import { StaffRow } from './staff-row.tsx';
import { SuspendDialog } from './suspend-dialog.tsx';
import type { Answer } from './use-saving.ts';

export type Place = { sectionId: string; mayPublish: boolean };
/** What the page can ask the server to do. */
export type StaffActs = {
  invite: (invitation: Invitation) => Promise<Answer>;
  change: (staffId: string, given: { roles: Role[]; sections: Place[] }) => Promise<Answer>;
  sendReset: (staffId: string) => Promise<Answer>;
  signOutEverywhere: (staffId: string) => Promise<Answer>;
  suspend: (staffId: string) => Promise<Answer>;
  reinstate: (staffId: string) => Promise<Answer>;
};

/** Everybody who works here, and all an admin can do about it. */
export function StaffPage(props: {
  people: StaffMember[];
  sections: Section[];
  /** False: mails lie in the outbox. */
  mailIsSent: boolean;
  acts: StaffActs;
}) {
  const t = useTranslations('house.staff');
  const [inviting, setInviting] = useState(false);
  const [editing, setEditing] = useState<StaffMember | null>(null);
  const [suspending, setSuspending] = useState<StaffMember | null>(null);
  return (
    <Stack>
      <PageHead
        title={t('title')}
        about={t('about')}
        actions={
          <Button leftSection={<IconMailPlus size={16} aria-hidden />} onClick={() => setInviting(true)}>
            {t('invite')}
          </Button>
        }
      />
      {props.people.length === 0 && <Text c="dimmed">{t('none')}</Text>}
      <ul className={classes.people}>
        {props.people.map((person) => (
          <StaffRow
            key={person.id}
            person={person}
            sections={props.sections}
            mailIsSent={props.mailIsSent}
            acts={props.acts}
            edit={() => setEditing(person)}
            suspend={() => setSuspending(person)}
          />
        ))}
      </ul>
      {inviting && (
        <InviteDialog
          sections={props.sections}
          mailIsSent={props.mailIsSent}
          invite={props.acts.invite}
          close={() => setInviting(false)}
        />
      )}
      {editing && (
        <EditDialog
          person={editing}
          sections={props.sections}
          change={props.acts.change}
          close={() => setEditing(null)}
        />
      )}
      {suspending && (
        <SuspendDialog person={suspending} suspend={props.acts.suspend} close={() => setSuspending(null)} />
      )}
    </Stack>
  );
}
