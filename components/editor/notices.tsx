'use client';

import { Alert, Anchor, Button, Group, Modal, Text } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import { useDesk } from '#components/desk/shell/desk-context.tsx';
import type { AsItStands } from '#newsroom/stories/as-it-stands.ts';
import type { Asked } from '#newsroom/talk/reading.ts';
import classes from './editor.module.css';
import type { Locked } from './rights.ts';
import type { Saving } from './saving/machine.ts';

function Notice({
  title,
  about,
  lines,
  tone,
  children,
}: {
  title: string;
  about?: string;
  /** The line breaks somebody made in it stay. */
  lines?: boolean;
  tone: 'info' | 'warning' | 'locked';
  children?: ReactNode;
}) {
  const Icon = { info: IconInfoCircle, warning: IconAlertTriangle, locked: IconLock }[tone];
  return (
    <Alert
      color={{ info: 'pencil', warning: 'yellow', locked: 'gray' }[tone]}
      icon={<Icon aria-hidden />}
      title={title}
      mb="sm"
      role={tone === 'warning' ? 'alert' : 'note'}
    >
      {about ? (
        <Text size="sm" className={lines ? classes.lines : undefined}>
          {about}
        </Text>
      ) : null}
      {children ? (
        <Group gap="xs" mt="xs">
          {children}
        </Group>
      ) : null}
    </Alert>
  );
}

/** What the writer has to know or decide, by what came of the last save. */
export function SavingNotices({
  trouble,
  newer,
  onMerge,
  onShow,
}: Pick<Saving, 'trouble' | 'newer'> & {
  onMerge: (other: AsItStands) => void;
  onShow: (newer: AsItStands) => void;
}) {
  const t = useTranslations('editor.notices');
  const { who, name } = useDesk();
  const clock = useClock();
  if (trouble?.kind === 'conflict') {
    const { other } = trouble;
    const time = clock(other.savedAt);
    const own = other.savedBy.id === who.id;
    return (
      <Notice
        tone="warning"
        title={own ? t('conflictSelf', { time }) : t('conflict', { name: other.savedBy.name, time })}
        about={t('conflictAbout')}
      >
        <Button size="xs" onClick={() => onMerge(other)}>
          {t('merge')}
        </Button>
      </Notice>
    );
  }
  if (trouble?.kind === 'signed_out')
    return (
      <Notice tone="warning" title={t('signedOut')} about={t('signedOutAbout')}>
        <Anchor href="/sign-in" target="_blank" size="sm" fw={600}>
          {t('signIn')}
        </Anchor>
      </Notice>
    );
  if (trouble?.kind === 'other_writer')
    return (
      <Notice tone="warning" title={t('otherWriter')} about={t('otherWriterAbout', { name })}>
        <Anchor href="/sign-in" target="_blank" size="sm" fw={600}>
          {t('signIn')}
        </Anchor>
      </Notice>
    );
  if (!newer) return null;
  const time = clock(newer.savedAt);
  return (
    <Notice
      tone="info"
      title={
        newer.savedBy.id === who.id
          ? t('newerSelf', { time })
          : t('newer', { name: newer.savedBy.name, time })
      }
      about={t('newerAbout')}
    >
      <Button size="xs" onClick={() => onShow(newer)}>
        {t('show')}
      </Button>
    </Notice>
  );
}

/** Words of an earlier window that were never saved. */
export function FoundNotice({
  at,
  onLook,
  onDiscard,
}: {
  at: string;
  onLook: () => void;
  onDiscard: () => void;
}) {
  const t = useTranslations('editor.notices');
  const sure = useTranslations('editor.found');
  const clock = useClock();
  const [asked, setAsked] = useState(false);
  return (
    <Notice tone="warning" title={t('found', { time: clock(at) })} about={t('foundAbout')}>
      <Button size="xs" onClick={onLook}>
        {t('lookAt')}
      </Button>
      <Button size="xs" variant="default" onClick={() => (asked ? onDiscard() : setAsked(true))}>
        {asked ? sure('discardSure') : t('discard')}
      </Button>
    </Notice>
  );
}

/** Why the words cannot be changed, and what can be done about it. */
export function LockedNotice({ locked }: { locked: Locked }) {
  const t = useTranslations('editor.locked');
  const why = useTranslations('refusals.not_allowed');
  return (
    <Notice
      tone="locked"
      title={t('title')}
      about={locked.kind === 'refused' ? why(locked.why as never) : t(locked.kind)}
    />
  );
}

/** An approved story opens only for somebody who knows what that does. */
export function ApprovedNotice({ approver, onUnlock }: { approver: string; onUnlock: () => void }) {
  const t = useTranslations('editor.locked');
  const [asked, setAsked] = useState(false);
  return (
    <Notice tone="locked" title={t('approved')} about={t('approvedAbout')}>
      <Button size="xs" variant="default" onClick={() => setAsked(true)}>
        {t('unlock')}
      </Button>
      <Modal
        opened={asked}
        onClose={() => setAsked(false)}
        title={t('confirm')}
        closeButtonProps={{ 'aria-label': t('cancel') }}
      >
        <Text size="sm">{t('confirmAbout', { name: approver })}</Text>
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" onClick={() => setAsked(false)} data-autofocus>
            {t('cancel')}
          </Button>
          <Button
            onClick={() => {
              setAsked(false);
              onUnlock();
            }}
          >
            {t('confirmYes')}
          </Button>
        </Group>
      </Modal>
    </Notice>
  );
}

/** What the editor asked for, where the writer reads it first. */
export function ChangesAskedNotice({ asked }: { asked: Asked }) {
  const t = useTranslations('talk');
  return (
    <Notice
      tone="info"
      title={t('asked', { name: asked.by.name, number: asked.revision })}
      about={asked.note}
      lines
    />
  );
}

export function SubmittedNotice() {
  const t = useTranslations('editor.notices');
  return <Notice tone="info" title={t('submittedEdit')} about={t('submittedEditAbout')} />;
}

/** A time of today as the clock shows it, of another day with the day. */
export function useClock(): (at: string) => string {
  const format = useFormatter();
  return (at) => {
    const then = new Date(at);
    const day = (date: Date) => format.dateTime(date, { dateStyle: 'short' });
    return format.dateTime(
      then,
      day(then) === day(new Date()) ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' },
    );
  };
}
