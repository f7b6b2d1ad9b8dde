'use client';

import { SegmentedControl, Title } from '@mantine/core';
import { useDebouncedValue, useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Settings } from '#newsroom/house/change-settings.ts';
import { useDesk } from '../../desk/shell/desk-context.tsx';
import classes from './theme-editor.module.css';

/** Widths of a phone and a desktop, in CSS pixels. */
const widths = { phone: 390, desktop: 1280 };

type Shown =
  /** The draft of the theme. */
  | { version: number }
  /** The published theme with what is typed into the settings. */
  | { settings: Pick<Settings, 'names' | 'mottos' | 'copyright' | 'bylineForm' | 'social'> };

/** The real site as it would be, as a picture that can be scrolled: no script runs in it. */
export function ThemePreview(shown: Shown) {
  const t = useTranslations('theme.preview');
  const { language: own } = useDesk();
  const [page, setPage] = useState<'front' | 'story'>('front');
  const [language, setLanguage] = useState<'en' | 'ko'>(own);
  const [width, setWidth] = useState<'phone' | 'desktop'>('desktop');
  const [scheme, setScheme] = useState<'light' | 'dark'>('light');
  const { ref, width: room, height } = useElementSize();
  const scale = room > 0 ? Math.min(1, room / widths[width]) : 1;
  const what: Record<string, string> =
    'version' in shown ? { v: String(shown.version) } : { settings: JSON.stringify(shown.settings) };
  // Not at every letter.
  const [address] = useDebouncedValue(
    `/desk/house/theme/preview?${new URLSearchParams({ page, language, scheme, ...what })}`,
    300,
  );
  return (
    <section className={classes.preview} aria-labelledby="theme-preview">
      <Title order={2} size="h4" id="theme-preview">
        {t('title')}
      </Title>
      <div className={classes.controls}>
        <SegmentedControl
          aria-label={t('page')}
          size="xs"
          value={page}
          onChange={(value) => setPage(value === 'story' ? 'story' : 'front')}
          data={[
            { value: 'front', label: t('front') },
            { value: 'story', label: t('story') },
          ]}
        />
        <SegmentedControl
          aria-label={t('language')}
          size="xs"
          value={language}
          onChange={(value) => setLanguage(value === 'ko' ? 'ko' : 'en')}
          data={[
            { value: 'en', label: 'English' },
            { value: 'ko', label: '한국어' },
          ]}
        />
        <SegmentedControl
          aria-label={t('width')}
          size="xs"
          value={width}
          onChange={(value) => setWidth(value === 'phone' ? 'phone' : 'desktop')}
          data={[
            { value: 'phone', label: t('phone') },
            { value: 'desktop', label: t('desktop') },
          ]}
        />
        <SegmentedControl
          aria-label={t('scheme')}
          size="xs"
          value={scheme}
          onChange={(value) => setScheme(value === 'dark' ? 'dark' : 'light')}
          data={[
            { value: 'light', label: t('light') },
            { value: 'dark', label: t('dark') },
          ]}
        />
      </div>
      <div ref={ref} className={classes.stage}>
        <iframe
          title={t('frame')}
          src={address}
          sandbox="allow-same-origin"
          className={classes.frame}
          style={{
            width: widths[width],
            height: height > 0 ? height / scale : '100%',
            transform: `scale(${scale}) translateX(-50%)`,
          }}
        />
      </div>
    </section>
  );
}
