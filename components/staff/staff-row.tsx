'use client';

import { ActionIcon, Badge, Button, Group, Menu, Text } from '@mantine/core';
import {
  IconDots,
  IconKey,
  IconLogout,
  IconMailForward,
  IconPencil,
  IconUserCheck,
  IconUserOff,
} from '@tabler/icons-react';
import { useTranslations } from 'use-intl/react';
import type { Section } from '#newsroom/house/reading.ts';
import type { StaffMember } from '#newsroom/staff/reading.ts';
import { useDesk } from '../desk/shell/desk-context.tsx';
import { When } from '../desk/when.tsx';
import { RefusalSays } from './refusal.tsx';
import classes from './staff-page.module.css';
import type { StaffActs } from './staff-page.tsx';
import { useSaving } from './use-saving.ts';

/** One person: who, what they do here, when last seen, and what can be done. */
export function StaffRow(props: {
  person: StaffMember;
  sections: Section[];
  mailIsSent: boolean;
  acts: StaffActs;
  edit: () => void;
  suspend: () => void;
}) {
  const { person, acts } = props;
  const t = useTranslations('house.staff');
  const common = useTranslations('house');
  const trade = useTranslations('stories');
  const { who, language } = useDesk();
  const saving = useSaving();
  const name = person.name || person.email;
  const places = props.sections.flatMap((section) => {
    const place = person.sections.find(({ sectionId }) => sectionId === section.id);
    if (!place) return [];
    const called = section.names[language];
    return place.mayPublish ? t('mayPublishIn', { section: called }) : called;
  });
  const bySection = person.roles.some((role) => role === 'reporter' || role === 'editor');
  const sent = props.mailIsSent ? 'resetSent' : 'posted';

  return (
    <li className={classes.person}>
      <div className={classes.who}>
        <Group gap="xs">
          <Text fw={600} component="span">
            {name}
          </Text>
          {person.id === who.id && <Mark>{t('you')}</Mark>}
          {person.demo && <Mark>{t('demo')}</Mark>}
          {person.state === 'suspended' && <Mark color="red">{t('suspended')}</Mark>}
          {person.state === 'invited' && <Mark color="yellow">{t('waiting')}</Mark>}
        </Group>
        <div className={classes.quiet}>{person.email}</div>
      </div>
      <div className={classes.work}>
        <Text size="sm">{person.roles.map((role) => trade(`role.${role}`)).join(', ')}</Text>
        {(bySection || places.length > 0) && (
          <div className={classes.quiet}>{places.length > 0 ? places.join(' · ') : t('noSections')}</div>
        )}
      </div>
      <div className={`${classes.seen} ${classes.quiet}`}>
        {person.lastSeen
          ? t.rich('lastSeen', { when: () => <When at={person.lastSeen ?? new Date()} /> })
          : t('never')}
        <RefusalSays sentence={saving.sentence} fields={{}} />
      </div>
      <div className={classes.acts}>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPencil size={14} aria-hidden />}
          onClick={props.edit}
          aria-label={t('editTitle', { name })}
        >
          {common('edit')}
        </Button>
        <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <ActionIcon variant="default" size={30} aria-label={t('more', { name })} loading={saving.pending}>
              <IconDots size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {person.state !== 'suspended' && (
              <Menu.Item
                leftSection={
                  person.state === 'invited' ? <IconMailForward size={16} /> : <IconKey size={16} />
                }
                onClick={() =>
                  saving.save(() => acts.sendReset(person.id), { said: t(sent, { email: person.email }) })
                }
              >
                {person.state === 'invited' ? t('sendInvitation') : t('sendReset')}
              </Menu.Item>
            )}
            {person.state === 'working' && (
              <Menu.Item
                leftSection={<IconLogout size={16} />}
                onClick={() =>
                  saving.save(() => acts.signOutEverywhere(person.id), { said: t('signedOut', { name }) })
                }
              >
                {t('signOutEverywhere')}
              </Menu.Item>
            )}
            {person.state === 'suspended' ? (
              <Menu.Item
                leftSection={<IconUserCheck size={16} />}
                onClick={() =>
                  saving.save(() => acts.reinstate(person.id), { said: t('reinstated', { name }) })
                }
              >
                {t('reinstate')}
              </Menu.Item>
            ) : (
              person.id !== who.id && (
                <Menu.Item color="red" leftSection={<IconUserOff size={16} />} onClick={props.suspend}>
                  {t('suspend')}
                </Menu.Item>
              )
            )}
          </Menu.Dropdown>
        </Menu>
      </div>
    </li>
  );
}

function Mark({ color = 'gray', children }: { color?: string; children: string }) {
  return (
    <Badge variant="light" color={color} size="sm" tt="none">
      {children}
    </Badge>
  );
}
