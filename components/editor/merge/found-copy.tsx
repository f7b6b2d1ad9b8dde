'use client';

import { Button, Group, Modal, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { StoryContent } from '#newsroom/stories/document/content.ts';
import type { Offered } from '../on-screen.tsx';
import classes from './merge.module.css';
import { compare, differs } from './three-way.ts';
import { blocksTold, fieldTold } from './told.ts';
import { WordsChanged } from './words-changed.tsx';

/** Words that were kept on this device, beside those on the screen. */
export function FoundCopy({
  kept,
  now,
  time,
  offered,
  mayRestore,
  onRestore,
  onDiscard,
  onClose,
}: {
  kept: StoryContent;
  now: StoryContent;
  time: string;
  offered: Offered;
  mayRestore: boolean;
  onRestore: () => void;
  onDiscard: () => void;
  onClose: () => void;
}) {
  const t = useTranslations('editor.found');
  const names = useTranslations('stories.field');
  const say = useTranslations('editor.picture');
  const merge = useTranslations('editor.merge');
  const [sure, setSure] = useState(false);
  const picture = (alt: string) => say('shown', { alt });
  const found = useMemo(() => compare(null, kept, now), [kept, now]);
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('title', { time })}
      closeButtonProps={{ 'aria-label': t('later') }}
    >
      <Text size="sm" c="dimmed" mb="md">
        {t('about')}
      </Text>
      {found.fields.filter(differs).map((piece) => (
        <section key={piece.field} className={classes.place}>
          <Text size="xs" c="dimmed" fw={600}>
            {names(piece.field as never)}
          </Text>
          <WordsChanged
            from={fieldTold(piece.field, piece.theirs, offered, picture)}
            to={fieldTold(piece.field, piece.mine, offered, picture)}
          />
        </section>
      ))}
      {found.body.map((piece) => {
        if (!differs(piece)) return null;
        const mine = blocksTold(piece.mine, picture);
        const theirs = blocksTold(piece.theirs, picture);
        return (
          <section key={piece.at} className={classes.place}>
            <WordsChanged from={theirs} to={mine} />
            {mine === theirs ? (
              <Text size="xs" c="dimmed">
                {merge('formatting')}
              </Text>
            ) : null}
          </section>
        );
      })}
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" color="red" mr="auto" onClick={() => (sure ? onDiscard() : setSure(true))}>
          {sure ? t('discardSure') : t('discard')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('later')}
        </Button>
        <Button onClick={onRestore} disabled={!mayRestore} data-autofocus>
          {t('restore')}
        </Button>
      </Group>
    </Modal>
  );
}
