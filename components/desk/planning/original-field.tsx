'use client';

import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Original } from '#newsroom/planning/originals.ts';

/** The story a translation is made of, looked for by its headline. */
export function OriginalField(props: {
  value: string | null;
  onChange: (id: string | null) => void;
  /** The language of the translation. */
  into: 'en' | 'ko';
  error?: string;
}) {
  const { value, onChange, into } = props;
  const t = useTranslations('planning.assignments');
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, 250);
  const [found, setFound] = useState<Original[]>([]);
  const [chosen, setChosen] = useState<Original>();

  useEffect(() => {
    const leaving = new AbortController();
    // With a choice made, what stands in the field is its headline and no search.
    const words = asked === chosen?.headline ? '' : asked;
    fetch(`/api/desk/stories/originals?${new URLSearchParams({ into, search: words })}`, {
      signal: leaving.signal,
    })
      .then(async (response) => setFound(response.ok ? ((await response.json()) as Original[]) : []))
      // The network is gone: the list stays as it was.
      .catch(() => {});
    return () => leaving.abort();
  }, [asked, into, chosen]);

  const listed = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  return (
    <Select
      label={t('original')}
      description={t('originalHint')}
      data={listed.map(({ id, headline }) => ({ value: id, label: headline }))}
      value={value}
      onChange={(id) => {
        setChosen(listed.find((one) => one.id === id));
        onChange(id);
      }}
      searchValue={search}
      onSearchChange={setSearch}
      // The server has looked already.
      filter={({ options }) => options}
      error={props.error}
      searchable
      clearable
      nothingFoundMessage={t('noStory')}
    />
  );
}
