'use client';

import { ActionIcon, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconPencil, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Place } from '#newsroom/fronts/edits.ts';
import { type Chosen, longestHeadline } from '#newsroom/fronts/layout.ts';
import type { Warning } from '#newsroom/fronts/warnings.ts';
import classes from './fronts.module.css';
import { useDraggable } from './use-draggable.ts';
import { WarningMark } from './warning-mark.tsx';

/** A chosen story in its slot. */
export function ChosenStory({
  story,
  place,
  language,
  own,
  warnings,
  here,
  line,
  step,
  remove,
  head,
}: {
  story: Chosen;
  place: Place;
  /** Of the front. */
  language: 'en' | 'ko';
  /** Its own headline. */
  own: string;
  warnings: Warning[];
  here: boolean;
  /** What is in the hand would come to lie before it. */
  line: boolean;
  step: (by: -1 | 1) => void;
  remove: () => void;
  head: (headline: string) => void;
}) {
  const t = useTranslations('fronts.story');
  const root = useRef<HTMLLIElement>(null);
  const [heading, setHeading] = useState(false);
  useDraggable(root, here ? { what: 'chosen', storyId: story.storyId, from: place } : null);
  const headline = story.headline || own;

  function onKey(event: KeyboardEvent) {
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') step(event.key === 'ArrowUp' ? -1 : 1);
    else if (event.key === 'Delete' || event.key === 'Backspace') remove();
    else return;
    event.preventDefault();
  }

  return (
    <li
      ref={root}
      className={classes.chosen}
      data-chosen={story.storyId}
      data-line={line ? 'before' : undefined}
    >
      {here ? (
        <button
          type="button"
          className={classes.handle}
          aria-label={t('move', { headline })}
          aria-keyshortcuts="ArrowUp ArrowDown Delete"
          data-handle
          onKeyDown={onKey}
        >
          <IconGripVertical size={16} aria-hidden />
        </button>
      ) : null}
      <div className={classes.words}>
        {heading ? (
          <TextInput
            size="xs"
            lang={language}
            label={t('headline', { headline: own })}
            description={t('ownHeadline')}
            placeholder={own}
            value={story.headline}
            maxLength={longestHeadline}
            data-autofocus
            autoFocus
            onChange={(event) => head(event.currentTarget.value)}
            onBlur={() => setHeading(false)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' || event.key === 'Escape') setHeading(false);
            }}
          />
        ) : (
          <>
            <span className={classes.headline} lang={language}>
              {headline}
            </span>
            {story.headline ? (
              <span className={classes.quiet} lang={language}>
                {t('own', { headline: own })}
              </span>
            ) : null}
          </>
        )}
        {warnings.map((warning) => (
          <WarningMark key={warning.kind} warning={warning} />
        ))}
      </div>
      {here ? (
        <div className={classes.tools}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('headline', { headline: own })}
            onClick={() => setHeading(true)}
          >
            <IconPencil size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('up', { headline })}
            onClick={() => step(-1)}
          >
            <IconArrowUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('down', { headline })}
            onClick={() => step(1)}
          >
            <IconArrowDown size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="subtle" color="gray" aria-label={t('remove', { headline })} onClick={remove}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </div>
      ) : null}
    </li>
  );
}
