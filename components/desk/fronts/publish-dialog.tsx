'use client';

import { Button, Group, Modal, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl/react';
import classes from './fronts.module.css';
import { useHeadline } from './naming.ts';
import type { FrontInHand } from './use-front.ts';
import { WarningMark } from './warning-mark.tsx';

/** What an editor should know before a layout with warnings goes out. */
export function PublishDialog({
  inHand,
  busy,
  publish,
  close,
}: {
  inHand: FrontInHand;
  busy: boolean;
  publish: () => void;
  close: () => void;
}) {
  const t = useTranslations('fronts');
  const headlineOf = useHeadline(inHand.standing);
  return (
    <Modal opened onClose={close} title={t('publishWarned')} closeButtonProps={{ 'aria-label': t('close') }}>
      <Stack>
        <ul className={classes.plain}>
          {inHand.standing.warnings.map((warning) => (
            <li key={`${warning.slotId} ${warning.storyId} ${warning.kind}`} className={classes.warned}>
              <span lang={inHand.standing.stories[warning.storyId]?.language}>
                {headlineOf(warning.storyId)}
              </span>
              <WarningMark warning={warning} />
            </li>
          ))}
        </ul>
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('cancel')}
          </Button>
          <Button onClick={publish} loading={busy}>
            {t('publishAnyway')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
