'use client';

import { useTranslations } from 'use-intl/react';
import type { Layout, Slot } from '#newsroom/fronts/layout.ts';
import type { FrontToLayOut, Standing, Subjects } from '#newsroom/fronts/reading.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { useDesk } from '../shell/desk-context.tsx';

export type SlotName = (layout: Layout, slot: Slot) => string;

/** What a slot is called: its number from the top, and its heading, what it is about, or its kind. */
export function useSlotName(subjects: Subjects): SlotName {
  const t = useTranslations('fronts.slot');
  const { language } = useDesk();
  function aboutOf(slot: Slot): string {
    if (slot.kind === 'coverage') {
      const coverage = subjects.coverages.find(({ id }) => id === slot.coverageId);
      return coverage ? nameIn(coverage.names, language) : '';
    }
    if (slot.kind !== 'river' || slot.source.of === 'all') return '';
    const { of, id } = slot.source;
    const subject = (of === 'section' ? subjects.sections : subjects.topics).find((one) => one.id === id);
    return subject ? nameIn(subject.names, language) : '';
  }
  return (layout, slot) => {
    const n = layout.slots.indexOf(slot) + 1;
    const about = slot.heading || aboutOf(slot);
    return about ? t('namedOf', { n, kind: t(slot.kind), about }) : t('named', { n, kind: t(slot.kind) });
  };
}

/** What a front is called. */
export function useFrontName() {
  const t = useTranslations('fronts');
  const languages = useTranslations('stories.language');
  const { language } = useDesk();
  return (front: {
    section: FrontToLayOut['section'] | { en: string; ko: string };
    language: 'en' | 'ko';
  }) => {
    const { section } = front;
    const names = section && 'names' in section ? section.names : section;
    return t('name', {
      name: names ? nameIn(names, language) : t('site'),
      language: languages(front.language),
    });
  };
}

/** The headline readers read of a story, or a word where there is none. */
export function useHeadline(standing: Standing) {
  const t = useTranslations('fronts.story');
  return (storyId: string) => {
    const story = standing.stories[storyId];
    return story ? story.headline || t('noHeadline') : t('unknown');
  };
}
