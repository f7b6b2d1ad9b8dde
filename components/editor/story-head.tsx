'use client';

import { Anchor, Badge, Button, Group, Text } from '@mantine/core';
import {
  IconBroadcast,
  IconChartBar,
  IconChecklist,
  IconExternalLink,
  IconEye,
  IconGavel,
  IconHistory,
} from '@tabler/icons-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { HoldNotice } from '#components/desk/checks/hold-notice.tsx';
import { DueLine } from '#components/desk/due-line.tsx';
import { SinceYouLooked } from '#components/desk/looks/since-you-looked.tsx';
import { WhoIsHere } from '#components/desk/presence/who-is-here.tsx';
import { TranslationLink } from '#components/desk/translation-link.tsx';
import type { StoryRead } from '#newsroom/stories/reading.ts';
import type { Public } from '#newsroom/stories/workflow.ts';
import { useFieldLate } from './a-moment-late.ts';
import classes from './editor.module.css';
import { useClock } from './notices.tsx';
import { useFieldNow, useOnScreen } from './on-screen.tsx';

/** What readers see of the story now; null: nothing yet. */
export type Readers = { at: string; slug: string; changedSince: boolean } | null;

/** What the story is, where it stands, what readers see, and the ways to its other pages. */
export function StoryHead({
  storyId,
  readers,
  waiting,
  embargoUntil,
  hold,
  translationId,
  acts,
}: {
  storyId: string;
  readers: Readers;
  waiting: StoryRead['waiting'];
  embargoUntil: Date | null;
  hold: StoryRead['hold'];
  /** The same story in the other language. */
  translationId: string | null;
  acts: ReactNode;
}) {
  const t = useTranslations('editor.head');
  const stories = useTranslations('stories');
  const checks = useTranslations('checks.hold');
  const { facts } = useOnScreen();
  const language = useFieldNow('language');
  const clock = useClock();
  const reads = useTranslations('reads');
  const live = useTranslations('live');
  const page = (name: string) => `/desk/stories/${storyId}/${name}`;
  return (
    <header className={classes.head}>
      <Heading />
      <div className={classes.headLine}>
        <Group gap="xs">
          <Badge
            variant="light"
            color={facts.working === 'changes_requested' ? 'yellow' : 'pencil'}
            tt="none"
          >
            {stories(`working.${facts.working}`)}
          </Badge>
          {facts.public === 'none' ? null : (
            <Badge variant="light" color={isDown(facts.public) ? 'red' : 'green'} tt="none">
              {stories(`public.${facts.public}`)}
            </Badge>
          )}
          {facts.held ? (
            <Badge variant="filled" color="red.8" tt="none" leftSection={<IconGavel size={12} aria-hidden />}>
              {checks('badge')}
            </Badge>
          ) : null}
          <Text size="sm" c="dimmed">
            {stories(`language.${language}`)}
          </Text>
          <DueLine scheduledFor={waiting?.at ?? null} embargoUntil={embargoUntil} by={waiting?.by.name} />
          <WhoIsHere storyId={storyId} />
        </Group>
        <div className={classes.acts}>{acts}</div>
      </div>
      <nav className={classes.ways} aria-label={t('untitled')}>
        <Way href={page('preview')} Icon={IconEye} label={t('preview')} />
        <Way href={page('review')} Icon={IconChecklist} label={t('review')} />
        <Way href={page('history')} Icon={IconHistory} label={t('history')} />
        {readers ? <Way href={page('reads')} Icon={IconChartBar} label={reads('ofStory')} /> : null}
        {facts.public === 'live' ? (
          <Way href={page('live')} Icon={IconBroadcast} label={live('page')} />
        ) : null}
        <TranslationLink storyId={storyId} language={language} translationId={translationId} />
        <SinceYouLooked storyId={storyId} language={language} />
        {isDown(facts.public) ? (
          <Text size="sm" c="dimmed">
            {t(facts.public)}
          </Text>
        ) : readers ? (
          <Text size="sm" c="dimmed" suppressHydrationWarning>
            {t(readers.changedSince ? 'readersSeeChanged' : 'readersSee', { time: clock(readers.at) })}{' '}
            <Anchor
              href={`/${language}/stories/${readers.slug}`}
              target="_blank"
              size="sm"
              underline="always"
            >
              {t('onSite')} <IconExternalLink size={13} aria-hidden />
            </Anchor>
          </Text>
        ) : null}
      </nav>
      <HoldNotice hold={facts.held ? hold : null} />
    </header>
  );
}

function Heading() {
  const t = useTranslations('editor.head');
  const { draft } = useOnScreen();
  const headline = useFieldLate(draft, 'headline').trim();
  return <h1 className="visually-hidden">{t('title', { headline: headline || t('untitled') })}</h1>;
}

function Way({ href, Icon, label }: { href: string; Icon: typeof IconEye; label: string }) {
  return (
    <Button
      component={Link}
      href={href}
      prefetch={false}
      variant="subtle"
      color="gray"
      size="compact-sm"
      className={classes.way}
      leftSection={<Icon size={15} aria-hidden />}
    >
      {label}
    </Button>
  );
}

/** Taken from readers, for good. */
function isDown(seen: Public): seen is 'retracted' | 'killed' {
  return seen === 'retracted' || seen === 'killed';
}
