'use client';

import { Button, Select } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { useMediaQuery } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useTransition } from 'react';
import { useTranslations } from 'use-intl/react';
import { withQuery } from '../list/with-query.ts';
import classes from './ledger.module.css';

export type LedgerChoices = {
  people: { id: string; name: string }[];
  /** Acts that stand in the ledger, each with its words. */
  acts: { act: string; said: string }[];
  kinds: readonly string[];
};

const kept = ['by', 'act', 'kind', 'subject', 'from', 'to'];

/** Narrows the ledger. Every choice goes into the address at once, so going back undoes it. */
export function LedgerFilters({ people, acts, kinds }: LedgerChoices) {
  const t = useTranslations('ledger');
  const kindNames = useTranslations('ledger.kind');
  const router = useRouter();
  const path = usePathname();
  const query = useSearchParams();
  const narrow = useMediaQuery('(max-width: 48em)', false);
  const [busy, start] = useTransition();
  const kindName = (kind: string) => (kindNames.has(kind as 'story') ? kindNames(kind as 'story') : kind);

  function set(change: Record<string, string | null>) {
    start(() => router.push(withQuery(path, query, change), { scroll: false }));
  }
  const clear = { clearable: true, clearButtonProps: { 'aria-label': t('filter.clear') } } as const;
  const filtered = kept.some((name) => query.get(name));
  return (
    <search className={classes.filters} aria-busy={busy} aria-label={t('filter.label')}>
      <Select
        label={t('filter.by')}
        placeholder={t('filter.any')}
        data={[
          ...people.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'newsroom', label: t('newsroom') },
        ]}
        value={query.get('by')}
        onChange={(by) => set({ by })}
        searchable
        limit={100}
        nothingFoundMessage={t('filter.nobody')}
        {...clear}
      />
      <Select
        label={t('filter.act')}
        placeholder={t('filter.any')}
        data={acts.map(({ act, said }) => ({ value: act, label: said }))}
        value={query.get('act')}
        onChange={(act) => set({ act })}
        searchable
        nothingFoundMessage={t('filter.noAct')}
        {...clear}
      />
      {kinds.length > 1 ? (
        <Select
          label={t('filter.kind')}
          placeholder={t('filter.any')}
          data={kinds.map((kind) => ({ value: kind, label: kindName(kind) }))}
          value={query.get('kind')}
          onChange={(kind) => set({ kind, subject: null })}
          {...clear}
        />
      ) : null}
      <DatePickerInput
        key={`${query.get('from')}${query.get('to')}`}
        type="range"
        label={t('filter.between')}
        placeholder={t('filter.any')}
        valueFormat="YYYY-MM-DD"
        numberOfColumns={narrow ? 1 : 2}
        allowSingleDateInRange
        defaultValue={[query.get('from'), query.get('to')]}
        onChange={([from, to]) => {
          if (from && to) set({ from: from.slice(0, 10), to: to.slice(0, 10) });
          if (!from && !to) set({ from: null, to: null });
        }}
        {...clear}
      />
      {query.get('subject') ? (
        <Button
          variant="default"
          onClick={() => set({ subject: null, kind: null })}
          title={t('filter.onlyStop')}
        >
          {t('filter.only', { kind: kindName(query.get('kind') ?? '') })}
          <IconX size={14} aria-label={t('filter.onlyStop')} />
        </Button>
      ) : null}
      {filtered ? (
        <Button
          variant="subtle"
          leftSection={<IconX size={14} aria-hidden />}
          onClick={() => set(Object.fromEntries(kept.map((name) => [name, null])))}
        >
          {t('filter.clearAll')}
        </Button>
      ) : null}
    </search>
  );
}
