'use client';

import { Alert, Button, CopyButton, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCopy, IconShieldCheck } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Head } from '#newsroom/ledger/reading.ts';
import type { Verdict } from '#newsroom/ledger/verify.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import classes from './ledger.module.css';

export type Verify = (noted: string) => Promise<{ verdict: Verdict } | Refused>;

/** Whether the ledger is whole: its newest hash to note outside, and the check of every row. */
export function Integrity({ head, verify }: { head: Head | null; verify: Verify }) {
  const t = useTranslations('ledger.integrity');
  const words = useTranslations('refusals');
  const [noted, setNoted] = useState('');
  const [wrong, setWrong] = useState(false);
  const [checking, setChecking] = useState(false);
  const [result, setResult] = useState<{ verdict: Verdict; noted: boolean } | string | null>(null);

  async function check(event: FormEvent) {
    event.preventDefault();
    const hash = noted.trim().toLowerCase();
    const isHash = hash === '' || /^[0-9a-f]{64}$/.test(hash);
    setWrong(!isHash);
    if (!isHash) return;
    setChecking(true);
    setResult(null);
    try {
      const answer = await verify(hash);
      setResult('refused' in answer ? answer.sentence : { verdict: answer.verdict, noted: hash !== '' });
    } catch {
      setResult(words('failed'));
    } finally {
      setChecking(false);
    }
  }

  return (
    <Paper withBorder p="md" radius="md" component="section" className={classes.whole}>
      <form onSubmit={check} noValidate>
        <Stack gap="sm">
          <Title order={2} size="h4">
            {t('title')}
          </Title>
          {head ? (
            <div>
              <Text size="sm">{t('head', { seq: head.seq })}</Text>
              <Group gap="xs" mt={4}>
                <code className={classes.hash}>{head.hash}</code>
                <CopyButton value={head.hash}>
                  {({ copied, copy }) => (
                    <Button
                      size="compact-sm"
                      variant="default"
                      leftSection={
                        copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />
                      }
                      onClick={copy}
                    >
                      {copied ? t('copied') : t('copy')}
                    </Button>
                  )}
                </CopyButton>
              </Group>
              <Text size="sm" c="dimmed" mt={4}>
                {t('outside')}
              </Text>
            </div>
          ) : null}
          <Group align="flex-end" gap="sm">
            <TextInput
              label={t('noted')}
              description={t('notedHint')}
              value={noted}
              onChange={(event) => setNoted(event.currentTarget.value)}
              error={wrong ? t('notAHash') : undefined}
              maxLength={80}
              autoComplete="off"
              spellCheck={false}
              flex="1 1 18rem"
              maw={560}
            />
            <Button
              type="submit"
              variant="default"
              loading={checking}
              leftSection={<IconShieldCheck size={16} aria-hidden />}
            >
              {t('verify')}
            </Button>
          </Group>
          <div aria-live="polite">
            {checking ? <Text size="sm">{t('checking')}</Text> : null}
            {result === null ? null : typeof result === 'string' ? (
              <Alert color="red" icon={<IconAlertTriangle size={18} aria-hidden />}>
                {result}
              </Alert>
            ) : (
              <Outcome {...result} />
            )}
          </div>
        </Stack>
      </form>
    </Paper>
  );
}

function Outcome({ verdict, noted }: { verdict: Verdict; noted: boolean }) {
  const t = useTranslations('ledger.integrity');
  const { rows, broken } = verdict;
  if (broken)
    return (
      <Alert color="red" icon={<IconAlertTriangle size={18} aria-hidden />}>
        {t(broken.why, { rows, seq: broken.seq ?? 0 })}
      </Alert>
    );
  return (
    <Alert color="green" icon={<IconShieldCheck size={18} aria-hidden />}>
      {t('holds', { rows })} {noted ? t('holdsNoted') : null}
    </Alert>
  );
}
