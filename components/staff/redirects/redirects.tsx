'use client';

import {
  ActionIcon,
  Anchor,
  Button,
  Group,
  Paper,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPencil, IconSearch, IconTrash } from '@tabler/icons-react';
import Link from 'next/link';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { ManagedRedirect, RedirectList } from '#newsroom/redirects/reading.ts';
import { PageHead } from '../../desk/page-head.tsx';
import { ScrollRegion } from '../../desk/scroll-region.tsx';
import { RefusalSays } from '../refusal.tsx';
import { type Answer, useSaving } from '../use-saving.ts';
import { ImportRedirects } from './import-redirects.tsx';
import classes from './redirects.module.css';

type One = { from: string; to: string };

/** Addresses of the site's past: a list to import, one to add, and all there are. */
export function Redirects(props: {
  list: RedirectList;
  query: string;
  after: string;
  save: (given: One) => Promise<Answer>;
  drop: (given: { from: string[] }) => Promise<Answer>;
}) {
  const t = useTranslations('redirects');
  const saving = useSaving();
  const [form, setForm] = useState<One>({ from: '', to: '' });
  const to = useRef<HTMLInputElement>(null);
  const { list, query } = props;

  function submit(event: FormEvent) {
    event.preventDefault();
    saving.save(() => props.save(form), { after: () => setForm({ from: '', to: '' }) });
  }

  function drop(one: ManagedRedirect) {
    saving.save(() => props.drop({ from: [one.from] }), {
      said: t('list.deleted'),
      after: () =>
        notifications.show({
          message: (
            <Button size="compact-sm" variant="default" onClick={() => saving.save(() => props.save(one))}>
              {t('list.undo')}
            </Button>
          ),
        }),
    });
  }

  return (
    <Stack gap="lg" maw={960}>
      <PageHead title={t('title')} about={t('about')} />
      <ImportRedirects />
      <Paper withBorder p={{ base: 'md', sm: 'lg' }} radius="md" component="section">
        <form onSubmit={submit} noValidate>
          <Stack gap="sm">
            <Title order={2} size="h4">
              {t('one.title')}
            </Title>
            <div className={classes.pair}>
              <TextInput
                label={t('from')}
                description={t('fromHint')}
                value={form.from}
                onChange={(event) => setForm({ ...form, from: event.currentTarget.value })}
                error={saving.fields.from}
              />
              <TextInput
                ref={to}
                label={t('to')}
                description={t('toHint')}
                value={form.to}
                onChange={(event) => setForm({ ...form, to: event.currentTarget.value })}
                error={saving.fields.to}
              />
            </div>
            <RefusalSays sentence={saving.sentence} fields={saving.fields} />
            <Group>
              <Button type="submit" loading={saving.pending}>
                {t('one.save')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Paper>
      <section>
        <Group justify="space-between" mb="sm">
          <Title order={2} size="h4">
            {t('list.title', { count: list.total })}
          </Title>
          {(list.total > 0 || query) && (
            <Anchor href="/api/desk/redirects" size="sm">
              {t('list.export')}
            </Anchor>
          )}
        </Group>
        {(list.total > 0 || query) && (
          <form action="/desk/house/redirects" method="get">
            <Group align="end" mb="sm" gap="xs">
              <TextInput
                name="q"
                defaultValue={query}
                aria-label={t('list.search')}
                placeholder={t('list.search')}
                leftSection={<IconSearch size={16} aria-hidden />}
              />
              <Button type="submit" variant="default">
                {t('list.find')}
              </Button>
            </Group>
          </form>
        )}
        {list.redirects.length === 0 ? (
          <Text c="dimmed">{query ? t('list.noMatch') : t('list.none')}</Text>
        ) : (
          <Rows
            rows={list.redirects}
            edit={({ from, to: leads }) => {
              setForm({ from, to: leads });
              to.current?.focus();
            }}
            drop={drop}
          />
        )}
        <Group mt="sm">
          {props.after && (
            <Anchor
              component={Link}
              href={`/desk/house/redirects?${new URLSearchParams({ q: query })}`}
              size="sm"
            >
              {t('list.first')}
            </Anchor>
          )}
          {list.next && (
            <Anchor
              component={Link}
              href={`/desk/house/redirects?${new URLSearchParams({ q: query, after: list.next })}`}
              size="sm"
            >
              {t('list.next')}
            </Anchor>
          )}
        </Group>
      </section>
    </Stack>
  );
}

function Rows(props: {
  rows: ManagedRedirect[];
  edit: (one: ManagedRedirect) => void;
  drop: (one: ManagedRedirect) => void;
}) {
  const t = useTranslations('redirects');
  return (
    <ScrollRegion className={classes.scroll} name={t('title')}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('from')}</Table.Th>
            <Table.Th>{t('to')}</Table.Th>
            <Table.Th>{t('list.hits')}</Table.Th>
            <Table.Th>{t('list.last')}</Table.Th>
            <Table.Td />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {props.rows.map((one) => (
            <Table.Tr key={one.from}>
              <Table.Td className={classes.address}>{readable(one.from)}</Table.Td>
              <Table.Td className={classes.address}>{readable(one.to)}</Table.Td>
              <Table.Td>{one.hits}</Table.Td>
              <Table.Td>{one.lastHitOn ?? t('list.never')}</Table.Td>
              <Table.Td>
                <Group gap={4} wrap="nowrap">
                  <ActionIcon
                    variant="default"
                    onClick={() => props.edit(one)}
                    aria-label={t('list.edit', { address: readable(one.from) })}
                  >
                    <IconPencil size={14} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    variant="default"
                    onClick={() => props.drop(one)}
                    aria-label={t('list.delete', { address: readable(one.from) })}
                  >
                    <IconTrash size={14} aria-hidden />
                  </ActionIcon>
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

/** Hangul as it is read, where the address is UTF-8. */
export function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
