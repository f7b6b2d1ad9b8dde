'use client';

import { ActionIcon, AppShell, Burger, CloseButton, Drawer, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCommand } from '@tabler/icons-react';
import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Notice } from '#newsroom/notices/reading.ts';
import { openPalette, Palette } from '../palette/palette.tsx';
import { Keys } from './keys.tsx';
import { type HouseRights, NavLinks } from './nav-links.tsx';
import { NoticesBell } from './notices-bell.tsx';
import { PersonMenu } from './person-menu.tsx';
import { SearchField } from './search-field.tsx';
import classes from './shell.module.css';
import { Wordmark } from './wordmark.tsx';

/** The frame of every page of the desk: where one can go, what is new, and who one is. */
export function Shell({
  newsroom,
  email,
  notices,
  mayCreate,
  house,
  leave,
  speak,
  seeNotices,
  children,
}: {
  newsroom: string;
  email: string;
  notices: Notice[];
  mayCreate: boolean;
  house: HouseRights;
  leave: () => Promise<void>;
  speak: (language: 'en' | 'ko') => Promise<void>;
  seeNotices: (upTo: number) => Promise<void>;
  children: ReactNode;
}) {
  const t = useTranslations('desk.shell');
  const palette = useTranslations('palette');
  const path = usePathname();
  const [opened, menu] = useDisclosure(false);
  const [keysOpened, keys] = useDisclosure(false);

  // A link in the menu leads away; the menu does not stay in front of where it led.
  const { close } = menu;
  useEffect(() => {
    if (path) close();
  }, [path, close]);

  const links = <NavLinks mayCreate={mayCreate} house={house} onKeys={keys.open} />;
  return (
    <AppShell
      layout="alt"
      header={{ height: 56 }}
      navbar={{ width: 232, breakpoint: 'md', collapsed: { mobile: true } }}
      padding={0}
      className={classes.shell}
    >
      <a href="#content" className={classes.skip}>
        {t('skip')}
      </a>
      <AppShell.Header className={classes.header}>
        <Group h="100%" px={{ base: 'sm', sm: 'lg' }} gap="xs" wrap="nowrap">
          <Burger
            opened={opened}
            onClick={menu.toggle}
            hiddenFrom="md"
            size="sm"
            aria-label={opened ? t('closeMenu') : t('openMenu')}
          />
          <div className={classes.phoneMark}>
            <Wordmark newsroom={newsroom} />
          </div>
          <SearchField />
          <Group gap={6} ml="auto" wrap="nowrap">
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={palette('open')}
              aria-keyshortcuts="Control+K Meta+K"
              onClick={openPalette}
            >
              <IconCommand size={19} stroke={1.6} aria-hidden />
            </ActionIcon>
            <NoticesBell notices={notices} seeNotices={seeNotices} />
            <PersonMenu email={email} leave={leave} speak={speak} />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar className={classes.navbar} visibleFrom="md" aria-label={t('nav')}>
        <div className={classes.mark}>
          <Wordmark newsroom={newsroom} />
        </div>
        {links}
      </AppShell.Navbar>
      <Drawer.Root opened={opened} onClose={menu.close} size={280} padding="sm">
        <Drawer.Overlay hiddenFrom="md" />
        <Drawer.Content aria-label={t('menu')} hiddenFrom="md">
          <Drawer.Body pt="sm">
            <Group justify="space-between" mb="sm" wrap="nowrap">
              <Wordmark newsroom={newsroom} />
              <CloseButton aria-label={t('closeMenu')} onClick={menu.close} size="lg" />
            </Group>
            <nav aria-label={t('nav')}>{links}</nav>
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
      <AppShell.Main id="content" tabIndex={-1} className={classes.main}>
        <div className={classes.content}>{children}</div>
      </AppShell.Main>
      <Palette />
      <Keys opened={keysOpened} open={keys.open} close={keys.close} mayCreate={mayCreate} />
    </AppShell>
  );
}
