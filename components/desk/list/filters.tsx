'use client';

import { Button, Group, Select, TextInput } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { useMediaQuery } from '@mantine/hooks';
import { IconSearch, IconX } from '@tabler/icons-react';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { type FormEvent, useTransition } from 'react';
import { useTranslations } from 'use-intl/react';
import { nameIn } from '#newsroom/stories/naming.ts';
import { useDesk } from '../shell/desk-context.tsx';
import classes from './filters.module.css';
import { withQuery } from './with-query.ts';

type Named = { id: string; names: { en: string; ko: string } };

const kept = ['section', 'author', 'language', 'from', 'to', 'search', 'working', 'public', 'clock'];

/** Narrows the list. Every choice goes into the address at once, so going back undoes it. */
export function Filters({ sections, authors }: { sections: Named[]; authors: Named[] }) {
  const t = useTranslations('desk.list');
  const languages = useTranslations('stories.language');
  const { language } = useDesk();
  const router = useRouter();
  const path = usePathname();
  const query = useSearchParams();
  const narrow = useMediaQuery('(max-width: 48em)', false);
  const [busy, start] = useTransition();

  function set(change: Record<string, string | null>) {
    start(() => router.push(withQuery(path, query, change), { scroll: false }));
  }
  function look(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    set({ search: String(new FormData(event.currentTarget).get('search') ?? '').trim() || null });
  }
  const options = (named: Named[]) =>
    named.map(({ id, names }) => ({ value: id, label: nameIn(names, language) }));
  const filtered = kept.some((name) => query.get(name));

  return (
    <div className={classes.filters} aria-busy={busy}>
      <form onSubmit={look} className={classes.search}>
        <TextInput
          key={query.get('search') ?? ''}
          name="search"
          type="search"
          label={t('searchLabel')}
          defaultValue={query.get('search') ?? ''}
          placeholder={t('search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          maxLength={200}
        />
      </form>
      <Select
        label={t('section')}
        placeholder={t('any')}
        data={[...options(sections), { value: 'none', label: t('noSection') }]}
        value={query.get('section')}
        onChange={(section) => set({ section })}
        clearable
        clearButtonProps={{ 'aria-label': t('clear') }}
      />
      <Select
        label={t('author')}
        placeholder={t('any')}
        data={options(authors)}
        value={query.get('author')}
        onChange={(author) => set({ author })}
        searchable
        limit={100}
        nothingFoundMessage={t('noAuthor')}
        clearable
        clearButtonProps={{ 'aria-label': t('clear') }}
      />
      <Select
        label={t('language')}
        placeholder={t('any')}
        data={(['en', 'ko'] as const).map((value) => ({ value, label: languages(value) }))}
        value={query.get('language')}
        onChange={(chosen) => set({ language: chosen })}
        clearable
        clearButtonProps={{ 'aria-label': t('clear') }}
      />
      <DatePickerInput
        key={`${query.get('from')}${query.get('to')}`}
        type="range"
        label={query.get('sort') === 'created' ? t('createdBetween') : t('updatedBetween')}
        placeholder={t('any')}
        valueFormat="YYYY-MM-DD"
        numberOfColumns={narrow ? 1 : 2}
        allowSingleDateInRange
        defaultValue={[query.get('from'), query.get('to')]}
        onChange={([from, to]) => {
          if (from && to) set({ from: from.slice(0, 10), to: to.slice(0, 10) });
          if (!from && !to) set({ from: null, to: null });
        }}
        clearable
        clearButtonProps={{ 'aria-label': t('clear') }}
      />
      <Select
        label={t('sort')}
        data={[
          { value: 'updated', label: t('sortUpdated') },
          { value: 'created', label: t('sortCreated') },
        ]}
        value={query.get('sort') === 'created' ? 'created' : 'updated'}
        onChange={(sort) => set({ sort: sort === 'created' ? sort : null })}
        allowDeselect={false}
      />
      {filtered ? (
        <Group className={classes.clear}>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconX size={14} aria-hidden />}
            onClick={() => set(Object.fromEntries(kept.map((name) => [name, null])))}
          >
            {t('clearAll')}
          </Button>
        </Group>
      ) : null}
    </div>
  );
}
