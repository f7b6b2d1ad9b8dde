'use client';

import { Button, Menu, Text } from '@mantine/core';
import { IconAdjustments, IconBookmark, IconBookmarkPlus, IconChevronDown } from '@tabler/icons-react';
import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Place } from '#newsroom/views/query.ts';
import type { NewView, View, ViewChange } from '#newsroom/views/views.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import { ArrangeViews } from './arrange-views.tsx';
import { KeepView } from './keep-view.tsx';

type Answer = Promise<{ done: true } | Refused>;
export type ViewActions = {
  keep: (view: NewView) => Answer;
  change: (view: ViewChange) => Answer;
  remove: (id: string) => Answer;
  raise: (id: string) => Answer;
};

/** Filters kept under a name: one's own and those others share, to come back to, keep and change. */
export function ViewsMenu({ place, views, actions }: { place: Place; views: View[]; actions: ViewActions }) {
  const t = useTranslations('views');
  const path = usePathname();
  const query = useSearchParams();
  const [keeping, setKeeping] = useState(false);
  const [arranging, setArranging] = useState(false);
  const here = views.find((view) => sameFilters(view.query, query));
  const mine = views.filter(({ whose }) => whose === null);
  const others = views.filter(({ whose }) => whose !== null);
  const item = (view: View) => (
    <Menu.Item
      key={view.id}
      component={Link}
      href={`${path}${view.query ? `?${view.query}` : ''}${place === 'list' ? '#stories' : ''}`}
      aria-current={view === here ? 'true' : undefined}
      leftSection={<IconBookmark size={16} aria-hidden fill={view === here ? 'currentColor' : 'none'} />}
    >
      {view.name}
      {view.whose ? (
        <Text component="span" size="xs" c="dimmed" display="block">
          {t('by', { name: view.whose })}
        </Text>
      ) : null}
    </Menu.Item>
  );
  return (
    <>
      <Menu position="bottom-start" width={280} shadow="md">
        <Menu.Target>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconBookmark size={15} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            {here?.name ?? t('button')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
          {mine.length > 0 ? <Menu.Label>{t('mine')}</Menu.Label> : null}
          {mine.map(item)}
          {others.length > 0 ? <Menu.Label>{t('shared')}</Menu.Label> : null}
          {others.map(item)}
          {views.length === 0 ? (
            <Text size="sm" c="dimmed" px="sm" py={6}>
              {t('none')}
            </Text>
          ) : null}
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconBookmarkPlus size={16} aria-hidden />}
            onClick={() => setKeeping(true)}
          >
            {t('keep')}
          </Menu.Item>
          {views.some(({ mayChange }) => mayChange) ? (
            <Menu.Item
              leftSection={<IconAdjustments size={16} aria-hidden />}
              onClick={() => setArranging(true)}
            >
              {t('arrange')}
            </Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      <KeepView
        opened={keeping}
        onClose={() => setKeeping(false)}
        keep={({ name, shared }) => actions.keep({ place, query: query.toString(), name, shared })}
      />
      <ArrangeViews
        opened={arranging}
        views={views.filter(({ mayChange }) => mayChange)}
        actions={actions}
        onClose={() => setArranging(false)}
      />
    </>
  );
}

/** Whether the address holds just the filters of a view; the place in the list does not matter. */
function sameFilters(view: string, query: Pick<URLSearchParams, 'entries'>): boolean {
  const filters = (of: Iterable<[string, string]>) =>
    [...of]
      .filter(([name]) => name !== 'after' && name !== 'before')
      .map((pair) => pair.join('='))
      .sort()
      .join('&');
  return view !== '' && filters(new URLSearchParams(view).entries()) === filters(query.entries());
}
