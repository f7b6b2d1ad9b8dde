'use client';

import { MultiSelect, Select, Text, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl/react';
import { useDesk } from '#components/desk/shell/desk-context.tsx';
import { contentLimits } from '#newsroom/stories/document/content.ts';
import { may } from '#newsroom/stories/permissions.ts';
import { editIn } from '#newsroom/stories/workflow.ts';
import { type Choice, useField, useOnScreen } from '../on-screen.tsx';

const options = (choices: Choice[]) => choices.map(({ id, name }) => ({ value: id, label: name }));

/** The section; a word of warning when the story would go out of the writer's hands. */
export function SectionField() {
  const t = useTranslations('editor.details');
  const { who } = useDesk();
  const { offered, facts } = useOnScreen();
  const { value, set, error, editable } = useField('sectionId');
  const act = editIn(facts);
  const keeps = act !== null && may(who, act, { ...facts, sectionId: value }).allowed;
  return (
    <Select
      id="field-sectionId"
      label={t('section')}
      placeholder={t('sectionNone')}
      data={options(offered.sections)}
      value={value}
      searchable={offered.sections.length > 8}
      nothingFoundMessage={t('nothingFound')}
      readOnly={!editable}
      error={error}
      allowDeselect={false}
      description={editable && !keeps ? t('sectionAway') : undefined}
      onChange={(id) => set(id)}
    />
  );
}

/** What is typed is looked for in names and in the other words for a topic. */
function found<Option>(choices: Choice[], options: Option[], typed: string): Option[] {
  const wanted = typed.trim().toLowerCase();
  const fits = new Set(
    choices
      .filter(({ name, synonyms = [] }) =>
        [name, ...synonyms].some((word) => word.toLowerCase().includes(wanted)),
      )
      .map(({ id }) => id),
  );
  return options.filter((option) => fits.has((option as { value: string }).value));
}

/** Topics, or coverages: any number of them, in no order that matters. */
export function SubjectsField({ name }: { name: 'topics' | 'coverages' }) {
  const t = useTranslations('editor.details');
  const { offered } = useOnScreen();
  const { value, set, error, editable } = useField(name);
  return (
    <MultiSelect
      id={`field-${name}`}
      label={t(name)}
      data={options(offered[name].filter(({ id, merged }) => !merged || value.includes(id)))}
      value={value}
      searchable
      filter={({ options: all, search, limit }) => found(offered[name], all, search).slice(0, limit)}
      limit={50}
      maxValues={contentLimits[name]}
      nothingFoundMessage={t('nothingFound')}
      readOnly={!editable}
      error={error}
      hidePickedOptions
      onChange={set}
    />
  );
}

export function DatelineField() {
  const t = useTranslations('editor.details');
  const { value, set, error, editable } = useField('dateline');
  return (
    <TextInput
      id="field-dateline"
      label={t('dateline')}
      description={t('datelineHint')}
      value={value}
      maxLength={contentLimits.dateline}
      readOnly={!editable}
      error={error}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
}

export function LanguageShown() {
  const t = useTranslations('editor.details');
  const names = useTranslations('stories.language');
  const { value } = useField('language');
  return (
    <div>
      <Text size="sm" fw={500}>
        {t('language')}
      </Text>
      <Text size="sm">{names(value)}</Text>
      <Text size="xs" c="dimmed">
        {t('languageFixed')}
      </Text>
    </div>
  );
}
