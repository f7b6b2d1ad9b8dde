'use client';

import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { momentTyped, type WallTime, wallTimeOf } from '#newsroom/planning/moments.ts';
import { priorities } from '../acts/plan-form.tsx';
import { useDesk } from '../shell/desk-context.tsx';
import { MomentFields } from '../time/moment-fields.tsx';

export type PriorityChange = 'keep' | number;
export type DueChange = { how: 'keep' | 'none' } | { how: 'set'; instant: string | null };

/** What changes of priority and due time for all selected stories; either may stay as it is in each. */
export function PlanChange({
  priority,
  onPriority,
  due,
  onDue,
}: {
  priority: PriorityChange;
  onPriority: (priority: PriorityChange) => void;
  due: DueChange;
  onDue: (due: DueChange) => void;
}) {
  const t = useTranslations('many');
  const plan = useTranslations('board.plan');
  const { timeZone } = useDesk();
  const [time, setTime] = useState<WallTime>(() => wallTimeOf(null, timeZone));
  const [one, other] = [useId(), useId()];

  /** Null while it is not clear which instant is meant. */
  function instantOf(wall: WallTime): string | null {
    const meant = momentTyped(wall, timeZone);
    return meant instanceof Date ? meant.toISOString() : null;
  }

  function set(next: WallTime) {
    setTime(next);
    onDue({ how: 'set', instant: instantOf(next) });
  }

  return (
    <Stack gap="sm">
      <div>
        <Text size="sm" fw={500} mb={4} id={one}>
          {plan('priority')}
        </Text>
        <SegmentedControl
          fullWidth
          aria-labelledby={one}
          value={String(priority)}
          onChange={(value) => onPriority(value === 'keep' ? value : Number(value))}
          data={[
            { value: 'keep', label: t('keepPriority') },
            ...priorities.map((value) => ({
              value: String(value),
              label: plan('short', { priority: value }),
            })),
          ]}
        />
        <Text size="xs" c="dimmed" mt={4}>
          {plan('means')}
        </Text>
      </div>
      <div>
        <Text size="sm" fw={500} mb={4} id={other}>
          {t('due')}
        </Text>
        <SegmentedControl
          fullWidth
          aria-labelledby={other}
          value={due.how}
          onChange={(how) =>
            onDue(how === 'set' ? { how, instant: instantOf(time) } : { how: how as 'keep' })
          }
          data={[
            { value: 'keep', label: t('dueKeep') },
            { value: 'set', label: t('dueSet') },
            { value: 'none', label: t('dueNone') },
          ]}
        />
      </div>
      {due.how === 'set' ? <MomentFields value={time} onChange={set} says="due" optional /> : null}
    </Stack>
  );
}
