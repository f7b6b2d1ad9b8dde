'use client';

import { Alert, Button, Stack, Text, Textarea } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import { FormDialog } from '#components/staff/form-dialog.tsx';
import { useSaving } from '#components/staff/use-saving.ts';
import type { FrontToLayOut } from '#newsroom/fronts/reading.ts';
import { useDesk } from '../shell/desk-context.tsx';
import type { FrontActions } from './front-actions.ts';
import type { FrontInHand } from './use-front.ts';

/** Who lays the front out, where that is not this window, and how to take it over. */
export function HoldNotice({
  front,
  inHand,
  takeOver,
}: {
  front: FrontToLayOut;
  inHand: FrontInHand;
  takeOver: FrontActions['takeOver'];
}) {
  const t = useTranslations('fronts.held');
  const format = useFormatter();
  const { who } = useDesk();
  const saving = useSaving();
  const [asking, setAsking] = useState(false);
  const [note, setNote] = useState('');
  const { held, here } = inHand;
  if (here || !held) return null;
  if (!front.may.lay_out) return <Alert color="gray">{t('notAllowed')}</Alert>;
  const { holder, taken } = held;
  if (!holder) return null;
  const own = holder.id === who.id;
  const time = (at: Date) => format.dateTime(at, { timeStyle: 'short' });

  const take = () =>
    saving.save(() => takeOver({ frontId: front.id, tab: inHand.tab, note }), {
      after: () => {
        setAsking(false);
        setNote('');
        void inHand.beat();
      },
    });

  return (
    <>
      <Alert
        color={taken ? 'orange' : 'blue'}
        role="status"
        icon={<IconLock size={18} aria-hidden />}
        title={
          taken
            ? t('lost', { name: taken.by, when: time(taken.at) })
            : own
              ? t('own')
              : t('title', { name: holder.name })
        }
      >
        <Stack gap="xs" align="flex-start">
          <Text size="sm">
            {taken
              ? t('lostText', { note: taken.note })
              : own
                ? t('ownText')
                : t('text', { when: time(holder.since) })}
          </Text>
          {front.may.take_over ? (
            <Button size="compact-sm" variant="default" onClick={() => (own ? take() : setAsking(true))}>
              {t('takeOver')}
            </Button>
          ) : null}
        </Stack>
      </Alert>
      <FormDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('takeOver')}
        saving={saving}
        submit={take}
        button={t('takeOver')}
      >
        <Textarea
          label={t('note', { name: holder.name })}
          description={t('noteHint')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          error={saving.fields.note}
          autosize
          minRows={2}
          maxLength={500}
          required
          data-autofocus
        />
      </FormDialog>
    </>
  );
}
