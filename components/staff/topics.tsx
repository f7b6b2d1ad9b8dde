'use client';

import { Button, Select, Stack, TagsInput, Text } from '@mantine/core';
import { IconArrowMerge, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { ManagedTopic } from '#newsroom/house/managing.ts';
import type { Merge } from '#newsroom/house/merge-topics.ts';
import type { TopicForm } from '#newsroom/house/save-topic.ts';
import { PageHead } from '../desk/page-head.tsx';
import { useDesk } from '../desk/shell/desk-context.tsx';
import { Bilingual } from './bilingual.tsx';
import { Entries } from './entries.tsx';
import { FormDialog } from './form-dialog.tsx';
import { SlugField } from './slug-field.tsx';
import { type Answer, useSaving } from './use-saving.ts';

type Save = (topic: TopicForm) => Promise<Answer>;

const fresh: TopicForm = { names: { en: '', ko: '' }, slug: '', synonyms: [] };

/** All topics, and the dialogs that change one or merge it into another. */
export function Topics(props: {
  topics: ManagedTopic[];
  save: Save;
  /** Absent: whoever looks may not. */
  merge?: (given: Merge) => Promise<Answer>;
}) {
  const t = useTranslations('house');
  const more = useTranslations('packages.topics');
  const { language } = useDesk();
  const [open, setOpen] = useState<TopicForm | null>(null);
  const [merging, setMerging] = useState<ManagedTopic | null>(null);
  return (
    <Stack>
      <PageHead
        title={t('topics.title')}
        about={t('topics.about')}
        actions={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen(fresh)}>
            {t('topics.add')}
          </Button>
        }
      />
      <Entries
        entries={props.topics}
        language={language}
        none={t('topics.none')}
        onEdit={({ id, names, slug, synonyms }) => setOpen({ id, names, slug, synonyms })}
        about={(topic) => (
          <>
            <span>/{topic.slug}</span>
            <span>{t('liveStories', { count: topic.live })}</span>
            {topic.synonyms.length > 0 && <span>{topic.synonyms.join(', ')}</span>}
            {props.merge && props.topics.length > 1 && (
              <Button
                variant="subtle"
                size="compact-sm"
                leftSection={<IconArrowMerge size={14} aria-hidden />}
                onClick={() => setMerging(topic)}
                aria-label={more('mergeFor', { name: topic.names[language] })}
              >
                {more('merge')}
              </Button>
            )}
          </>
        )}
      />
      {open && <TopicDialog topic={open} save={props.save} close={() => setOpen(null)} />}
      {merging && props.merge && (
        <MergeDialog
          topic={merging}
          others={props.topics.filter(({ id }) => id !== merging.id)}
          merge={props.merge}
          close={() => setMerging(null)}
        />
      )}
    </Stack>
  );
}

function TopicDialog(props: { topic: TopicForm; save: Save; close: () => void }) {
  const t = useTranslations('house');
  const more = useTranslations('packages.topics');
  const saving = useSaving();
  const [form, setForm] = useState(props.topic);
  return (
    <FormDialog
      opened
      onClose={props.close}
      title={form.id ? t('topics.edit') : t('topics.add')}
      saving={saving}
      submit={() => saving.save(() => props.save(form), { after: props.close })}
    >
      <Bilingual
        label={t('field.name')}
        hint={t('eitherName')}
        name="names"
        value={form.names}
        onChange={(names) => setForm({ ...form, names })}
        errors={saving.fields}
      />
      <SlugField
        existing={Boolean(form.id)}
        value={form.slug ?? ''}
        onChange={(slug) => setForm({ ...form, slug })}
        error={saving.fields.slug}
      />
      <TagsInput
        label={more('synonyms')}
        description={more('synonymsHint')}
        value={form.synonyms ?? []}
        onChange={(synonyms) => setForm({ ...form, synonyms })}
        error={Object.entries(saving.fields).find(([name]) => name.startsWith('synonyms'))?.[1]}
        acceptValueOnBlur
      />
    </FormDialog>
  );
}

function MergeDialog(props: {
  topic: ManagedTopic;
  others: ManagedTopic[];
  merge: (given: Merge) => Promise<Answer>;
  close: () => void;
}) {
  const t = useTranslations('packages.topics');
  const words = useTranslations('house');
  const { language } = useDesk();
  const saving = useSaving();
  const [into, setInto] = useState<string | null>(null);
  return (
    <FormDialog
      opened
      danger
      onClose={props.close}
      title={t('mergeTitle', { name: props.topic.names[language] })}
      button={t('merge')}
      saving={saving}
      submit={() =>
        saving.save(() => props.merge({ id: props.topic.id, into: into ?? '' }), {
          said: t('merged'),
          after: props.close,
        })
      }
    >
      <Text size="sm">{t('mergeAbout')}</Text>
      <Select
        label={t('into')}
        data={props.others.map(({ id, names }) => ({ value: id, label: names[language] }))}
        value={into}
        onChange={setInto}
        error={saving.fields.into}
        nothingFoundMessage={words('noMatch')}
        searchable
      />
    </FormDialog>
  );
}
