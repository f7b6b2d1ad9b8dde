'use client';

import { ActionIcon, Anchor, Badge, Button, Group, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconCalendarClock, IconWorldUpload } from '@tabler/icons-react';
import Link from 'next/link';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import { isSameLayout } from '#newsroom/fronts/layout.ts';
import type { FrontToLayOut } from '#newsroom/fronts/reading.ts';
import { sayDone, sayRefused } from '../acts/say-done.tsx';
import { PageHead } from '../page-head.tsx';
import type { FrontActions } from './front-actions.ts';
import { useFrontName } from './naming.ts';
import { PublishDialog } from './publish-dialog.tsx';
import { ScheduleDialog } from './schedule-dialog.tsx';
import type { FrontInHand } from './use-front.ts';

/** What a front is called, how it stands, and what can be done with all of it. */
export function EditorHead({
  front,
  inHand,
  actions,
  undo,
  redo,
}: {
  front: FrontToLayOut;
  inHand: FrontInHand;
  actions: FrontActions;
  undo: () => void;
  redo: () => void;
}) {
  const t = useTranslations('fronts');
  const format = useFormatter();
  const name = useFrontName();
  const [asking, setAsking] = useState<'publish' | 'schedule' | null>(null);
  const [busy, setBusy] = useState(false);
  const { here, layout, saveState, standing } = inHand;
  const waiting = front.editions.find(({ state }) => state === 'waiting');
  const stands = !front.liveLayout ? 'never' : isSameLayout(front.liveLayout, layout) ? 'same' : 'changed';

  async function publish() {
    setBusy(true);
    const answer = (await inHand.save())
      ? await actions
          .publish({ frontId: front.id, tab: inHand.tab, version: inHand.version() })
          .catch(() => null)
      : null;
    setBusy(false);
    setAsking(null);
    if (!answer) return sayRefused(t('state.unreached'));
    if ('refused' in answer) return sayRefused(answer.sentence);
    sayDone(t('published'), null);
  }

  return (
    <>
      <PageHead
        above={
          <Anchor component={Link} href="/desk/fronts" size="sm">
            {t('back')}
          </Anchor>
        }
        title={name(front)}
        about={
          <Group gap="xs">
            {here ? <span data-save-state={saveState}>{t(`state.${saveState}`)}</span> : null}
            <Badge
              tt="none"
              variant="light"
              color={stands === 'changed' ? 'pencil' : 'gray'}
              data-stands={stands}
            >
              {t(`state.${stands}`)}
            </Badge>
            {waiting?.at ? (
              <Badge tt="none" variant="light" color="grape">
                {t('state.waiting', {
                  when: format.dateTime(waiting.at, { dateStyle: 'medium', timeStyle: 'short' }),
                })}
              </Badge>
            ) : null}
          </Group>
        }
        actions={
          <>
            <Tooltip label={t('undo')}>
              <ActionIcon
                variant="default"
                size={36}
                disabled={!here || !inHand.canUndo}
                aria-label={t('undo')}
                aria-keyshortcuts="Control+Z Meta+Z"
                onClick={undo}
              >
                <IconArrowBackUp size={18} aria-hidden />
              </ActionIcon>
            </Tooltip>
            <Tooltip label={t('redo')}>
              <ActionIcon
                variant="default"
                size={36}
                disabled={!here || !inHand.canRedo}
                aria-label={t('redo')}
                aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
                onClick={redo}
              >
                <IconArrowForwardUp size={18} aria-hidden />
              </ActionIcon>
            </Tooltip>
            {front.may.schedule ? (
              <Button
                variant="default"
                leftSection={<IconCalendarClock size={16} aria-hidden />}
                disabled={!here}
                onClick={() => setAsking('schedule')}
              >
                {t('schedule')}
              </Button>
            ) : null}
            {front.may.publish ? (
              <Button
                leftSection={<IconWorldUpload size={16} aria-hidden />}
                disabled={!here || stands === 'same'}
                loading={busy}
                onClick={() => (standing.warnings.length > 0 ? setAsking('publish') : void publish())}
              >
                {t('publish')}
              </Button>
            ) : null}
          </>
        }
      />
      {asking === 'publish' ? (
        <PublishDialog inHand={inHand} busy={busy} publish={publish} close={() => setAsking(null)} />
      ) : null}
      {asking === 'schedule' ? (
        <ScheduleDialog
          front={front}
          inHand={inHand}
          waitingAt={waiting?.at ?? null}
          schedule={actions.schedule}
          close={() => setAsking(null)}
        />
      ) : null}
    </>
  );
}
