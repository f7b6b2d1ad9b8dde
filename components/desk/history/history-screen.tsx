'use client';

import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Comparison } from '#newsroom/stories/comparing.ts';
import type { StoryContent } from '#newsroom/stories/document/content.ts';
import type { LedgerLine, RevisionLine } from '#newsroom/stories/history.ts';
import type { Names } from '#newsroom/stories/names-in.ts';
import type { StoryRead } from '#newsroom/stories/reading.ts';
import { ActBar } from '../acts/act-bar.tsx';
import { useDesk } from '../shell/desk-context.tsx';
import { StoryHead } from '../story-head.tsx';
import { ComparePane } from './compare-pane.tsx';
import classes from './history.module.css';
import { LedgerLines } from './ledger-lines.tsx';
import { ReadPane } from './read-pane.tsx';
import type { BringBack } from './restore-button.tsx';
import { RevisionList } from './revision-list.tsx';

/** What stands beside the list: one revision as it reads, or how two of them differ. */
export type Shown =
  | { kind: 'read'; number: number; content: StoryContent }
  | { kind: 'compare'; from: number; to: number; comparison: Comparison }
  | null;

/** All a story ever said, who answered it, and every act in the ledger. */
export function HistoryScreen({
  story,
  revisions,
  ledger,
  shown,
  names,
  bringBack,
}: {
  story: StoryRead;
  revisions: RevisionLine[];
  ledger: LedgerLine[];
  shown: Shown;
  names: Names;
  bringBack: BringBack;
}) {
  const t = useTranslations('history.history');
  const { who } = useDesk();
  const [list, setList] = useState<'revisions' | 'ledger'>('revisions');
  const { row, facts, sha256, content } = story;
  return (
    <>
      <StoryHead
        story={story}
        here="history"
        actions={
          <ActBar
            storyId={row.id}
            version={row.version}
            sha256={sha256}
            facts={facts}
            who={who}
            language={content.language}
            embargoUntil={row.embargoUntil}
            waiting={story.waiting}
            planned={row}
            // Approving is for the screen that shows what is approved.
            without={['approve', 'publish_alone']}
          />
        }
      />
      <div className={classes.screen}>
        <div className={classes.list}>
          <SegmentedControl
            fullWidth
            size="xs"
            mb="sm"
            aria-label={t('list')}
            value={list}
            onChange={(value) => setList(value as typeof list)}
            data={[
              { value: 'revisions', label: t('revisions', { count: revisions.length }) },
              { value: 'ledger', label: t('ledger') },
            ]}
          />
          {list === 'revisions' ? (
            <RevisionList storyId={row.id} revisions={revisions} shown={shown} />
          ) : (
            <LedgerLines lines={ledger} />
          )}
        </div>
        <section className={classes.pane} aria-label={t('pane')}>
          {shown?.kind === 'read' ? (
            <ReadPane
              story={story}
              revision={revisions.find((one) => one.number === shown.number) ?? null}
              content={shown.content}
              names={names}
              bringBack={bringBack}
            />
          ) : shown ? (
            <ComparePane
              storyId={row.id}
              language={content.language}
              revisions={revisions}
              shown={shown}
              names={names}
            />
          ) : (
            <p className={classes.only}>{t('onlyOne')}</p>
          )}
        </section>
      </div>
    </>
  );
}
