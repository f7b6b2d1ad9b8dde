'use client';

import { Button, Group, Select, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { RuleForm } from '#newsroom/style/acts/save-rule.ts';
import { FormDialog } from './form-dialog.tsx';
import { type Answer, useSaving } from './use-saving.ts';

const kinds = ['spelling', 'title', 'number', 'banned', 'word'] as const;

/** One rule of the house style. */
export function StyleRuleDialog(props: {
  rule: RuleForm;
  save: (rule: RuleForm) => Promise<Answer>;
  remove: (id: string) => Promise<Answer>;
  close: () => void;
}) {
  const t = useTranslations('checks.style');
  const languages = useTranslations('stories.language');
  const saving = useSaving();
  const [form, setForm] = useState(props.rule);
  const isWord = form.kind === 'word';
  const { id } = form;
  return (
    <FormDialog
      opened
      onClose={props.close}
      title={id ? t('edit') : t('add')}
      saving={saving}
      submit={() =>
        saving.save(() => props.save(isWord ? { ...form, instead: '' } : form), { after: props.close })
      }
    >
      <Group grow align="flex-start">
        <Select
          label={t('kindOf')}
          value={form.kind}
          allowDeselect={false}
          data={kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
          onChange={(kind) => setForm({ ...form, kind: (kind ?? 'spelling') as RuleForm['kind'] })}
          error={saving.fields.kind}
        />
        <Select
          label={t('language')}
          value={form.language}
          allowDeselect={false}
          data={(['en', 'ko'] as const).map((one) => ({ value: one, label: languages(one) }))}
          onChange={(chosen) => setForm({ ...form, language: chosen === 'ko' ? 'ko' : 'en' })}
          error={saving.fields.language}
        />
      </Group>
      <TextInput
        label={t('looksFor')}
        description={isWord ? t('wordHint') : t('patternHint')}
        value={form.pattern}
        lang={form.language}
        onChange={(event) => setForm({ ...form, pattern: event.currentTarget.value })}
        error={saving.fields.pattern}
        required
        data-autofocus
      />
      {isWord ? null : (
        <TextInput
          label={t('instead')}
          description={t('insteadHint')}
          value={form.instead}
          lang={form.language}
          onChange={(event) => setForm({ ...form, instead: event.currentTarget.value })}
          error={saving.fields.instead}
        />
      )}
      <TextInput
        label={t('reason')}
        description={t('reasonHint')}
        value={form.reason}
        onChange={(event) => setForm({ ...form, reason: event.currentTarget.value })}
        error={saving.fields.reason}
        required={!isWord}
      />
      {id ? (
        <Group>
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={15} aria-hidden />}
            disabled={saving.pending}
            onClick={() => saving.save(() => props.remove(id), { said: t('removed'), after: props.close })}
          >
            {t('remove')}
          </Button>
        </Group>
      ) : null}
    </FormDialog>
  );
}
