'use client';

import { useTranslations } from 'use-intl/react';
import type { Section } from '#newsroom/house/reading.ts';
import type { ReadFigures } from '#newsroom/reads/figures.ts';
import figuresClasses from '../figures/figures.module.css';
import { PageHead } from '../page-head.tsx';
import { ReadsParts } from './reads-parts.tsx';
import { SpanPicker } from './span-picker.tsx';

/** How the newsroom, or a section of it, is read. */
export function ReadsScreen({
  figures,
  sections,
  section,
}: {
  figures: ReadFigures;
  sections: Section[];
  section?: string;
}) {
  const t = useTranslations('reads');
  return (
    <div className={figuresClasses.figures}>
      <PageHead
        title={t('title')}
        about={t('about')}
        actions={<SpanPicker span={figures.span} sections={sections} section={section} />}
      />
      <ReadsParts figures={figures} />
    </div>
  );
}
