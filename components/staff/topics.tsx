'use client';

import { Button, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { ManagedTopic } from '#newsroom/house/managing.ts';
import type { TopicForm } from '#newsroom/house/save-topic.ts';
import { PageHead } from '../desk/page-head.tsx';
import { useDesk } from '../desk/shell/desk-context.tsx';
import { Bilingual } from './bilingual.tsx';
import { Entries } from './entries.tsx';
import { FormDialog } from './form-dialog.tsx';
import { SlugField } from './slug-field.tsx';
import { type Answer, useSaving } from './use-saving.ts';

type Save = (topic: TopicForm) => Promise<Answer>;

const fresh: TopicForm = { names: { en: '', ko: '' }, slug: '' };

/** All topics, and the dialog that changes one. */
export function Topics(props: { topics: ManagedTopic[]; save: Save }) {
  const t = useTranslations('house');
  const { language } = useDesk();
  const [open, setOpen] = useState<TopicForm | null>(null);
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
        onEdit={({ id, names, slug }) => setOpen({ id, names, slug })}
        about={({ slug, live }) => (
          <>
            <span>/{slug}</span>
            <span>{t('liveStories', { count: live })}</span>
          </>
        )}
      />
      {open && <TopicDialog topic={open} save={props.save} close={() => setOpen(null)} />}
    </Stack>
  );
}

function TopicDialog(props: { topic: TopicForm; save: Save; close: () => void }) {
  const t = useTranslations('house');
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
    </FormDialog>
  );
}
