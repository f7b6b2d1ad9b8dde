'use client';

import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRouter, useSearchParams } from 'next/navigation';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl/react';
import classes from './search-field.module.css';

/** Looks through all stories, from any page; `/` leads here. */
export function SearchField() {
  const t = useTranslations('desk.list');
  const router = useRouter();
  const asked = useSearchParams().get('search') ?? '';

  function look(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const search = String(new FormData(event.currentTarget).get('search') ?? '').trim();
    router.push(search ? `/desk?search=${encodeURIComponent(search)}#stories` : '/desk#stories');
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
