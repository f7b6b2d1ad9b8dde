'use client';

import { Alert, Anchor, Button, Group, Radio, Stack, Switch, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { agents, purposes } from '#newsroom/machines/agents.ts';
import type { Rules } from '#newsroom/machines/rules.ts';
import { PageHead } from '../../desk/page-head.tsx';
import { Bilingual } from '../bilingual.tsx';
import { Part } from '../part.tsx';
import { RefusalSays } from '../refusal.tsx';
import { type Answer, useSaving } from '../use-saving.ts';

/** What robots, language models and miners are told, on one page with one button. */
export function MachineRules(props: { rules: Rules; save: (given: Rules) => Promise<Answer> }) {
  const t = useTranslations('machines');
  const house = useTranslations('house');
  const saving = useSaving();
  const [form, setForm] = useState(props.rules);
  const { fields } = saving;

  function submit(event: FormEvent) {
    event.preventDefault();
    saving.save(() => props.save(form));
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg" maw={760}>
        <PageHead title={t('title')} about={t('about')} />
        <Part title={t('robots')} about={t('robotsAbout')}>
          {purposes.map((purpose) => (
            <Radio.Group
              key={purpose}
              label={t(`purpose.${purpose}`)}
              description={`${t(`purposeAbout.${purpose}`)} ${agents[purpose].map(({ name }) => name).join(', ')}`}
              value={form.purposes[purpose]}
              onChange={(chosen) =>
                setForm({
                  ...form,
                  purposes: {
                    ...form.purposes,
                    [purpose]: chosen === 'disallow' ? 'disallow' : 'allow',
                  },
                })
              }
            >
              <Group mt={6}>
                <Radio value="allow" label={t('allow')} />
                <Radio value="disallow" label={t('disallow')} />
              </Group>
              {purpose === 'search' && form.purposes.search === 'disallow' && (
                <Alert color="red" mt="xs">
                  {t('searchWarning')}
                </Alert>
              )}
            </Radio.Group>
          ))}
          <Textarea
            label={t('ownLines')}
            description={t('ownLinesHint')}
            value={form.ownLines}
            onChange={(event) => setForm({ ...form, ownLines: event.currentTarget.value })}
            error={fields.ownLines}
            autosize
            minRows={3}
            maxRows={14}
            spellCheck={false}
          />
          <See file="/robots.txt" />
        </Part>
        <Part title={t('llmsTitle')} about={t('llmsAbout')}>
          <Switch
            label={t('llmsOn')}
            checked={form.llms.on}
            onChange={(event) =>
              setForm({ ...form, llms: { ...form.llms, on: event.currentTarget.checked } })
            }
          />
          {form.llms.on && (
            <Bilingual
              label={t('llmsText')}
              name="llms.texts"
              lines={3}
              value={form.llms.texts}
              onChange={(texts) => setForm({ ...form, llms: { ...form.llms, texts } })}
              errors={fields}
            />
          )}
          {props.rules.llms.on && <See file="/llms.txt" />}
        </Part>
        <Part title={t('reservedTitle')} about={t('reservedAbout')}>
          <Switch
            label={t('reserved')}
            checked={form.reserved}
            onChange={(event) => setForm({ ...form, reserved: event.currentTarget.checked })}
          />
          <TextInput
            label={t('terms')}
            description={t('termsHint')}
            type="url"
            placeholder="https://"
            value={form.terms}
            onChange={(event) => setForm({ ...form, terms: event.currentTarget.value })}
            error={fields.terms}
          />
          <See file="/.well-known/tdmrep.json" />
        </Part>
        <RefusalSays sentence={saving.sentence} fields={fields} />
        <Group>
          <Button type="submit" loading={saving.pending}>
            {house('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function See({ file }: { file: string }) {
  const t = useTranslations('machines');
  return (
    <Text size="sm">
      <Anchor href={file} target="_blank" rel="noopener">
        {t('see', { file })}
      </Anchor>
    </Text>
  );
}
