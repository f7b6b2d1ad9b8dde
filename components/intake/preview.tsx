import { Button, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { asDoc } from '#newsroom/intake/as-doc.ts';
import { authorNamed, type KnownAuthor } from '#newsroom/intake/authors-named.ts';
import type { Reading } from '#newsroom/intake/lines.ts';
import { BylineFound, type Found } from './byline-found.tsx';
import classes from './intake.module.css';
import { LanguageChoice } from './language-choice.tsx';
import { LinesRead } from './lines-read.tsx';
import type { Refusal, StoryLanguage } from './new-story.tsx';

/** What was read: fields to mend, and every line with the choice to keep it or leave it out. */
export function Preview({
  reading,
  authors,
  language,
  setLanguage,
  refusal,
  busy,
  make,
  back,
}: {
  reading: Reading;
  authors: KnownAuthor[];
  language: StoryLanguage;
  /** Null: the language is settled. */
  setLanguage: ((language: StoryLanguage | null) => void) | null;
  refusal: Refusal | null;
  busy: boolean;
  make: (content: Record<string, unknown>, language: StoryLanguage) => void;
  back: () => void;
}) {
  const t = useTranslations('intake');
  const [headline, setHeadline] = useState(reading.headline);
  const [standfirst, setStandfirst] = useState(reading.standfirst);
  const [dateline, setDateline] = useState(reading.dateline);
  const [byline, setByline] = useState<Found[]>(() =>
    reading.byline.map((name) => ({ name, authorId: authorNamed(name, authors)?.id ?? null })),
  );
  const [kept, setKept] = useState(
    () => new Set(reading.lines.flatMap((line, at) => (line.role === 'body' ? [at] : []))),
  );
  const lines = reading.lines.map((line, at) => ({ line, at })).filter(({ line }) => isShown(line.role));
  const out = lines.filter(({ at }) => !kept.has(at)).length;
  const fields = refusal?.fields ?? {};
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever cannot see the page change is brought to what changed.
  useEffect(() => title.current?.focus(), []);

  function content() {
    const chosen = [...new Set(byline.flatMap(({ authorId }) => authorId ?? []))];
    return {
      headline,
      standfirst,
      dateline,
      ...(byline.length > 0 ? { bylines: chosen } : {}),
      body: asDoc(reading.lines.filter((_, at) => kept.has(at))),
    };
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        make(content(), language);
      }}
    >
      <Stack gap="lg">
        <div>
          <Title order={2} size="h4" ref={title} tabIndex={-1} className={classes.previewTitle}>
            {t('previewTitle')}
          </Title>
          <Text size="sm" c="dimmed" role="status">
            {t('previewAbout', { kept: kept.size, out })}
          </Text>
        </div>
        {setLanguage ? <LanguageChoice language={language} choose={setLanguage} /> : null}
        <Stack gap="md" lang={language}>
          <Textarea
            label={t('headline')}
            value={headline}
            error={fields.headline}
            autosize
            classNames={{ input: classes.headline }}
            onChange={(event) => setHeadline(event.currentTarget.value)}
          />
          <Textarea
            label={t('standfirst')}
            value={standfirst}
            error={fields.standfirst}
            autosize
            onChange={(event) => setStandfirst(event.currentTarget.value)}
          />
          <BylineFound found={byline} change={setByline} authors={authors} error={fields.bylines} />
          <TextInput
            label={t('dateline')}
            value={dateline}
            error={fields.dateline}
            onChange={(event) => setDateline(event.currentTarget.value)}
          />
        </Stack>
        <LinesRead
          lines={lines}
          kept={kept}
          language={language}
          error={fields.body}
          toggle={(at) => {
            const now = new Set(kept);
            if (!now.delete(at)) now.add(at);
            setKept(now);
          }}
        />
        <Group className={classes.makeBar} justify="space-between">
          {refusal ? (
            <Text role="alert" size="sm" c="var(--mantine-color-error)" w="100%">
              {refusal.sentence}
            </Text>
          ) : null}
          <Button variant="default" onClick={back} disabled={busy}>
            {t('again')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('make')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What became a field stands in its field. */
function isShown(role: string): boolean {
  return role === 'body' || role === 'left_out' || role === 'copyright';
}
