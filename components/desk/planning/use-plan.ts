'use client';

import { notifications } from '@mantine/notifications';
import { useTransition } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Refused } from '#newsroom/words/refused.ts';

/** Presses an act that asks for nothing: a yes is said, a no too, and one at a time. */
export function usePressing() {
  const t = useTranslations('planning.form');
  const house = useTranslations('house');
  const [pending, start] = useTransition();
  const closeButtonProps = { 'aria-label': t('close') };

  function press(work: () => Promise<{ done: true } | Refused | undefined>, said?: string) {
    start(async () => {
      try {
        const answer = await work();
        if (answer && 'refused' in answer)
          notifications.show({ message: answer.sentence, color: 'red', role: 'alert', closeButtonProps });
        else if (said) notifications.show({ message: said, color: 'green', closeButtonProps });
      } catch {
        notifications.show({ message: house('failed'), color: 'red', role: 'alert', closeButtonProps });
      }
    });
  }
  return { press, pending };
}
