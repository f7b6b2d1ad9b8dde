'use client';

import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl/react';
import { withQuery } from '../list/with-query.ts';
import classes from './search-field.module.css';

/** Looks through all stories, from any page; `/` leads here. */
export function SearchField() {
  const t = useTranslations('desk.list');
  const router = useRouter();
  const path = usePathname();
  const query = useSearchParams();
  const asked = query.get('search') ?? '';

  function look(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const search = String(new FormData(event.currentTarget).get('search') ?? '').trim();
    // On the desk the other filters stay; from elsewhere one looks through everything.
    const filters = path === '/desk' ? query : new URLSearchParams();
    router.push(`${withQuery('/desk', filters, { search: search || null })}#stories`);
  }

  return (
    <search className={classes.search}>
      <form action="/desk" onSubmit={look}>
        <TextInput
          key={asked}
          id="desk-search"
          name="search"
          type="search"
          defaultValue={asked}
          maxLength={200}
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<IconSearch size={16} aria-hidden />}
        />
      </form>
    </search>
  );
}
