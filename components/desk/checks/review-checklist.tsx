'use client';

import { Loader } from '@mantine/core';
import { useTranslations } from 'use-intl/react';
import type { Place } from '#newsroom/checks/findings.ts';
import type { StoryRead } from '#newsroom/stories/reading.ts';
import review from '../review/review.module.css';
import classes from './checklist.module.css';
import { ChecklistView } from './checklist-view.tsx';
import { type ChecklistCalls, useChecklist } from './use-checklist.ts';

/** The checklist beside the words an editor answers, each finding leading to its place in them. */
export function ReviewChecklist({
  story: { row, content, sha256 },
  calls,
  show,
}: {
  story: StoryRead;
  calls: ChecklistCalls;
  /** Brings the words onto the screen as they read, where they are not. */
  show: () => void;
}) {
  const t = useTranslations('checks.list');
  const { list, asking, tick, askAgain } = useChecklist(row.id, content, sha256, calls);

  function goTo(place: Place) {
    show();
    // What was hidden needs a moment to be drawn.
    setTimeout(() => showPlace(place, content.body.content.length), 50);
  }

  return (
    <section aria-labelledby="checklist" className={classes.beside}>
      <h2 id="checklist" className={review.title}>
        {t('title')}
      </h2>
      {list ? (
        <ChecklistView
          list={list}
          content={content}
          sha256={sha256}
          asking={asking}
          onAskAgain={askAgain}
          goTo={goTo}
          onTick={(line, on) => void tick(line, on, sha256)}
        />
      ) : (
        <Loader size="xs" type="dots" />
      )}
    </section>
  );
}

/** The body's blocks are the last elements of the story as it reads. */
function showPlace({ field, block = 0 }: Place, blocks: number) {
  const article = document.querySelector('article[data-story]');
  if (!article) return;
  const parts = [...article.children];
  const at =
    field === 'body'
      ? parts[parts.length - blocks + block]
      : field === 'leadPicture'
        ? parts.find(({ tagName }) => tagName === 'FIGURE')
        : parts[0];
  if (!(at instanceof HTMLElement)) return;
  at.tabIndex = -1;
  at.focus({ preventScroll: true });
  at.scrollIntoView({ block: 'center' });
}
