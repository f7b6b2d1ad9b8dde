'use client';

import { Alert, Button, Group, Input, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { momentTyped, wallTimeOf } from '#newsroom/planning/moments.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import { useDesk } from '../shell/desk-context.tsx';
import { MomentFields } from '../time/moment-fields.tsx';
import type { Extra } from './use-act.ts';

/** How urgent a story is (1 most, 5 least) and when it is wanted. */
export type Planned = { priority: number; dueAt: Date | null };

export const priorities = [1, 2, 3, 4, 5] as const;

/** Sets a story's priority and due time. A refusal is shown inside, and what was chosen stays. */
export function PlanForm({
  planned,
  send,
  onClose,
}: {
  planned: Planned;
  send: (extra: Extra) => Promise<Refused | null>;
  onClose: () => void;
}) {
  const t = useTranslations('board.plan');
  const acts = useTranslations('desk.acts');
  const moment = useTranslations('planning.moment');
  const refusals = useTranslations('refusals.field');
  const { timeZone } = useDesk();
  const label = useId();
  const [priority, setPriority] = useState(String(planned.priority));
  const [time, setTime] = useState(() => wallTimeOf(planned.dueAt, timeZone));
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const [missing, setMissing] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const meant = momentTyped(time, timeZone);
    if (!(meant instanceof Date) && (time.day || time.time))
      return setMissing(meant === 'missing' ? moment('missing') : refusals(meant));
    setBusy(true);
    const no = await send({
      priority: Number(priority),
      due: meant instanceof Date ? meant.toISOString() : null,
    });
    setBusy(false);
    if (no) setRefusal(no);
    else onClose();
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm">{acts('about.plan')}</Text>
        <div>
          <Text size="sm" fw={500} mb={4} id={label}>
            {t('priority')}
          </Text>
          <SegmentedControl
            fullWidth
            aria-labelledby={label}
            value={priority}
            onChange={setPriority}
            data={priorities.map((value) => ({
              value: String(value),
              label: t('short', { priority: value }),
            }))}
          />
          <Text size="xs" c="dimmed" mt={4}>
            {t('means')}
          </Text>
        </div>
        <Input.Wrapper label={t('due')} labelElement="div">
          <MomentFields
            value={time}
            onChange={(next) => {
              setMissing(null);
              setTime(next);
            }}
            errors={{ time: missing ?? undefined }}
            says="due"
            optional
          />
        </Input.Wrapper>
        {refusal ? (
          <Alert color="red" role="alert" icon={<IconAlertTriangle size={18} aria-hidden />}>
            {refusal.sentence}
          </Alert>
        ) : null}
        <Group justify="flex-end" gap="xs">
          {time.day || time.time ? (
            <Button
              variant="subtle"
              mr="auto"
              disabled={busy}
              onClick={() => setTime(wallTimeOf(null, timeZone))}
            >
              {t('noDue')}
            </Button>
          ) : null}
          <Button variant="default" onClick={onClose}>
            {acts('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
