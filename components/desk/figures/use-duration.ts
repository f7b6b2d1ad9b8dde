'use client';

import { useTranslations } from 'use-intl/react';

/** Says a length of time as people do: "2 d 4 h", "3 h 20 min". Given in seconds. */
export function useDuration(): (seconds: number) => string {
  const t = useTranslations('figures.duration');
  return (seconds) => {
    const minutes = Math.round(seconds / 60);
    const hours = Math.floor(minutes / 60);
    if (hours >= 48) return t('days', { days: Math.floor(hours / 24), hours: hours % 24 });
    return hours > 0 ? t('hours', { hours, minutes: minutes % 60 }) : t('minutes', { minutes });
  };
}
