'use client';

import { Modal } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import {
  addSlot,
  moveSlot,
  type Place,
  placeOf,
  putStory,
  removeSlot,
  removeStory,
  slotOf,
  stepStory,
} from '#newsroom/fronts/edits.ts';
import { chosenIn, type Layout, type Slot } from '#newsroom/fronts/layout.ts';
import type { FrontToLayOut, Subjects } from '#newsroom/fronts/reading.ts';
import type { StoryFact } from '#newsroom/fronts/warnings.ts';
import { AddSlot } from './add-slot.tsx';
import classes from './fronts.module.css';
import { useHeadline, useSlotName } from './naming.ts';
import { SlotCard } from './slot-card.tsx';
import { StoryFinder } from './story-finder.tsx';
import { type Lifted, type Over, useDragging } from './use-dragging.ts';
import type { FrontInHand } from './use-front.ts';

/** The slots of a front and the stories to put into them. A drag, a button and a key do the same. */
export function LayoutView({
  front,
  inHand,
  subjects,
  say,
}: {
  front: FrontToLayOut;
  inHand: FrontInHand;
  subjects: Subjects;
  say: (text: string) => void;
}) {
  const t = useTranslations('fronts');
  const { layout, edit, here, standing } = inHand;
  const slotName = useSlotName(subjects);
  const headlineIn = useHeadline(standing);
  const [found, setFound] = useState<Record<string, StoryFact>>({});
  const [into, setInto] = useState<string | null>(null);
  const [choosing, setChoosing] = useState(false);
  const root = useRef<HTMLOListElement>(null);
  const focus = useRef<string | null>(null);

  const headlineOf = (storyId: string) => found[storyId]?.headline || headlineIn(storyId);
  const target = layout.slots.find((slot) => slot.id === into && 'stories' in slot);
  const firstTaking = layout.slots.find((slot) => 'stories' in slot);
  const intoSlot = target ?? firstTaking ?? null;

  // What was moved by key keeps the focus, wherever it stands now.
  useEffect(() => {
    const wanted = focus.current;
    if (!wanted || !layout) return;
    focus.current = null;
    document.querySelector<HTMLElement>(wanted)?.focus();
  }, [layout]);

  function sayPut(next: Layout, storyId: string) {
    const place = placeOf(next, storyId);
    const slot = place && slotOf(next, place.slotId);
    if (!place || !slot) return;
    const of = Math.max(slot.count, chosenIn(slot).length);
    say(t('said.put', { headline: headlineOf(storyId), n: place.index + 1, of, slot: slotName(next, slot) }));
  }
  function put(storyId: string, to: Place, from?: Place) {
    const next = putStory(layout, storyId, to, from);
    edit(() => next);
    sayPut(next, storyId);
  }
  function step(storyId: string, from: Place, by: -1 | 1) {
    const { layout: next } = stepStory(layout, from, by);
    if (next === layout) return say(t('said.letGo', { headline: headlineOf(storyId) }));
    focus.current = `[data-chosen="${storyId}"] [data-handle]`;
    edit(() => next);
    sayPut(next, storyId);
  }
  function remove(storyId: string, place: Place) {
    focus.current = `[data-slot="${place.slotId}"] [data-slot-handle]`;
    edit((now) => removeStory(now, place));
    say(t('said.removed', { headline: headlineOf(storyId) }));
  }
  function sayedSlot(next: Layout, slot: Slot) {
    const n = next.slots.findIndex(({ id }) => id === slot.id) + 1;
    say(t('said.slotAt', { name: slot.heading || t(`slot.${slot.kind}`), n, of: next.slots.length }));
  }
  function slotTo(slot: Slot, to: number) {
    if (to < 0 || to >= layout.slots.length) return;
    const next = moveSlot(layout, slot.id, to);
    focus.current = `[data-slot="${slot.id}"] [data-slot-handle]`;
    edit(() => next);
    sayedSlot(next, slot);
  }

  const nameOf = (lifted: Lifted) => {
    if (lifted.what !== 'slot') return headlineOf(lifted.storyId);
    const slot = slotOf(layout, lifted.slotId);
    return slot ? slotName(layout, slot) : '';
  };
  const { lifted, over } = useDragging(root, {
    lift: (lifted) => say(t('said.lifted', { headline: nameOf(lifted) })),
    drop(lifted: Lifted, over: Over | null) {
      if (!over) return say(t('said.letGo', { headline: nameOf(lifted) }));
      if (lifted.what === 'slot') {
        const slot = slotOf(layout, lifted.slotId);
        if (slot && 'slotIndex' in over) slotTo(slot, over.slotIndex);
        return;
      }
      if ('slotId' in over) put(lifted.storyId, over, lifted.what === 'chosen' ? lifted.from : undefined);
    },
  });
  const slotLine = over && 'slotIndex' in over && lifted?.what === 'slot' ? over.slotIndex : null;
  const others = layout.slots.filter((slot) => lifted?.what !== 'slot' || slot.id !== lifted.slotId);

  const finder = (
    <StoryFinder
      front={front}
      layout={layout}
      sections={subjects.sections}
      slotName={slotName}
      into={intoSlot}
      setInto={setInto}
      canPut={here}
      onFound={(stories) =>
        setFound((was) => ({ ...was, ...Object.fromEntries(stories.map((one) => [one.id, one])) }))
      }
      put={(storyId) => {
        if (!intoSlot) return;
        put(storyId, { slotId: intoSlot.id, index: chosenIn(intoSlot).length });
        setChoosing(false);
      }}
    />
  );

  return (
    <div className={classes.desk} data-dragging={lifted !== null}>
      <div>
        {layout.slots.length === 0 ? (
          <div className={classes.none}>
            <strong>{t('none')}</strong>
            <span>{t('noneHelp')}</span>
          </div>
        ) : null}
        <ol ref={root} className={classes.slots} aria-label={t('slots')}>
          {layout.slots.map((slot) => (
            <SlotCard
              key={slot.id}
              slot={slot}
              front={front}
              inHand={inHand}
              subjects={subjects}
              name={slotName(layout, slot)}
              headlineOf={headlineOf}
              line={
                slotLine !== null && others[slotLine]?.id === slot.id
                  ? 'before'
                  : slotLine === others.length && others.at(-1)?.id === slot.id
                    ? 'after'
                    : null
              }
              overIndex={over && 'slotId' in over && over.slotId === slot.id ? over.index : null}
              choose={() => {
                setInto(slot.id);
                setChoosing(true);
              }}
              put={put}
              step={step}
              remove={remove}
              moveBy={(by) => slotTo(slot, layout.slots.indexOf(slot) + by)}
              removeSlot={() => {
                edit((now) => removeSlot(now, slot.id));
                say(t('said.slotRemoved', { name: slotName(layout, slot) }));
              }}
            />
          ))}
        </ol>
        {here ? (
          <AddSlot
            layout={layout}
            add={(slot) => {
              const next = addSlot(layout, slot);
              focus.current = `[data-slot="${slot.id}"] [data-slot-handle]`;
              edit(() => next);
              say(t('said.slotAdded', { name: t(`slot.${slot.kind}`), n: next.slots.length }));
            }}
          />
        ) : null}
      </div>
      {here && !choosing ? (
        <aside className={classes.side} aria-label={t('finder.title')}>
          {finder}
        </aside>
      ) : null}
      <Modal
        opened={choosing && here}
        onClose={() => setChoosing(false)}
        title={t('finder.title')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        {finder}
      </Modal>
    </div>
  );
}
