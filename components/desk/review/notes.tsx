'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl/react';
import type { RevisionLine } from '#newsroom/stories/history.ts';
import { inOrder } from '../in-order.ts';
import { When } from '../when.tsx';
import classes from './review.module.css';

/** What editors wrote about the story so far, newest first. */
export function Notes({ revisions }: { revisions: RevisionLine[] }) {
  const t = useTranslations('history.review');
  const notes = revisions
    .flatMap((revision) =>
      revision.reviews.flatMap((review) => [
        {
          act: review.verdict,
          by: review.by.name,
          at: review.at,
          note: review.note,
          number: revision.number,
        },
        ...(review.withdrawn
          ? [
              {
                act: 'withdrawn' as const,
                by: review.withdrawn.by?.name ?? '',
                at: review.withdrawn.at,
                // Some reasons are keys of ours, set by an act that asks for no note.
                note: ['edited', 'spiked'].includes(review.withdrawn.why)
                  ? t(`why.${review.withdrawn.why as 'edited'}`)
                  : review.withdrawn.why,
                number: revision.number,
              },
            ]
          : []),
      ]),
    )
    .sort((a, b) => b.at.getTime() - a.at.getTime());
  return (
    <section aria-labelledby="notes">
      <h2 id="notes" className={classes.title}>
        {t('notes')}
      </h2>
      {notes.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('noNotes')}
        </Text>
      ) : (
        <ol className={classes.notes}>
          {inOrder(notes).map(({ thing: note, place }) => (
            <li key={place}>
              <Text size="sm">
                {t(`said.${note.act}`, { name: note.by, number: note.number })}{' '}
                <Text span size="xs" c="dimmed">
                  <When at={note.at} />
                </Text>
              </Text>
              {note.note ? <p className={classes.noteText}>{note.note}</p> : null}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
