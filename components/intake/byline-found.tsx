import { Fieldset, Select, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl/react';
import type { KnownAuthor } from '#newsroom/intake/authors-named.ts';
import { useDesk } from '../desk/shell/desk-context.tsx';

/** A name that was read, and the author it means. */
export type Found = { name: string; authorId: string | null };

/** The names of the byline, each with the author it means; one that nobody has asks who is meant. */
export function BylineFound({
  found,
  change,
  authors,
  error,
}: {
  found: Found[];
  change: (found: Found[]) => void;
  authors: KnownAuthor[];
  error?: string;
}) {
  const t = useTranslations('intake');
  const { language } = useDesk();
  const data = authors.map(({ id, names }) => ({
    value: id,
    label: names[language] || names.en || names.ko,
  }));
  return (
    <Fieldset legend={t('byline')} variant="default">
      {found.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('bylineOwn')}
        </Text>
      ) : (
        <Stack gap="sm">
          {found.map(({ name, authorId }, at) => (
            <Select
              key={name}
              label={authorId ? name : t('unmatched', { name })}
              description={authorId ? undefined : t('unmatchedHint')}
              placeholder={t('chooseAuthor')}
              data={data}
              value={authorId}
              clearable
              searchable
              clearButtonProps={{ 'aria-label': t('chooseAuthor') }}
              onChange={(value) =>
                change(found.map((one, index) => (index === at ? { name, authorId: value } : one)))
              }
            />
          ))}
          {found.every(({ authorId }) => authorId === null) ? (
            <Text size="sm" c="dimmed">
              {t('bylineNobody')}
            </Text>
          ) : null}
        </Stack>
      )}
      {error ? (
        <Text role="alert" size="sm" c="var(--mantine-color-error)" mt={6}>
          {error}
        </Text>
      ) : null}
    </Fieldset>
  );
}
