'use client';

import { Button, FileInput, Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { TakenIn } from '#newsroom/planning/acts/take-in-calendar.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import { RefusalSays } from '../../../staff/refusal.tsx';
import { useSaving } from '../../../staff/use-saving.ts';
import { useDesk } from '../../shell/desk-context.tsx';
import type { SectionChoice } from '../plan.ts';
import classes from '../planning.module.css';
import type { CalendarActs } from './other-calendars.tsx';

type Given = { sections: SectionChoice[]; subscribe: CalendarActs['subscribe'] };

/** Brings in a calendar: a file once, or an address for good. */
export function TakeIn({ sections, subscribe }: Given) {
  const t = useTranslations('planning.others');
  const calendar = useTranslations('planning.calendar');
  const { language } = useDesk();
  const [sectionId, setSectionId] = useState('none');
  const [said, setSaid] = useState('');
  const chosen = sectionId === 'none' ? null : sectionId;
  const tell = ({ added, changed, left }: TakenIn) =>
    setSaid([t('taken', { added, changed }), left > 0 ? t('left', { left }) : ''].join(' '));
  return (
    <section className={classes.group}>
      <Stack gap="md" maw={760}>
        <Select
          label={t('section')}
          data={[
            { value: 'none', label: calendar('anySection') },
            ...sections.map(({ id, names }) => ({ value: id, label: nameIn(names, language) })),
          ]}
          value={sectionId}
          onChange={(value) => setSectionId(value ?? 'none')}
          allowDeselect={false}
          maw={360}
        />
        <ByAddress subscribe={subscribe} sectionId={chosen} tell={tell} />
        <ByFile sectionId={chosen} tell={tell} />
        <p className={classes.about} role="status">
          {said}
        </p>
      </Stack>
    </section>
  );
}

type Part = { sectionId: string | null; tell: (taken: TakenIn) => void };

function ByAddress({ subscribe, sectionId, tell }: Part & Pick<Given, 'subscribe'>) {
  const t = useTranslations('planning.others');
  const saving = useSaving();
  const [form, setForm] = useState({ url: '', name: '' });
  function submit(event: FormEvent) {
    event.preventDefault();
    saving.save(async () => {
      const answer = await subscribe({ ...form, sectionId });
      if (!('refused' in answer)) {
        tell(answer);
        setForm({ url: '', name: '' });
      }
      return answer;
    });
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <TextInput
            label={t('url')}
            description={t('urlHint')}
            type="url"
            value={form.url}
            onChange={(event) => setForm({ ...form, url: event.currentTarget.value })}
            error={saving.fields.url}
            maxLength={500}
          />
          <TextInput
            label={t('name')}
            description={t('nameHint')}
            value={form.name}
            onChange={(event) => setForm({ ...form, name: event.currentTarget.value })}
            error={saving.fields.name}
            maxLength={200}
          />
        </SimpleGrid>
        <RefusalSays sentence={saving.sentence} fields={saving.fields} />
        <Group>
          <Button type="submit" loading={saving.pending}>
            {t('subscribe')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function ByFile({ sectionId, tell }: Part) {
  const t = useTranslations('planning.others');
  const refusals = useTranslations('refusals.field');
  const router = useRouter();
  const saving = useSaving();
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  function submit(event: FormEvent) {
    event.preventDefault();
    setMissing(!file);
    if (!file) return;
    saving.save(async () => {
      const query = new URLSearchParams({ name: file.name, ...(sectionId ? { section: sectionId } : {}) });
      const response = await fetch(`/api/desk/calendar?${query}`, { method: 'POST', body: file });
      const answer = (await response.json()) as TakenIn | Refused;
      if ('refused' in answer) return answer;
      tell(answer);
      setFile(null);
      router.refresh();
      return { done: true };
    });
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <FileInput
          label={t('file')}
          description={t('fileHint')}
          placeholder={t('fileChoose')}
          accept=".ics,.ical,text/calendar"
          value={file}
          onChange={setFile}
          error={missing && !file ? refusals('missing', { field: t('field.file') }) : saving.fields.file}
          clearable
          clearButtonProps={{ 'aria-label': t('fileClear') }}
          maw={420}
        />
        <RefusalSays sentence={saving.sentence} fields={saving.fields} />
        <Group>
          <Button type="submit" variant="default" loading={saving.pending}>
            {t('fileTake')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
