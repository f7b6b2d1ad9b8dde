'use client';

import { ActionIcon, Anchor, Badge, Button, Stack, Switch } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus } from '@tabler/icons-react';
import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { ManagedSection } from '#newsroom/house/managing.ts';
import type { SectionForm } from '#newsroom/house/save-section.ts';
import { PageHead } from '../desk/page-head.tsx';
import { useDesk } from '../desk/shell/desk-context.tsx';
import { Bilingual } from './bilingual.tsx';
import { Entries } from './entries.tsx';
import { FormDialog } from './form-dialog.tsx';
import { RefusalSays } from './refusal.tsx';
import { SlugField } from './slug-field.tsx';
import { type Answer, useSaving } from './use-saving.ts';

const fresh: SectionForm = { names: { en: '', ko: '' }, slug: '', editingBarsApproval: false };

/** The sections in their order, and the dialog that changes one. */
export function Sections(props: {
  sections: ManagedSection[];
  save: (section: SectionForm) => Promise<Answer>;
  order: (ids: string[]) => Promise<Answer>;
}) {
  const t = useTranslations('house');
  const checks = useTranslations('checks.section');
  const { language } = useDesk();
  const [open, setOpen] = useState<SectionForm | null>(null);
  const ordering = useSaving();

  function move(place: number, by: 1 | -1) {
    const ids = props.sections.map((section) => section.id);
    const [id] = ids.splice(place, 1);
    if (id) ids.splice(place + by, 0, id);
    ordering.save(() => props.order(ids));
  }

  return (
    <Stack>
      <PageHead
        title={t('sections.title')}
        about={t('sections.about')}
        actions={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen(fresh)}>
            {t('sections.add')}
          </Button>
        }
      />
      <RefusalSays sentence={ordering.sentence} fields={{}} />
      <Entries
        entries={props.sections}
        language={language}
        none={t('sections.none')}
        // The order is of all of them: no search here.
        searchFrom={Number.POSITIVE_INFINITY}
        onEdit={({ id, names, slug, editingBarsApproval }) =>
          setOpen({ id, names, slug, editingBarsApproval })
        }
        before={({ names }, place) => (
          <ActionIcon.Group orientation="vertical">
            <ActionIcon
              variant="default"
              size="md"
              disabled={place === 0 || ordering.pending}
              onClick={() => move(place, -1)}
              aria-label={t('sections.up', { name: names[language] })}
            >
              <IconArrowUp size={14} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size="md"
              disabled={place === props.sections.length - 1 || ordering.pending}
              onClick={() => move(place, 1)}
              aria-label={t('sections.down', { name: names[language] })}
            >
              <IconArrowDown size={14} aria-hidden />
            </ActionIcon>
          </ActionIcon.Group>
        )}
        about={({ id, names, slug, live, editingBarsApproval }) => (
          <>
            <span>/{slug}</span>
            <span>{t('liveStories', { count: live })}</span>
            <Anchor
              component={Link}
              href={`/desk/sections/${id}`}
              size="sm"
              aria-label={checks('linkFor', { section: names[language] })}
            >
              {checks('link')}
            </Anchor>
            {editingBarsApproval && (
              <Badge variant="default" size="sm" tt="none">
                {t('sections.barsShort')}
              </Badge>
            )}
          </>
        )}
      />
      {open && <SectionDialog section={open} save={props.save} close={() => setOpen(null)} />}
    </Stack>
  );
}

function SectionDialog(props: {
  section: SectionForm;
  save: (section: SectionForm) => Promise<Answer>;
  close: () => void;
}) {
  const t = useTranslations('house');
  const saving = useSaving();
  const [form, setForm] = useState(props.section);
  return (
    <FormDialog
      opened
      onClose={props.close}
      title={form.id ? t('sections.edit') : t('sections.add')}
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
      <Switch
        checked={form.editingBarsApproval}
        onChange={(event) => setForm({ ...form, editingBarsApproval: event.currentTarget.checked })}
        label={t('sections.bars')}
        description={t('sections.barsHint')}
      />
    </FormDialog>
  );
}
