'use client';

import { SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { LettersDesk } from '#newsroom/letters/desk.ts';
import { ScrollRegion } from '../desk/scroll-region.tsx';
import { useDesk } from '../desk/shell/desk-context.tsx';
import classes from './next-letters.module.css';
import { Part } from './part.tsx';

/** The next daily letter as a mail program shows it, and as plain text. */
export function NextLetters({ next }: { next: LettersDesk['next'] }) {
  const t = useTranslations('letters.desk');
  const [language, setLanguage] = useState<'en' | 'ko'>(useDesk().language);
  const letter = next.find((one) => one.language === language);
  return (
    <Part title={t('next')}>
      <SegmentedControl
        aria-label={t('next')}
        style={{ alignSelf: 'flex-start' }}
        value={language}
        onChange={(chosen) => setLanguage(chosen === 'ko' ? 'ko' : 'en')}
        data={(['en', 'ko'] as const).map((one) => ({ value: one, label: t(`language.${one}`) }))}
      />
      {letter && letter.stories > 0 ? (
        <>
          <Text>
            <Text span c="dimmed">
              {t('nextSubject')}:
            </Text>{' '}
            <span lang={language}>{letter.subject}</span>
          </Text>
          <iframe className={classes.frame} title={t('nextFrame')} srcDoc={letter.html} sandbox="" />
          <details>
            <summary>{t('nextText')}</summary>
            <ScrollRegion className={classes.text} lang={language} name={t('nextText')}>
              {letter.text}
            </ScrollRegion>
          </details>
        </>
      ) : (
        <Text c="dimmed">{t('nextNone')}</Text>
      )}
    </Part>
  );
}
