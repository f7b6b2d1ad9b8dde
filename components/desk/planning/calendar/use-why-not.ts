'use client';

import { useTranslations } from 'use-intl/react';
import type { CalendarItem } from '#newsroom/planning/calendar/reading.ts';

/** Says why an entry stays where it is; nothing where the person may move it. */
export function useWhyNot() {
  const t = useTranslations('planning.calendar');
  const reasons = useTranslations('refusals.not_allowed');
  return ({ whyNot }: CalendarItem): string =>
    whyNot === null
      ? ''
      : t('stays', { why: whyNot === 'did_not_go_out' ? t('didNotGoOut') : reasons(whyNot) });
}
