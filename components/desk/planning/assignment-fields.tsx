'use client';

import { NumberInput, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl/react';
import type { AssignmentForm } from '#newsroom/planning/fields.ts';
import type { Assignable } from '#newsroom/planning/people.ts';
import { kinds } from '#newsroom/planning/workflow.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { useDesk } from '../shell/desk-context.tsx';
import { MomentFields } from '../time/moment-fields.tsx';
import { OriginalField } from './original-field.tsx';
import type { SectionChoice } from './plan.ts';

const whats = Object.keys(kinds) as (keyof typeof kinds)[];

/** The fields of an assignment. Without `people` it stays whose it is, and in its language. */
export function AssignmentFields(props: {
  form: AssignmentForm;
  onChange: (form: AssignmentForm) => void;
  errors: Record<string, string>;
  sections: SectionChoice[];
  people?: Assignable[];
}) {
  const { form, onChange, errors, people } = props;
  const t = useTranslations('planning');
  const stories = useTranslations('stories');
  const { language } = useDesk();
  return (
    <>
      <TextInput
        label={t('field.title')}
        value={form.title}
        onChange={(event) => onChange({ ...form, title: event.currentTarget.value })}
        error={errors.title}
        maxLength={200}
        required
        data-autofocus
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <Select
          label={stories('field.sectionId')}
          data={props.sections.map(({ id, names }) => ({ value: id, label: nameIn(names, language) }))}
          value={form.sectionId || null}
          onChange={(sectionId) => onChange({ ...form, sectionId: sectionId ?? '' })}
          error={errors.sectionId}
          allowDeselect={false}
          required
        />
        <Select
          label={t('field.what')}
          data={whats.map((value) => ({ value, label: t(`what.${value}`) }))}
          value={form.what}
          onChange={(what) => onChange({ ...form, what: (what ?? 'text') as AssignmentForm['what'] })}
          error={errors.what}
          allowDeselect={false}
        />
        {people ? (
          <>
            <Select
              label={t('field.staffId')}
              data={grouped(people, form.sectionId, {
                here: t('assignments.ofSection'),
                others: t('assignments.others'),
              })}
              value={form.staffId || null}
              onChange={(staffId) => onChange({ ...form, staffId: staffId ?? '' })}
              error={errors.staffId}
              searchable
              nothingFoundMessage={t('assignments.noPerson')}
              allowDeselect={false}
              required
            />
            <Select
              label={stories('field.language')}
              data={(['en', 'ko'] as const).map((value) => ({ value, label: stories(`language.${value}`) }))}
              value={form.language}
              onChange={(chosen) => onChange({ ...form, language: chosen === 'ko' ? 'ko' : 'en' })}
              error={errors.language}
              allowDeselect={false}
            />
          </>
        ) : null}
      </SimpleGrid>
      {people && form.what === 'translation' ? (
        <OriginalField
          value={form.originalId ?? null}
          onChange={(originalId) => onChange({ ...form, originalId })}
          into={form.language}
          error={errors.originalId}
        />
      ) : null}
      <MomentFields
        value={form.due}
        onChange={(due) => onChange({ ...form, due })}
        labels={{ day: t('field.due.day'), time: t('field.due.time') }}
        errors={{ day: errors['due.day'], time: errors['due.time'] }}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <NumberInput
          label={t('field.wordsAsked')}
          description={t('assignments.wordsHint')}
          value={form.wordsAsked ?? ''}
          onChange={(words) =>
            onChange({ ...form, wordsAsked: typeof words === 'number' && words > 0 ? words : null })
          }
          error={errors.wordsAsked}
          allowDecimal={false}
          allowNegative={false}
          max={100_000}
          step={50}
          hideControls
        />
        <TextInput
          label={t('field.slot')}
          description={t('assignments.slotHint')}
          value={form.slot ?? ''}
          onChange={(event) => onChange({ ...form, slot: event.currentTarget.value })}
          error={errors.slot}
          maxLength={100}
        />
      </SimpleGrid>
      <Textarea
        label={t('field.brief')}
        description={t('assignments.briefHint')}
        value={form.brief ?? ''}
        onChange={(event) => onChange({ ...form, brief: event.currentTarget.value })}
        error={errors.brief}
        autosize
        minRows={3}
        maxRows={12}
      />
    </>
  );
}

/** People who work for the section first. */
export function grouped(
  people: Assignable[],
  sectionId: string,
  names: { here: string; others: string },
): { group: string; items: { value: string; label: string }[] }[] {
  const items = (of: Assignable[]) => of.map(({ id, name }) => ({ value: id, label: name }));
  const here = people.filter((person) => person.sectionIds.includes(sectionId));
  const others = people.filter((person) => !person.sectionIds.includes(sectionId));
  return [
    { group: names.here, items: items(here) },
    { group: names.others, items: items(others) },
  ].filter(({ items: some }) => some.length > 0);
}
