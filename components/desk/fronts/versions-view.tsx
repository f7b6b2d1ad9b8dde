'use client';

import { Badge, Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { Edition, FrontToLayOut } from '#newsroom/fronts/reading.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import { sayDone, sayRefused } from '../acts/say-done.tsx';
import type { FrontActions } from './front-actions.ts';
import { PreviewFrame } from './front-preview.tsx';
import classes from './fronts.module.css';
import { askLayout } from './told.ts';
import type { FrontInHand } from './use-front.ts';

/** All that went out of a front or is to, and the drafts that were set aside. */
export function VersionsView({
  front,
  inHand,
  actions,
  say,
}: {
  front: FrontToLayOut;
  inHand: FrontInHand;
  actions: FrontActions;
  say: (text: string) => void;
}) {
  const t = useTranslations('fronts.versions');
  const all = useTranslations('fronts');
  const format = useFormatter();
  const [looking, setLooking] = useState<{ id: string; what: string } | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const at = (when: Date) => format.dateTime(when, { dateStyle: 'medium', timeStyle: 'short' });

  async function act(id: string, work: Promise<{ done: true } | Refused>, done: string) {
    setBusy(id);
    const answer = await work.catch(() => null);
    setBusy(null);
    if (!answer) return sayRefused(all('state.unreached'));
    if ('refused' in answer) return sayRefused(answer.sentence);
    sayDone(done, null);
  }
  async function restore(id: string) {
    setBusy(id);
    const read = await askLayout(front.id, id);
    setBusy(null);
    if (!read) return sayRefused(all('state.unreached'));
    inHand.edit(() => read.layout);
    say(all('said.restored'));
    sayDone(all('said.restored'), null);
  }

  function buttons(id: string, what: string, more: ReactNode = null) {
    return (
      <Group gap={6}>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('look', { what })}
          onClick={() => setLooking({ id, what })}
        >
          {t('lookShort')}
        </Button>
        {inHand.here ? (
          <Button
            size="compact-sm"
            variant="default"
            loading={busy === id}
            aria-label={t('restore', { what })}
            onClick={() => restore(id)}
          >
            {t('restoreShort')}
          </Button>
        ) : null}
        {more}
      </Group>
    );
  }

  function more(edition: Edition, what: string) {
    if (edition.state === 'waiting' && front.may.unschedule)
      return (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('cancel', { what })}
          onClick={() =>
            act(edition.id, actions.unschedule({ frontId: front.id, editionId: edition.id }), t('takenBack'))
          }
        >
          {t('cancelShort')}
        </Button>
      );
    if (edition.state !== 'published' || edition.id === front.liveId || !front.may.bring_back) return null;
    return (
      <Button
        size="compact-sm"
        variant="light"
        aria-label={t('back', { what })}
        onClick={() =>
          act(
            edition.id,
            actions.bringBack({ frontId: front.id, editionId: edition.id, liveId: front.liveId }),
            t('broughtBack'),
          )
        }
      >
        {t('backShort')}
      </Button>
    );
  }

  return (
    <Stack gap="xl">
      <section aria-labelledby="editions">
        <Title order={2} size="h4" mb="xs" id="editions">
          {t('editions')}
        </Title>
        {front.editions.length === 0 ? <Text size="sm">{t('none')}</Text> : null}
        <ul className={classes.fronts}>
          {front.editions.map((edition) => {
            const what = t('edition', { when: at(edition.publishedAt ?? edition.at ?? edition.madeAt) });
            return (
              <li key={edition.id} className={classes.front} data-edition={edition.id}>
                <div className={classes.frontWords}>
                  <Group gap={6}>
                    <Badge
                      tt="none"
                      variant="light"
                      color={
                        edition.id === front.liveId ? 'green' : edition.state === 'failed' ? 'red' : 'gray'
                      }
                    >
                      {edition.id === front.liveId
                        ? t('live')
                        : edition.state === 'waiting' && edition.at
                          ? t('waiting', { when: at(edition.at) })
                          : t(edition.state as 'published' | 'cancelled' | 'failed')}
                    </Badge>
                    <span>
                      {edition.at
                        ? t('ordered', { when: at(edition.at), by: edition.by })
                        : t('by', { when: at(edition.madeAt), by: edition.by })}
                    </span>
                  </Group>
                  {edition.of ? (
                    <span className={classes.quiet}>{t('of', { when: at(edition.of) })}</span>
                  ) : null}
                  {edition.endedBy ? (
                    <span className={classes.quiet}>{t('endedBy', { name: edition.endedBy })}</span>
                  ) : null}
                </div>
                {buttons(edition.id, what, more(edition, what))}
              </li>
            );
          })}
        </ul>
      </section>
      <section aria-labelledby="kept-drafts">
        <Title order={2} size="h4" id="kept-drafts">
          {t('kept')}
        </Title>
        <Text size="sm" c="dimmed" mb="xs">
          {t('keptAbout')}
        </Text>
        {front.kept.length === 0 ? <Text size="sm">{t('noneKept')}</Text> : null}
        <ul className={classes.fronts}>
          {front.kept.map((kept) => (
            <li key={kept.id} className={classes.front} data-kept={kept.id}>
              <div className={classes.frontWords}>
                <span>{kept.by.name}</span>
                <span className={classes.quiet}>{t(kept.why, { when: at(kept.at) })}</span>
              </div>
              {buttons(kept.id, t('draftOf', { name: kept.by.name, when: at(kept.at) }))}
            </li>
          ))}
        </ul>
      </section>
      <Modal
        opened={looking !== null}
        onClose={() => setLooking(null)}
        title={looking?.what}
        size="90rem"
        closeButtonProps={{ 'aria-label': all('close') }}
      >
        {looking ? <PreviewFrame frontId={front.id} of={looking.id} version={0} /> : null}
      </Modal>
    </Stack>
  );
}
