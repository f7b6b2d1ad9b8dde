'use client';

import { Alert, Button, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { ImportReport } from '#newsroom/redirects/importing.ts';
import { ScrollRegion } from '../../desk/scroll-region.tsx';
import { FileChooser } from '../file-chooser.tsx';
import classes from './redirects.module.css';

/** A CSV of old addresses: first what it would do, then done. */
export function ImportRedirects() {
  const t = useTranslations('redirects.import');
  const router = useRouter();
  const [file, setFile] = useState<File | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);

  async function send(given: File, apply: boolean) {
    setBusy(true);
    setError('');
    try {
      const response = await fetch(`/api/desk/redirects${apply ? '?apply=1' : ''}`, {
        method: 'POST',
        body: given,
      });
      const said = await response.json();
      if (response.ok) {
        setReport(said);
        if (apply) router.refresh();
      } else setError(said.sentence ?? t('failed'));
    } catch {
      setError(t('failed'));
    }
    setBusy(false);
  }

  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} radius="md" component="section">
      <Stack gap="sm">
        <div>
          <Title order={2} size="h4">
            {t('title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('about')}
          </Text>
        </div>
        <div>
          <FileChooser
            label={report ? t('other') : t('choose')}
            accept=".csv,.tsv,.txt,text/csv"
            disabled={busy}
            choose={(given) => {
              setFile(given);
              setReport(null);
              void send(given, false);
            }}
          />
        </div>
        <div role="status">
          {busy && <Text size="sm">{t('reading')}</Text>}
          {file && report && !busy && <Report name={file.name} report={report} />}
        </div>
        {error && (
          <Alert color="red" role="alert">
            {error}
          </Alert>
        )}
        {file && report && !report.done && report.added + report.changed > 0 && (
          <Group>
            <Button loading={busy} onClick={() => send(file, true)}>
              {t('apply')}
            </Button>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}

function Report({ name, report }: { name: string; report: ImportReport }) {
  const t = useTranslations('redirects.import');
  const page = useTranslations('redirects');
  const why = useTranslations('refusals.field');
  const counts = (['added', 'changed', 'same', 'ledOn', 'refused'] as const).filter(
    (each) => report[each] > 0,
  );
  return (
    <Stack gap="xs">
      <Text fw={600}>{report.done ? t('did', { name }) : t('would', { name })}</Text>
      <Text size="sm">
        {counts.length > 0
          ? counts.map((each) => t(each, { count: report[each] })).join(' · ')
          : t('nothing')}
      </Text>
      {report.examples.refused.length > 0 && (
        <ScrollRegion
          className={classes.scroll}
          name={t('refusedShown', { count: report.examples.refused.length })}
        >
          <Text size="sm" fw={600}>
            {t('refusedShown', { count: report.examples.refused.length })}
          </Text>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('line')}</Table.Th>
                <Table.Th>{page('from')}</Table.Th>
                <Table.Th>{page('to')}</Table.Th>
                <Table.Th>{t('why')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {report.examples.refused.map((row) => (
                <Table.Tr key={`${row.line} ${row.why}`}>
                  <Table.Td>{row.line}</Table.Td>
                  <Table.Td className={classes.address}>{row.from}</Table.Td>
                  <Table.Td className={classes.address}>{row.to}</Table.Td>
                  <Table.Td>{why(`redirect_${row.why}`)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollRegion>
      )}
    </Stack>
  );
}
