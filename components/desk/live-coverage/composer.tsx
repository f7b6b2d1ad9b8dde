'use client';

import { Button, Checkbox, Group, Text, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import { freshName } from '#components/editor/saving/names.ts';
import { entryLimits } from '#newsroom/live-coverage/limits.ts';
import type { EntryRead } from '#newsroom/live-coverage/reading.ts';
import { saysNothing } from '#newsroom/live-coverage/words.ts';
import { emptyBody } from '#newsroom/stories/document/body.ts';
import { EntryEditor } from './entry-editor.tsx';
import classes from './live-coverage.module.css';
import { type DeviceCopy, keptHere, type Writing } from './on-this-device.ts';
import { EntryWriter, type WriterState } from './writer.ts';

/** An entry to be written in, and how. */
export type Target = { entryId: string; writing: Writing; entry: EntryRead | null };

const idle: WriterState = { keeping: 'idle', sentence: '', fields: {} };

/** What is written goes on from: what this device has and the newsroom has not, else what the newsroom has. */
function begunWith({ entryId, writing, entry }: Target, storyId: string, writer: string) {
  const here = keptHere(storyId, writer).find((copy) => copy.entryId === entryId);
  if (here && (here.dirty || here.unanswered)) return here;
  const content = entry?.content ?? { heading: '', body: emptyBody(), correction: '' };
  return { entryId, writing, version: entry?.version ?? null, content, key: entry?.key ?? false };
}

/** Where an entry is written and filed. Give it the entry's id as `key`. */
export function Composer({
  storyId,
  writer,
  language,
  target,
  onFiled,
  onCancel,
  onDiscard,
}: {
  storyId: string;
  writer: string;
  language: 'en' | 'ko';
  target: Target;
  onFiled: () => void;
  onCancel: (() => void) | null;
  /** Given the version as it is kept; null: the newsroom has none. */
  onDiscard: (entryId: string, version: number | null) => void;
}) {
  const t = useTranslations('live.compose');
  const format = useFormatter();
  const [state, setState] = useState(idle);
  const [begun] = useState(() => begunWith(target, storyId, writer));
  const [words, setWords] = useState<Pick<DeviceCopy, 'content' | 'key'>>(begun);
  const keeper = useRef<EntryWriter>(undefined);
  const newest = useRef(words);
  const filed = useRef(onFiled);
  filed.current = onFiled;

  useEffect(() => {
    const made = new EntryWriter(
      { storyId, writer },
      { ...begun, ...newest.current },
      {
        state: setState,
        filed: () => filed.current(),
        freshName,
      },
    );
    keeper.current = made;
    return () => made.close();
  }, [storyId, writer, begun]);

  function type(change: { content?: Partial<DeviceCopy['content']>; key?: boolean }) {
    const next = {
      content: { ...newest.current.content, ...change.content },
      key: change.key ?? newest.current.key,
    };
    newest.current = next;
    setWords(next);
    keeper.current?.type(next);
  }
  function keys(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) keeper.current?.file();
  }

  const { writing, entry } = target;
  const shown = entry?.shown ?? false;
  const wrong = (field: string) => state.fields[`content.${field}`];
  const title =
    writing === 'editing'
      ? t('editing', { name: entry?.by.name ?? '' })
      : shown && entry?.firstOutAt
        ? t('changing', { at: format.dateTime(entry.firstOutAt, { timeStyle: 'short' }) })
        : writing === 'again'
          ? t('again')
          : t('title');
  const { content, key } = words;
  return (
    <section className={classes.composer} aria-labelledby="compose-title">
      <h2 id="compose-title" className={classes.title}>
        {title}
      </h2>
      {entry?.state === 'sent_back' && entry.note ? <p className={classes.note}>{entry.note}</p> : null}
      <TextInput
        label={t('heading')}
        description={t('headingHint')}
        value={content.heading}
        maxLength={entryLimits.heading}
        lang={language}
        error={wrong('heading')}
        onChange={(event) => type({ content: { heading: event.currentTarget.value } })}
        onKeyDown={keys}
      />
      <EntryEditor
        begin={begun.content.body}
        language={language}
        label={t('body')}
        error={wrong('body') ?? state.fields.entryBody}
        onChange={(body) => type({ content: { body } })}
        onFile={() => keeper.current?.file()}
      />
      {shown ? (
        <TextInput
          label={t('correction')}
          description={t('correctionHint')}
          value={content.correction}
          maxLength={entryLimits.correction}
          lang={language}
          error={wrong('correction')}
          onChange={(event) => type({ content: { correction: event.currentTarget.value } })}
          onKeyDown={keys}
        />
      ) : (
        <Checkbox
          label={t('key')}
          description={t('keyHint')}
          checked={key}
          onChange={(event) => type({ key: event.currentTarget.checked })}
        />
      )}
      <Group justify="space-between" gap="xs">
        <Text size="xs" c="dimmed" role="status">
          {state.keeping === 'idle' ? t('hint') : t(`state.${state.keeping}`)}
        </Text>
        <Group gap="xs">
          {onCancel ? (
            <Button variant="default" onClick={onCancel}>
              {t('cancel')}
            </Button>
          ) : null}
          {writing !== 'editing' && (entry || !saysNothing(content)) ? (
            <Button
              variant="default"
              onClick={() => {
                const { entryId = target.entryId, version = null } = keeper.current ?? {};
                keeper.current?.forget();
                onDiscard(entryId, version);
              }}
            >
              {shown ? t('keepOut') : t('discard')}
            </Button>
          ) : null}
          <Button onClick={() => keeper.current?.file()} loading={state.keeping === 'filing'}>
            {writing === 'editing' ? t('save') : shown ? t('fileChange') : t('file')}
          </Button>
        </Group>
      </Group>
      {state.sentence ? (
        <Text size="sm" c="red" role="alert">
          {state.sentence}
        </Text>
      ) : null}
    </section>
  );
}
