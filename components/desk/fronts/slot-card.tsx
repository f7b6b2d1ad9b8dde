'use client';

import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconPlus, IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { headStory, type Place } from '#newsroom/fronts/edits.ts';
import { chosenIn, type Slot, slotKinds } from '#newsroom/fronts/layout.ts';
import type { FrontToLayOut, Subjects } from '#newsroom/fronts/reading.ts';
import { ChosenStory } from './chosen-story.tsx';
import classes from './fronts.module.css';
import { RuledStory } from './ruled-story.tsx';
import { SlotFields } from './slot-fields.tsx';
import { useDraggable } from './use-draggable.ts';
import type { FrontInHand } from './use-front.ts';

/** One slot: what it is, the stories chosen for it, and those its rule puts into the empty places now. */
export function SlotCard({
  slot,
  front,
  inHand,
  subjects,
  name,
  headlineOf,
  line,
  overIndex,
  choose,
  put,
  step,
  remove,
  moveBy,
  removeSlot,
}: {
  slot: Slot;
  front: FrontToLayOut;
  inHand: FrontInHand;
  subjects: Subjects;
  /** What the slot is called. */
  name: string;
  headlineOf: (storyId: string) => string;
  /** Where a slot in the hand would come to lie. */
  line: 'before' | 'after' | null;
  /** Where a story in the hand would come to lie. */
  overIndex: number | null;
  choose: () => void;
  put: (storyId: string, to: Place) => void;
  step: (storyId: string, from: Place, by: -1 | 1) => void;
  remove: (storyId: string, place: Place) => void;
  moveBy: (by: -1 | 1) => void;
  removeSlot: () => void;
}) {
  const t = useTranslations('fronts.slot');
  const { layout, here, standing, edit } = inHand;
  const root = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  useDraggable(root, here ? { what: 'slot', slotId: slot.id } : null, handle);

  const n = layout.slots.indexOf(slot);
  const chosen = chosenIn(slot);
  const anywhere = new Set(layout.slots.flatMap(chosenIn).map(({ storyId }) => storyId));
  const byItself = !slotKinds[slot.kind].chosen;
  const ruled = (standing.shown[slot.id] ?? []).filter(({ storyId }) => byItself || !anywhere.has(storyId));
  const room = slot.count - chosen.length;

  function onKey(event: KeyboardEvent) {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    moveBy(event.key === 'ArrowUp' ? -1 : 1);
  }

  return (
    <li
      ref={root}
      className={classes.slot}
      data-slot={slot.id}
      data-kind={slot.kind}
      data-takes={'stories' in slot || undefined}
      data-line={line ?? undefined}
      data-over={overIndex !== null || undefined}
    >
      <div className={classes.slotHead}>
        {here ? (
          <button
            ref={handle}
            type="button"
            className={classes.handle}
            aria-label={t('move', { name })}
            aria-keyshortcuts="ArrowUp ArrowDown"
            data-slot-handle
            onKeyDown={onKey}
          >
            <IconGripVertical size={18} aria-hidden />
          </button>
        ) : null}
        <h2 className={classes.slotName}>{name}</h2>
        {here ? (
          <div className={classes.tools}>
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={n === 0}
              aria-label={t('up', { name })}
              onClick={() => moveBy(-1)}
            >
              <IconArrowUp size={16} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={n === layout.slots.length - 1}
              aria-label={t('down', { name })}
              onClick={() => moveBy(1)}
            >
              <IconArrowDown size={16} aria-hidden />
            </ActionIcon>
            <ActionIcon variant="subtle" color="gray" aria-label={t('remove', { name })} onClick={removeSlot}>
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </div>
        ) : null}
      </div>
      <SlotFields slot={slot} front={front} inHand={inHand} subjects={subjects} />
      <ol className={classes.stories}>
        {chosen.map((story, index) => {
          const place = { slotId: slot.id, index };
          return (
            <ChosenStory
              key={`${story.storyId} ${chosen.slice(0, index).some((other) => other.storyId === story.storyId)}`}
              story={story}
              place={place}
              language={front.language}
              own={headlineOf(story.storyId)}
              warnings={standing.warnings.filter(
                (warning) =>
                  warning.slotId === slot.id &&
                  warning.storyId === story.storyId &&
                  (warning.kind !== 'duplicate' || isAgain(layout, place)),
              )}
              here={here}
              line={overIndex === index}
              step={(by) => step(story.storyId, place, by)}
              remove={() => remove(story.storyId, place)}
              head={(headline) =>
                edit((now) => headStory(now, place, headline), `headline ${slot.id} ${story.storyId}`)
              }
            />
          );
        })}
        {overIndex !== null && overIndex >= chosen.length ? (
          <li className={classes.dropLine} aria-hidden />
        ) : null}
        {ruled.slice(0, byItself ? undefined : Math.max(0, room)).map((story) => (
          <RuledStory
            key={story.storyId}
            story={story}
            language={front.language}
            keep={
              here && !byItself ? () => put(story.storyId, { slotId: slot.id, index: chosen.length }) : null
            }
          />
        ))}
      </ol>
      {byItself ? <p className={classes.quiet}>{t(slot.kind === 'live' ? 'running' : 'ranked')}</p> : null}
      {chosen.length === 0 && ruled.length === 0 ? <p className={classes.quiet}>{t('empty')}</p> : null}
      {here && !byItself ? (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          aria-label={`${t('choose')}: ${name}`}
          onClick={choose}
        >
          {t('choose')}
        </Button>
      ) : null}
    </li>
  );
}

/** Whether the story of a place stands above it already. */
function isAgain(layout: FrontInHand['layout'], { slotId, index }: Place): boolean {
  const seen = new Set<string>();
  for (const slot of layout.slots)
    for (const [n, { storyId }] of chosenIn(slot).entries()) {
      if (slot.id === slotId && n === index) return seen.has(storyId);
      seen.add(storyId);
    }
  return false;
}
