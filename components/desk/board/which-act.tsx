'use client';

import { Button, Modal, Stack, Text } from '@mantine/core';
import { useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import type { PressedAct } from '#newsroom/stories/acts/index.ts';
import { actIcons } from '../acts/act-icons.ts';

/** Where several acts lead to one column, asks which is meant. `acts` null: closed. */
export function WhichAct({
  title,
  acts,
  choose,
  onClose,
}: {
  title: string;
  acts: readonly PressedAct[] | null;
  choose: (act: PressedAct) => void;
  onClose: () => void;
}) {
  const t = useTranslations('desk.acts');
  const names = useTranslations('stories.act');
  // What was asked last stays while the dialog fades out.
  const last = useRef<{ title: string; acts: readonly PressedAct[] }>({ title: '', acts: [] });
  if (acts) last.current = { title, acts };
  return (
    <Modal
      opened={acts !== null}
      onClose={onClose}
      title={last.current.title}
      closeButtonProps={{ 'aria-label': t('close') }}
      centered
    >
      <Stack gap="xs">
        {last.current.acts.map((act) => {
          const Icon = actIcons[act];
          return (
            <div key={act}>
              <Button
                variant="default"
                fullWidth
                justify="flex-start"
                leftSection={<Icon size={16} aria-hidden />}
                onClick={() => choose(act)}
              >
                {names(act)}
              </Button>
              <Text size="xs" c="dimmed" mt={2}>
                {t.has(`about.${act}`) ? t(`about.${act}` as 'about.publish') : null}
              </Text>
            </div>
          );
        })}
      </Stack>
    </Modal>
  );
}
