'use client';

import { Badge, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import { StoryBody } from '#components/desk/reading/story-body.tsx';
import { When } from '#components/desk/when.tsx';
import type { EntryContent } from '#newsroom/live-coverage/content.ts';
import type { EntryRead } from '#newsroom/live-coverage/reading.ts';
import type { EntryAct } from '#newsroom/live-coverage/workflow.ts';
import classes from './live-coverage.module.css';

export type Does = (act: EntryAct, entry: EntryRead) => void;

/** In the order in which they stand on a card; the first in the list is the one that is usually meant. */
const onCard: Record<'waiting' | 'out', readonly EntryAct[]> = {
  waiting: ['let_out', 'send_back', 'edit_filed', 'recall', 'let_out_alone'],
  out: ['change', 'save', 'mark_key', 'unmark_key', 'take_down'],
};

/** One entry, with what this person may do to it. */
export function EntryCard({
  entry,
  place,
  language,
  busy,
  does,
}: {
  entry: EntryRead;
  place: 'waiting' | 'out';
  language: 'en' | 'ko';
  busy: boolean;
  does: Does;
}) {
  const t = useTranslations('live');
  const refusals = useTranslations('refusals.not_allowed');
  const format = useFormatter();
  const [compare, setCompare] = useState(false);
  const time = (at: Date) => format.dateTime(at, { timeStyle: 'short' });
  const content = place === 'out' ? (entry.out?.content ?? entry.content) : entry.content;
  const acts = onCard[place].filter(
    (act) => entry.may.includes(act) && (act !== 'let_out_alone' || !entry.may.includes('let_out')),
  );
  const changed = place === 'out' && entry.out && entry.firstOutAt && entry.out.at > entry.firstOutAt;
  return (
    <article className={classes.card} data-place={place} aria-label={content.heading || entry.by.name}>
      <Group gap="xs" className={classes.facts}>
        {place === 'out' && entry.firstOutAt ? (
          <time dateTime={entry.firstOutAt.toISOString()} className={classes.time}>
            {time(entry.firstOutAt)}
          </time>
        ) : null}
        <Text span size="sm" fw={600}>
          {entry.by.name}
        </Text>
        {place === 'waiting' && entry.submittedAt ? (
          <Text span size="sm" c="dimmed">
            <When at={entry.submittedAt} />
          </Text>
        ) : null}
        {changed && entry.out ? (
          <Text span size="sm" c="dimmed">
            {t('out.updated', { at: time(entry.out.at) })}
          </Text>
        ) : null}
        {entry.key ? (
          <Badge variant="light" color="red" tt="none">
            {t('keyMoment')}
          </Badge>
        ) : null}
        {place === 'waiting' && entry.shown ? (
          <Badge variant="light" color="gray" tt="none">
            {t('waiting.change')}
          </Badge>
        ) : null}
        {place === 'out' && entry.state !== 'out' ? (
          <Badge variant="light" color="gray" tt="none">
            {entry.state === 'submitted' ? t('out.waits') : t('out.beingChanged', { name: entry.by.name })}
          </Badge>
        ) : null}
      </Group>
      <EntryWords content={content} language={language} />
      {place === 'waiting' && entry.out ? (
        <>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => setCompare(!compare)}
            aria-expanded={compare}
          >
            {t('waiting.readersSee')}
          </Button>
          {compare ? (
            <div className={classes.before}>
              <EntryWords content={entry.out.content} language={language} />
            </div>
          ) : null}
        </>
      ) : null}
      {acts.length > 0 ? (
        <Group gap="xs" mt="xs">
          {acts.map((act) => (
            <Button
              key={act}
              size="compact-md"
              variant={act === 'let_out' ? 'filled' : 'default'}
              disabled={busy}
              onClick={() => does(act, entry)}
            >
              {act === 'save' ? t('mine.write') : t(`act.${act as Exclude<EntryAct, 'save' | 'file'>}`)}
            </Button>
          ))}
        </Group>
      ) : null}
      {place === 'waiting' && entry.whyNot === 'own_entry' ? (
        <Text size="xs" c="dimmed" mt={6}>
          {refusals('own_entry')}
        </Text>
      ) : null}
    </article>
  );
}

/** What an entry says, as it reads. */
function EntryWords({ content, language }: { content: EntryContent; language: 'en' | 'ko' }) {
  const t = useTranslations('live');
  return (
    <div lang={language} className={classes.said}>
      {content.heading ? <h3>{content.heading}</h3> : null}
      <StoryBody blocks={content.body.content} annotated={false} />
      {content.correction ? (
        <p className={classes.correction}>{t('correctionSaid', { note: content.correction })}</p>
      ) : null}
    </div>
  );
}
