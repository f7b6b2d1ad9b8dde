'use client';

import { Button, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useTransition } from 'react';
import { useTranslations } from 'use-intl/react';
import { boardFilters } from '#newsroom/board/filters.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { withQuery } from '../list/with-query.ts';
import type { Named } from '../many/many-bar.tsx';
import { useDesk } from '../shell/desk-context.tsx';
import classes from './board.module.css';

/** Narrows the board. Every choice goes into the address at once, so going back undoes it. */
export function BoardFilters({ sections, authors }: { sections: Named[]; authors: Named[] }) {
  const t = useTranslations('board.filter');
  const list = useTranslations('desk.list');
  const languages = useTranslations('stories.language');
  const { language } = useDesk();
  const router = useRouter();
  const path = usePathname();
  const query = useSearchParams();
  const [busy, go] = useTransition();
  const set = (change: Record<string, string | null>) =>
    go(() => router.push(withQuery(path, query, change), { scroll: false }));
  const options = (named: Named[]) =>
    named.map(({ id, names }) => ({ value: id, label: nameIn(names, language) }));
  const choice = (name: (typeof boardFilters)[number]) => ({
    label: t(name),
    placeholder: t('any'),
    size: 'xs' as const,
    value: query.get(name),
    onChange: (value: string | null) => set({ [name]: value }),
    clearable: true,
    clearButtonProps: { 'aria-label': t('clear') },
  });
  return (
    <div className={classes.filters} aria-busy={busy}>
      <Select
        {...choice('section')}
        data={[...options(sections), { value: 'none', label: list('noSection') }]}
      />
      <Select
        {...choice('author')}
        data={options(authors)}
        searchable
        limit={100}
        nothingFoundMessage={t('nobody')}
      />
      <Select
        {...choice('language')}
        data={(['en', 'ko'] as const).map((value) => ({ value, label: languages(value) }))}
      />
      {boardFilters.some((name) => query.get(name)) ? (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconX size={14} aria-hidden />}
          onClick={() => set(Object.fromEntries(boardFilters.map((name) => [name, null])))}
        >
          {t('clearAll')}
        </Button>
      ) : null}
    </div>
  );
}
