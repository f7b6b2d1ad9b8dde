'use client';

import { Avatar, Menu, SegmentedControl, Text, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import Link from 'next/link';
import { useTransition } from 'react';
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
  const [, start] = useTransition();
  return (
    <Menu position="bottom-end" width={268} shadow="md" closeOnItemClick={false}>
      <Menu.Target>
        <UnstyledButton className={classes.person} aria-label={`${t('person')}: ${name}`}>
          <Avatar size={30} radius="xl" name={name} color="pencil" variant="filled" alt="" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <Text fw={600} size="sm">
            {name}
          </Text>
          <Text size="xs" c="dimmed">
            {email}
          </Text>
        </div>
        <Menu.Divider />
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
        <Menu.Divider />
        <Menu.Item
          component={Link}
          href="/desk/me"
          closeMenuOnClick
          leftSection={<IconUserCircle size={16} aria-hidden />}
        >
          {t('me')}
        </Menu.Item>
        <Menu.Item onClick={() => start(() => leave())} leftSection={<IconLogout size={16} aria-hidden />}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
