'use client';

import { Alert, Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { momentTyped, wallTimeOf } from '#newsroom/planning/moments.ts';
import type { Waiting } from '#newsroom/schedules/reading.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import { useDesk } from '../shell/desk-context.tsx';
import { MomentFields } from '../time/moment-fields.tsx';
import { wordsAsked } from './asking.ts';
import { ReadersSee } from './readers-see.tsx';
import type { Extra } from './use-act.ts';
import { WrittenFields, type WrittenNow } from './written-fields.tsx';

const kinds = ['update', 'correction', 'clarification'] as const;
type Kind = (typeof kinds)[number];

/** What is asked for with each, as when it is published at once. */
const asked = {
  update: { act: 'update', asks: wordsAsked('update') },
  correction: { act: 'correct', asks: wordsAsked('correct') },
  clarification: { act: 'clarify', asks: wordsAsked('clarify') },
} as const;

/** Asks when the approved words go out by themselves; of a live story, also whether as an update or as a correction. */
export function ScheduleForm({
  language,
  live,
  waiting,
  embargoUntil,
  send,
  onClose,
}: {
  /** Of the story. */
  language: 'en' | 'ko';
  live: boolean;
  waiting: Waiting | null;
  embargoUntil: Date | null;
  send: (act: 'schedule', extra?: Extra) => Promise<Refused | null>;
  onClose: () => void;
}) {
  const t = useTranslations('schedule');
  const acts = useTranslations('desk.acts');
  const moment = useTranslations('planning.moment');
  const refusals = useTranslations('refusals.field');
  const { timeZone } = useDesk();
  // An embargo that stands is where a time is usually set to.
  const [time, setTime] = useState(() => wallTimeOf(waiting?.at ?? ahead(embargoUntil), timeZone));
  const [kind, setKind] = useState<Kind>(waiting && waiting.kind !== 'first' ? waiting.kind : 'update');
  const [words, setWords] = useState<WrittenNow>(waiting?.written ?? { wrong: '', right: '', note: '' });
  const { act, asks } = asked[kind];
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const meant = momentTyped(time, timeZone);
    if (!(meant instanceof Date)) {
      const what = meant === 'missing' ? moment('missing') : refusals(meant);
      return setRefusal({ refused: true, key: 'at', sentence: '', fields: { at: what } });
    }
    setBusy(true);
    const no = await send('schedule', {
      at: meant.toISOString(),
      ...(live ? { kind, ...Object.fromEntries(asks.map(({ word }) => [word, words[word]])) } : {}),
    });
    setBusy(false);
    if (no) setRefusal(no);
    else onClose();
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm">{acts('about.schedule')}</Text>
        <MomentFields
          value={time}
          onChange={(next) => {
            setTime(next);
            setRefusal(null);
          }}
          errors={{ time: refusal?.fields.at }}
          says="schedule"
          ahead
        />
        {live ? (
          <SegmentedControl
            aria-label={t('kind.label')}
            value={kind}
            onChange={(value) => setKind(value as typeof kind)}
            data={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
        ) : null}
        {live ? (
          <>
            <WrittenFields
              act={act}
              asked={asks}
              words={words}
              onChange={setWords}
              errors={refusal?.fields ?? {}}
            />
            <ReadersSee act={act} words={words} language={language} />
          </>
        ) : null}
        {refusal?.sentence && Object.keys(refusal.fields).length === 0 ? (
          <Alert color="red" role="alert" icon={<IconAlertTriangle size={18} aria-hidden />}>
            {refusal.sentence}
          </Alert>
        ) : null}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {acts('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t(waiting ? 'move' : 'set')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const ahead = (instant: Date | null) => (instant && instant.getTime() > Date.now() ? instant : null);
