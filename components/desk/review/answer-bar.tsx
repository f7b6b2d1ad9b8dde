'use client';

import { Alert, Button, Textarea } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Refused } from '#newsroom/words/refused.ts';
import { actIcons } from '../acts/act-icons.ts';
import { type OnScreen, useAct } from '../acts/use-act.ts';
import classes from './review.module.css';

/** The editor's answer, with a note; it is bound to the very words above. A refusal keeps the note. */
export function AnswerBar({
  answers,
  ...story
}: OnScreen & { answers: readonly ('approve' | 'request_changes')[] }) {
  const t = useTranslations('history.review');
  const names = useTranslations('stories.act');
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const { send, sending } = useAct(story);

  async function answer(act: 'approve' | 'request_changes') {
    const no = await send(act, { note });
    setRefusal(no);
    if (!no) setNote('');
  }

  const problem = refusal && !refusal.fields.note ? refusal.sentence : null;
  return (
    <section className={classes.bar} aria-label={t('answer')}>
      {problem ? (
        <Alert color="red" role="alert" icon={<IconAlertTriangle size={18} aria-hidden />} mb="xs">
          {problem}
        </Alert>
      ) : null}
      <div className={classes.answer}>
        <Textarea
          aria-label={t('note')}
          placeholder={t('noteHint')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          error={refusal?.fields.note}
          autosize
          minRows={1}
          maxRows={6}
          className={classes.noteField}
        />
        {answers.map((act) => {
          const Icon = actIcons[act];
          return (
            <Button
              key={act}
              variant={act === 'approve' ? 'filled' : 'default'}
              leftSection={<Icon size={16} aria-hidden />}
              loading={sending === act}
              disabled={sending !== null && sending !== act}
              onClick={() => answer(act)}
            >
              {names(act)}
            </Button>
          );
        })}
      </div>
    </section>
  );
}
