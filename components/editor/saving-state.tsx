'use client';

import { Loader, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCloudOff, IconDeviceFloppy } from '@tabler/icons-react';
import { useFormatter, useTranslations } from 'use-intl/react';
import classes from './editor.module.css';
import { useOnScreen, useSaving } from './on-screen.tsx';
import { lookOf } from './saving/machine.ts';

/** How the saving goes: always there, in a few words. */
export function SavingState() {
  const t = useTranslations('editor.saving');
  const format = useFormatter();
  const { writer } = useOnScreen();
  const look = useSaving(writer, lookOf);
  const trouble = useSaving(writer, (state) => state.trouble);
  const savedAt = useSaving(writer, (state) => state.savedAt);
  const calm = look === 'saved' || look === 'saving' || look === 'unsaved';
  const sentence = said();
  const unkept = !calm && !writer.keepsLocally();

  function said(): string {
    switch (look) {
      case 'saved':
        return savedAt
          ? t('savedAt', { time: format.dateTime(new Date(savedAt), { timeStyle: 'medium' }) })
          : t('saved');
      case 'saving':
      case 'unsaved':
        return t('saving');
      case 'offline':
        return t('offline');
      case 'signed_out':
        return t('signedOut');
      case 'other_writer':
        return t('otherWriter');
      case 'conflict':
        return t('conflict');
      case 'shut':
        return t('shut');
      case 'refused':
        return t('refused', { sentence: trouble?.kind === 'refused' ? trouble.sentence : '' });
      case 'not_allowed':
        return t('notAllowed', { sentence: trouble?.kind === 'not_allowed' ? trouble.sentence : '' });
    }
  }

  return (
    <div className={classes.state} data-look={look}>
      <Sign look={look} />
      {/* Told aloud only when something is wrong: every pause in typing is saved. */}
      <Text size="sm" component="span" role={calm ? undefined : 'status'} suppressHydrationWarning>
        {sentence}
        {unkept ? ` ${t('keepsNothing')}` : ''}
      </Text>
    </div>
  );
}

function Sign({ look }: { look: ReturnType<typeof lookOf> }) {
  if (look === 'saved') return <IconCircleCheck size={16} aria-hidden />;
  if (look === 'saving' || look === 'unsaved') return <Loader size={14} color="gray" aria-hidden />;
  if (look === 'offline') return <IconCloudOff size={16} aria-hidden />;
  if (look === 'shut') return <IconDeviceFloppy size={16} aria-hidden />;
  return <IconAlertTriangle size={16} aria-hidden />;
}
