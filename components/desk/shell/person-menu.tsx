'use client';

import {
  Avatar,
  Divider,
  NavLink,
  Popover,
  SegmentedControl,
  Text,
  UnstyledButton,
  useMantineColorScheme,
} from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import Link from 'next/link';
import { useState, useTransition } from 'react';
import { useTranslations } from 'use-intl/react';
import { useDesk } from './desk-context.tsx';
import classes from './person-menu.module.css';

/** Who one is, and how one likes the desk. */
export function PersonMenu({
  email,
  leave,
  speak,
}: {
  email: string;
  leave: () => Promise<void>;
  speak: (language: 'en' | 'ko') => Promise<void>;
}) {
  const t = useTranslations('desk.shell');
  const { name, language } = useDesk();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const mounted = useMounted();
  const [opened, setOpened] = useState(false);
  const [, start] = useTransition();
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width={268}
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <UnstyledButton
          className={classes.person}
          aria-label={`${t('person')}: ${name}`}
          onClick={() => setOpened(!opened)}
        >
          <Avatar size={30} radius="xl" name={name} color="pencil" variant="filled" alt="" />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p={4} aria-label={t('person')}>
        <div className={classes.who}>
          <Text fw={600} size="sm">
            {name}
          </Text>
          <Text size="xs" c="dimmed">
            {email}
          </Text>
        </div>
        <Divider my={4} />
        <div className={classes.choice}>
          <Text size="xs" c="dimmed" id="scheme-label">
            {t('scheme')}
          </Text>
          <SegmentedControl
            fullWidth
            size="xs"
            aria-labelledby="scheme-label"
            value={mounted ? colorScheme : 'auto'}
            onChange={(value) => setColorScheme(value as 'light' | 'dark' | 'auto')}
            data={(['light', 'dark', 'auto'] as const).map((value) => ({
              value,
              label: t(`schemes.${value}`),
            }))}
          />
          <Text size="xs" c="dimmed" id="language-label" mt={6}>
            {t('language')}
          </Text>
          <SegmentedControl
            fullWidth
            size="xs"
            aria-labelledby="language-label"
            value={language}
            onChange={(value) => start(() => speak(value as 'en' | 'ko'))}
            data={(['en', 'ko'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
          />
        </div>
        <Divider my={4} />
        <NavLink
          component={Link}
          href="/desk/me"
          label={t('me')}
          leftSection={<IconUserCircle size={16} aria-hidden />}
          onClick={() => setOpened(false)}
          className={classes.item}
        />
        <NavLink
          component="button"
          type="button"
          label={t('signOut')}
          leftSection={<IconLogout size={16} aria-hidden />}
          onClick={() => start(() => leave())}
          className={classes.item}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
