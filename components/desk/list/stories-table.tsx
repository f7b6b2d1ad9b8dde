'use client';

import { Checkbox, Table } from '@mantine/core';
import Link from 'next/link';
import { type MouseEvent, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { StoryLine } from '#newsroom/stories/listing.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { DueLine } from '../due-line.tsx';
import { useSelection } from '../many/selection.tsx';
import { offeredFor } from '../many/way.ts';
import { PresenceDot } from '../presence/presence-dot.tsx';
import { useWhoIsIn } from '../presence/use-who-is-in.ts';
import { useDesk } from '../shell/desk-context.tsx';
import { useDeskKeys } from '../shell/keys.tsx';
import { StateBadges } from '../state-badges.tsx';
import { TranslationLink } from '../translation-link.tsx';
import { When } from '../when.tsx';
import classes from './stories-table.module.css';

/** All stories: a table where there is room for one, cards where there is not. `j` and `k` walk through it. */
export function StoriesTable({ lines, sort }: { lines: StoryLine[]; sort: 'updated' | 'created' }) {
  const t = useTranslations('desk.list');
  const format = useFormatter();
  const many = useTranslations('many');
  const { language, who } = useDesk();
  const selection = useSelection();
  const selectable = offeredFor(who).length > 0;
  const root = useRef<HTMLDivElement>(null);
  const present = useWhoIsIn(lines.map(({ id }) => id));

  function walk(step: 1 | -1) {
    const links = [...(root.current?.querySelectorAll<HTMLAnchorElement>('a[data-line]') ?? [])].filter(
      (link) => link.offsetParent !== null,
    );
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    links[
      at < 0 ? (step > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + step))
    ]?.focus();
  }
  useDeskKeys({
    j: () => walk(1),
    k: () => walk(-1),
    x: () => {
      const line = document.activeElement?.closest<HTMLElement>('[data-line-of]');
      if (selectable && line?.dataset.lineOf && root.current?.contains(line))
        selection.toggle(line.dataset.lineOf);
    },
  });

  const all = lines.every(({ id }) => selection.ids.has(id));
  const check = (line: StoryLine) =>
    !selectable ? null : (
      <Checkbox
        size="xs"
        checked={selection.ids.has(line.id)}
        onChange={() => {}}
        onClick={(event: MouseEvent) => selection.toggle(line.id, event.shiftKey)}
        aria-label={many('select', { headline: line.headline || t('untitled') })}
      />
    );

  const names = (line: StoryLine) => line.bylines.map((name) => nameIn(name, line.language)).join(', ');
  const at = (line: StoryLine) => (sort === 'created' ? line.createdAt : line.updatedAt);
  const headline = (line: StoryLine) => (
    <>
      <Link
        href={`/desk/stories/${line.id}`}
        className={classes.headline}
        lang={line.language}
        data-line
        data-untitled={line.headline ? undefined : true}
      >
        {line.headline || t('untitled')}
      </Link>
      <TranslationLink storyId={line.id} language={line.language} translationId={line.translationId} short />{' '}
      <PresenceDot people={present[line.id]} />
      <DueLine scheduledFor={line.scheduledFor} embargoUntil={line.embargoUntil} />
    </>
  );

  return (
    <div ref={root}>
      <div className={classes.wide}>
        <Table verticalSpacing={7} horizontalSpacing="sm" highlightOnHover className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              {selectable ? (
                <Table.Th className={classes.check}>
                  <Checkbox
                    size="xs"
                    checked={all}
                    indeterminate={!all && selection.ids.size > 0}
                    onChange={() => (all ? selection.clear() : selection.set(lines.map(({ id }) => id)))}
                    aria-label={many('selectAll')}
                  />
                </Table.Th>
              ) : null}
              <Table.Th>{t('headline')}</Table.Th>
              <Table.Th>{t('state')}</Table.Th>
              <Table.Th>{t('section')}</Table.Th>
              <Table.Th>{t('byline')}</Table.Th>
              <Table.Th className={classes.number}>{t('words')}</Table.Th>
              <Table.Th className={classes.number}>{t(sort === 'created' ? 'created' : 'updated')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <Table.Tr
                key={line.id}
                data-line-of={line.id}
                data-chosen={selection.ids.has(line.id) || undefined}
              >
                {selectable ? <Table.Td className={classes.check}>{check(line)}</Table.Td> : null}
                <Table.Td className={classes.main}>{headline(line)}</Table.Td>
                <Table.Td>
                  <StateBadges {...line} />
                </Table.Td>
                <Table.Td className={classes.quiet}>{nameIn(line.section, language) || '–'}</Table.Td>
                <Table.Td className={classes.quiet}>{names(line) || '–'}</Table.Td>
                <Table.Td className={classes.number}>{format.number(line.words)}</Table.Td>
                <Table.Td className={classes.number}>
                  <When at={at(line)} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <ul className={classes.cards}>
        {lines.map((line) => (
          <li key={line.id} className={classes.card} data-line-of={line.id}>
            {check(line)}
            <div>{headline(line)}</div>
            <StateBadges {...line} />
            <p className={classes.about}>
              {[nameIn(line.section, language), names(line), t('wordCount', { count: line.words })]
                .filter(Boolean)
                .join(' · ')}
              {' · '}
              <When at={at(line)} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
