'use client';

import { Anchor, Badge, Button, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { ManagedCoverage } from '#newsroom/house/managing.ts';
import type { CoverageForm } from '#newsroom/house/save-coverage.ts';
import { PageHead } from '../desk/page-head.tsx';
import { useDesk } from '../desk/shell/desk-context.tsx';
import { Bilingual } from './bilingual.tsx';
import { Entries } from './entries.tsx';
import { FormDialog } from './form-dialog.tsx';
import { SlugField } from './slug-field.tsx';
import { type Answer, useSaving } from './use-saving.ts';

type Save = (coverage: CoverageForm) => Promise<Answer>;

const empty = { en: '', ko: '' };
const fresh: CoverageForm = { names: empty, introductions: empty, slug: '', kind: 'coverage' };

/** All coverages, and the dialog that changes one. */
export function Coverages(props: { coverages: ManagedCoverage[]; save: Save }) {
  const t = useTranslations('house');
  const more = useTranslations('packages.desk');
  const { language } = useDesk();
  const [open, setOpen] = useState<CoverageForm | null>(null);
  return (
    <Stack>
      <PageHead
        title={t('coverages.title')}
        about={t('coverages.about')}
        actions={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen(fresh)}>
            {t('coverages.add')}
          </Button>
        }
      />
      <Entries
        entries={props.coverages}
        language={language}
        none={t('coverages.none')}
        onEdit={({ id, names, introductions, slug, kind }) =>
          setOpen({ id, names, introductions, slug, kind })
        }
        about={({ id, names, slug, kind, live }) => (
          <>
            <span>/{slug}</span>
            <span>{t('liveStories', { count: live })}</span>
            {kind === 'series' && (
              <Badge variant="default" size="sm" tt="none">
                {more('kinds.series')}
              </Badge>
            )}
            <Anchor
              component={Link}
              href={`/desk/coverages/${id}`}
              size="sm"
              aria-label={`${more(kind === 'series' ? 'arrangeSeries' : 'arrange')}: ${names[language]}`}
            >
              {more(kind === 'series' ? 'arrangeSeries' : 'arrange')}
            </Anchor>
          </>
        )}
      />
      {open && <CoverageDialog coverage={open} save={props.save} close={() => setOpen(null)} />}
    </Stack>
  );
}

function CoverageDialog(props: { coverage: CoverageForm; save: Save; close: () => void }) {
  const t = useTranslations('house');
  const more = useTranslations('packages.desk');
  const saving = useSaving();
  const [form, setForm] = useState(props.coverage);
  return (
    <FormDialog
      opened
      onClose={props.close}
      title={form.id ? t('coverages.edit') : t('coverages.add')}
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
      <Bilingual
        label={t('coverages.introduction')}
        lines={3}
        name="introductions"
        value={form.introductions}
        onChange={(introductions) => setForm({ ...form, introductions })}
        errors={saving.fields}
      />
      <div>
        <Text size="sm" fw={500} id="coverage-kind">
          {more('kind')}
        </Text>
        <Text size="xs" c="dimmed" mb={6}>
          {more('kindHint')}
        </Text>
        <SegmentedControl
          aria-labelledby="coverage-kind"
          data={(['coverage', 'series'] as const).map((value) => ({ value, label: more(`kinds.${value}`) }))}
          value={form.kind}
          onChange={(kind) => setForm({ ...form, kind: kind as CoverageForm['kind'] })}
        />
      </div>
      <SlugField
        existing={Boolean(form.id)}
        value={form.slug ?? ''}
        onChange={(slug) => setForm({ ...form, slug })}
        error={saving.fields.slug}
      />
    </FormDialog>
  );
}
