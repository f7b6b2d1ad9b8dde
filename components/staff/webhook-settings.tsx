'use client';

import { Button, Code, CopyButton, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { RefusalSays } from './refusal.tsx';
import { type Answer, useSaving } from './use-saving.ts';

/** The program that is told of notices: its address, the secret it knows us by, and a try. */
export function WebhookSettings(props: {
  webhook: { url: string; secret: string } | null;
  save: (given: { url: string }) => Promise<Answer>;
  tryIt: () => Promise<Answer>;
}) {
  const t = useTranslations('notices.webhook');
  const common = useTranslations('house');
  const saving = useSaving();
  const trying = useSaving();
  const [url, setUrl] = useState(props.webhook?.url ?? '');
  function submit(event: FormEvent) {
    event.preventDefault();
    saving.save(() => props.save({ url }));
  }
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} radius="md" component="section" maw={760} mt="lg">
      <form onSubmit={submit} noValidate>
        <Stack>
          <div>
            <Title order={2} size="h4">
              {t('title')}
            </Title>
            <Text size="sm" c="dimmed">
              {t('about')}
            </Text>
          </div>
          <TextInput
            type="url"
            label={t('url')}
            description={t('urlHint')}
            placeholder="https://"
            value={url}
            onChange={(event) => setUrl(event.currentTarget.value)}
            error={saving.fields.url}
          />
          {props.webhook ? (
            <div>
              <Text size="sm" fw={500}>
                {t('secret')}
              </Text>
              <Group gap="xs">
                <Code style={{ overflowWrap: 'anywhere' }}>{props.webhook.secret}</Code>
                <CopyButton value={props.webhook.secret}>
                  {({ copied, copy }) => (
                    <Button size="compact-xs" variant="default" onClick={copy}>
                      <span aria-live="polite">{copied ? t('copied') : t('copy')}</span>
                    </Button>
                  )}
                </CopyButton>
              </Group>
              <Text size="xs" c="dimmed">
                {t('secretHint')}
              </Text>
            </div>
          ) : null}
          <RefusalSays sentence={saving.sentence || trying.sentence} fields={saving.fields} />
          <Group>
            <Button type="submit" loading={saving.pending}>
              {common('save')}
            </Button>
            {props.webhook ? (
              <Button
                variant="default"
                loading={trying.pending}
                onClick={() => trying.save(props.tryIt, { said: t('tried') })}
              >
                {t('try')}
              </Button>
            ) : null}
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
