'use client';

import { Anchor, Badge, Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { PolicyForm } from '#newsroom/machines/changing.ts';
import { type PolicyKind, policyNames } from '#newsroom/machines/policy-kinds.ts';
import type { Policy } from '#newsroom/machines/reading.ts';
import { PageHead } from '../../desk/page-head.tsx';
import { useDesk } from '../../desk/shell/desk-context.tsx';
import { Bilingual } from '../bilingual.tsx';
import { FormDialog } from '../form-dialog.tsx';
import { type Answer, useSaving } from '../use-saving.ts';

type Save = (given: PolicyForm) => Promise<Answer>;

/** What the newsroom promises in public: each policy, written or not, and the dialog that changes one. */
export function Policies(props: { policies: Policy[]; save: Save }) {
  const t = useTranslations('machines');
  const house = useTranslations('house');
  const { language } = useDesk();
  const [open, setOpen] = useState<PolicyForm | null>(null);
  const of = (kind: PolicyKind) => props.policies.find((policy) => policy.kind === kind);
  return (
    <Stack maw={760}>
      <PageHead title={t('policiesTitle')} about={t('policiesAbout')} />
      {policyNames.map((kind) => {
        const policy = of(kind);
        return (
          <Paper key={kind} withBorder p="md" radius="md">
            <Group justify="space-between" gap="xs">
              <div>
                <Group gap="xs">
                  <Text fw={600}>{t(`policy.${kind}`)}</Text>
                  <Badge variant="default" tt="none">
                    {policy ? t('written') : t('unwritten')}
                  </Badge>
                </Group>
                {policy && (
                  <Anchor size="sm" href={policy.url || `/${language}/about/${kind}`}>
                    {t('open')}
                  </Anchor>
                )}
              </div>
              <Button
                variant="default"
                size="xs"
                aria-label={`${house('edit')}: ${t(`policy.${kind}`)}`}
                onClick={() => setOpen(policy ?? { kind, texts: { en: '', ko: '' }, url: '' })}
              >
                {house('edit')}
              </Button>
            </Group>
          </Paper>
        );
      })}
      {open && <PolicyDialog policy={open} save={props.save} close={() => setOpen(null)} />}
    </Stack>
  );
}

function PolicyDialog(props: { policy: PolicyForm; save: Save; close: () => void }) {
  const t = useTranslations('machines');
  const saving = useSaving();
  const [form, setForm] = useState(props.policy);
  return (
    <FormDialog
      opened
      onClose={props.close}
      title={t(`policy.${form.kind}`)}
      saving={saving}
      submit={() => saving.save(() => props.save(form), { after: props.close })}
    >
      <Bilingual
        label={t('text')}
        hint={t('textHint')}
        name="texts"
        lines={8}
        value={form.texts}
        onChange={(texts) => setForm({ ...form, texts })}
        errors={saving.fields}
      />
      <TextInput
        label={t('url')}
        description={t('urlHint')}
        type="url"
        placeholder="https://"
        value={form.url}
        onChange={(event) => setForm({ ...form, url: event.currentTarget.value })}
        error={saving.fields.url}
      />
    </FormDialog>
  );
}
