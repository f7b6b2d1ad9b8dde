'use client';

import { notifications } from '@mantine/notifications';
import { useState, useTransition } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Refused } from '#newsroom/words/refused.ts';

export type Answer = { done: true } | Refused;

/** Sends a form: a no goes beside its fields, a yes is said aloud, and what was typed stays until then. */
export function useSaving() {
  const t = useTranslations('house');
  const [pending, start] = useTransition();
  const [fields, setFields] = useState<Record<string, string>>({});
  const [sentence, setSentence] = useState('');

  function say(message: string) {
    notifications.show({ message, color: 'green', closeButtonProps: { 'aria-label': t('close') } });
  }

  function save(work: () => Promise<Answer>, then: { said?: string; after?: () => void } = {}) {
    start(async () => {
      setFields({});
      setSentence('');
      try {
        const answer = await work();
        if ('refused' in answer) {
          setFields(answer.fields);
          setSentence(answer.sentence);
          return;
        }
        say(then.said ?? t('saved'));
        then.after?.();
      } catch {
        // The network is gone, or the server: nothing typed is lost.
        setSentence(t('failed'));
      }
    });
  }

  function reset() {
    setFields({});
    setSentence('');
  }

  return { save, pending, fields, sentence, reset };
}
