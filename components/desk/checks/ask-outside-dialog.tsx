'use client';

import {
  Alert,
  Button,
  CopyButton,
  Group,
  Modal,
  NumberInput,
  Select,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { SignOffForm } from '#newsroom/sign-offs/asking.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import type { Outside } from './sign-offs.tsx';

const longest = 30;

/** Asks for who is asked and what, and shows the link, once. */
export function AskOutsideDialog({
  storyId,
  language,
  ask,
  onClose,
}: {
  storyId: string;
  language: 'en' | 'ko';
  ask: Outside['ask'];
  onClose: () => void;
}) {
  const t = useTranslations('checks.signOff');
  const acts = useTranslations('desk.acts');
  const words = useTranslations('refusals');
  const languages = useTranslations('stories.language');
  const [form, setForm] = useState<SignOffForm>({
    storyId,
    name: '',
    email: '',
    language,
    question: '',
    days: 3,
  });
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const errors = refusal?.fields ?? {};

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    try {
      const answer = await ask(form);
      if ('refused' in answer) setRefusal(answer);
      else setLink(answer.link);
    } catch {
      setRefusal({ refused: true, key: 'failed', sentence: words('failed'), fields: {} });
    } finally {
      setBusy(false);
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('ask')}
      size="lg"
      closeButtonProps={{ 'aria-label': acts('close') }}
    >
      {link ? (
        <Stack>
          <TextInput
            label={t('link')}
            description={t('linkHint')}
            value={link}
            readOnly
            onFocus={(event) => event.currentTarget.select()}
            data-autofocus
          />
          {form.email ? <Text size="sm">{t('mailed', { email: form.email })}</Text> : null}
          <Group justify="flex-end">
            <CopyButton value={link}>
              {({ copied, copy }) => <Button onClick={copy}>{copied ? t('copied') : t('copy')}</Button>}
            </CopyButton>
            <Button variant="default" onClick={onClose}>
              {t('close')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <form onSubmit={submit} noValidate>
          <Stack>
            <Text size="sm">{t('about')}</Text>
            <TextInput
              label={t('name')}
              value={form.name}
              onChange={(event) => setForm({ ...form, name: event.currentTarget.value })}
              error={errors.name}
              required
              data-autofocus
            />
            <TextInput
              type="email"
              label={t('email')}
              description={t('emailHint')}
              value={form.email}
              onChange={(event) => setForm({ ...form, email: event.currentTarget.value.trim() })}
              error={errors.email}
            />
            <Textarea
              label={t('question')}
              value={form.question}
              onChange={(event) => setForm({ ...form, question: event.currentTarget.value })}
              error={errors.question}
              autosize
              minRows={2}
              maxRows={8}
            />
            <Group grow align="flex-start">
              <Select
                label={t('language')}
                value={form.language}
                allowDeselect={false}
                data={(['en', 'ko'] as const).map((one) => ({ value: one, label: languages(one) }))}
                onChange={(chosen) => setForm({ ...form, language: chosen === 'ko' ? 'ko' : 'en' })}
                error={errors.language}
              />
              <NumberInput
                label={t('days')}
                value={form.days}
                min={1}
                max={longest}
                onChange={(days) => setForm({ ...form, days: Number(days) || 0 })}
                error={errors.days}
              />
            </Group>
            {refusal && Object.keys(errors).length === 0 ? (
              <Alert color="red" role="alert">
                {refusal.sentence}
              </Alert>
            ) : null}
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {acts('cancel')}
              </Button>
              <Button type="submit" loading={busy}>
                {t('send')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
