'use client';

import { Alert, Stack } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { KnownAuthor } from '#newsroom/intake/authors-named.ts';
import type { Reading } from '#newsroom/intake/lines.ts';
import type { StoryContent } from '#newsroom/stories/document/content.ts';
import type { Names } from '#newsroom/stories/names-in.ts';
import { PageHead } from '../desk/page-head.tsx';
import { useDesk } from '../desk/shell/desk-context.tsx';
import { Bring } from './bring.tsx';
import classes from './intake.module.css';
import { Original } from './original.tsx';
import { Preview } from './preview.tsx';
import { type Brought, sendToMake, sendToRead } from './sending.ts';
import type { Pasted } from './use-paste.ts';

export type OriginalStory = { id: string; content: StoryContent; names: Names };
export type StoryLanguage = 'en' | 'ko';
export type Refusal = { of: 'reading' | 'making'; sentence: string; fields: Record<string, string> };
const nothing: Pasted = { text: '', html: '' };

/** A new story: from nothing, from a paste, or from a file; what was read is shown before it is made. */
export function NewStory({ authors, original }: { authors: KnownAuthor[]; original: OriginalStory | null }) {
  const t = useTranslations('intake');
  const stories = useTranslations('stories');
  const desk = useDesk();
  const router = useRouter();
  const into = original ? (original.content.language === 'ko' ? 'en' : 'ko') : null;
  const [language, setLanguage] = useState<StoryLanguage | null>(into);
  const [pasted, setPasted] = useState(nothing);
  const [reading, setReading] = useState<Reading | null>(null);
  const [busy, setBusy] = useState<'reading' | 'making' | null>(null);
  const [fileName, setFileName] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function read(brought: Brought) {
    setRefusal(null);
    setFileName('file' in brought ? brought.file.name : '');
    setBusy('reading');
    const answer = await sendToRead(brought);
    setBusy(null);
    if ('lines' in answer) setReading(answer);
    else setRefusal({ of: 'reading', ...sayNo(answer) });
  }

  async function make(content: Record<string, unknown> | null, chosen: StoryLanguage) {
    setRefusal(null);
    setBusy('making');
    const answer = await sendToMake({ language: chosen, translationOf: original?.id ?? null, content });
    if ('storyId' in answer) {
      router.push(`/desk/stories/${answer.storyId}`);
      return;
    }
    setBusy(null);
    setRefusal({ of: 'making', ...sayNo(answer) });
  }

  function sayNo(answer: { lost: true } | { key: string; sentence: string; fields: Record<string, string> }) {
    if ('lost' in answer) return { sentence: t('failed'), fields: {} };
    if (answer.key === 'not_allowed.not_staff') return { sentence: t('signedOut'), fields: {} };
    return { sentence: answer.sentence, fields: answer.fields ?? {} };
  }

  const about = into ? t('translating', { language: stories(`language.${into}`) }) : t('about');
  return (
    <div className={original ? classes.beside : undefined}>
      <Stack gap="xs" className={classes.work}>
        <PageHead title={t('title')} about={reading && !into ? undefined : about} />
        {!reading && refusal?.of === 'making' ? (
          <Alert color="red" role="alert">
            {refusal.sentence}
          </Alert>
        ) : null}
        {reading ? (
          <Preview
            reading={reading}
            authors={authors}
            language={language ?? reading.language}
            setLanguage={into ? null : setLanguage}
            refusal={refusal}
            busy={busy === 'making'}
            make={make}
            back={() => {
              setRefusal(null);
              setReading(null);
            }}
          />
        ) : (
          <Bring
            language={language}
            setLanguage={into ? null : setLanguage}
            pasted={pasted}
            setPasted={setPasted}
            busy={busy}
            fileName={fileName}
            problem={refusal?.of === 'reading' ? refusal.sentence : ''}
            read={read}
            startEmpty={() => make(null, language ?? desk.language)}
          />
        )}
      </Stack>
      {original ? <Original story={original} /> : null}
    </div>
  );
}
