'use client';

import { useTranslations } from 'use-intl/react';
import { toldOf } from '#newsroom/site/told.ts';
import type { PressedAct } from '#newsroom/stories/acts/index.ts';
import { formOf, kindOf, type ToldKind } from '#newsroom/stories/after-publication.ts';
import { corrections as english } from '#newsroom/words/en/corrections.ts';
import { corrections as korean } from '#newsroom/words/ko/corrections.ts';
import classes from './readers-see.module.css';
import type { WrittenNow } from './written-fields.tsx';

/** What is told to readers with an act, in the story's language, as it is typed. */
export function ReadersSee({
  act,
  words,
  language,
}: {
  act: PressedAct;
  words: WrittenNow;
  language: 'en' | 'ko';
}) {
  const t = useTranslations('desk.acts');
  if (!formOf(act)?.listed) return null;
  const kind = kindOf[act as keyof typeof kindOf] as ToldKind;
  const told = toldOf({ kind, ...words }, language === 'ko' ? korean : english);
  return (
    <section className={classes.see} aria-label={t('readersSee')}>
      <p className={classes.label}>{t('readersSee')}</p>
      <div className={classes.box} lang={language}>
        <p className={classes.title}>{told.title}</p>
        {told.parts.map((part) => (
          <div key={part.name ?? 'note'} className={classes.part}>
            {part.name ? <p className={classes.name}>{part.name}</p> : null}
            <p className={classes.text}>{part.text}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
