'use client';

import { useFormatter, useTranslations } from 'use-intl/react';
import type { Finding } from '#newsroom/checks/findings.ts';

/** What was found, in the person's language; days and months as they are written there. */
export function FindingWords({ finding: { what, values = {} } }: { finding: Finding }) {
  const t = useTranslations('checks.found');
  const format = useFormatter();
  const date = (text: string | number | undefined) => new Date(`${text}T12:00:00Z`);
  const when = values.month
    ? format.dateTime(date(`${values.month}-15`), { year: 'numeric', month: 'long', timeZone: 'UTC' })
    : (values.day ?? values.week)
      ? format.dateTime(date(values.day ?? values.week), { dateStyle: 'full', timeZone: 'UTC' })
      : '';
  return t(what as 'placeholder', { ...values, when } as never);
}
