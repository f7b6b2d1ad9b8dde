'use client';

import { Button, Group, Stack, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Counts } from '#newsroom/stories/counting.ts';
import type { Page } from '#newsroom/stories/listing.ts';
import { ManyBar } from '../many/many-bar.tsx';
import { SelectionProvider } from '../many/selection.tsx';
import classes from './all-stories.module.css';
import { Filters } from './filters.tsx';
import { StateTabs } from './state-tabs.tsx';
import { StoriesTable } from './stories-table.tsx';
import { withQuery } from './with-query.ts';

type Named = { id: string; names: { en: string; ko: string } };

/** Every story of the newsroom, narrowed as the address says. */
export function AllStories({
  page,
  counts,
  sort,
  filtered,
  mayCreate,
  sections,
  authors,
  views,
}: {
  page: Page;
  counts: Counts;
  sort: 'updated' | 'created';
  filtered: boolean;
  mayCreate: boolean;
  sections: Named[];
  authors: Named[];
  /** Filters kept under a name. */
  views: ReactNode;
}) {
  const t = useTranslations('desk.list');
  const path = usePathname();
  const query = useSearchParams();
  const place = (name: 'after' | 'before', mark: string) =>
    `${withQuery(path, query, { [name]: mark })}#stories`;
  return (
    <section aria-labelledby="stories" className={classes.section}>
      <Group align="baseline" gap="sm" mb="sm">
        <h2 id="stories" className={classes.title}>
          {t('title')}
        </h2>
        <Text size="sm" c="dimmed" role="status">
          {t('count', { count: counts.all })}
        </Text>
        <div className={classes.views}>{views}</div>
      </Group>
      <StateTabs counts={counts} />
      <Filters sections={sections} authors={authors} />
      {page.lines.length > 0 ? (
        <SelectionProvider order={page.lines.map(({ id }) => id)}>
          <StoriesTable lines={page.lines} sort={sort} />
          <ManyBar sections={sections} />
        </SelectionProvider>
      ) : (
        <Stack align="center" gap="xs" className={classes.empty}>
          <Text fw={600}>{filtered ? t('noneFound') : t('noneYet')}</Text>
          <Text size="sm" c="dimmed">
            {filtered ? t('noneFoundHelp') : t('noneYetHelp')}
          </Text>
          {filtered ? (
            <Button component={Link} href="/desk#stories" variant="default">
              {t('clearAll')}
            </Button>
          ) : mayCreate ? (
            <Button component={Link} href="/desk/stories/new">
              {t('newStory')}
            </Button>
          ) : null}
        </Stack>
      )}
      {page.before || page.after ? (
        <nav aria-label={t('pages')} className={classes.pages}>
          {page.before ? (
            <Button
              component={Link}
              href={place('before', page.before)}
              variant="default"
              leftSection={<IconChevronLeft size={16} aria-hidden />}
            >
              {t('newer')}
            </Button>
          ) : (
            <span />
          )}
          {page.after ? (
            <Button
              component={Link}
              href={place('after', page.after)}
              variant="default"
              rightSection={<IconChevronRight size={16} aria-hidden />}
            >
              {t('older')}
            </Button>
          ) : null}
        </nav>
      ) : null}
    </section>
  );
}
