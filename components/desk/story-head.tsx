'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { ledgerScope, reaches } from '#newsroom/ledger/scope.ts';
import type { StoryRead } from '#newsroom/stories/reading.ts';
import { HoldNotice } from './checks/hold-notice.tsx';
import { DueLine } from './due-line.tsx';
import { SinceYouLooked } from './looks/since-you-looked.tsx';
import { PageHead } from './page-head.tsx';
import { WhoIsHere } from './presence/who-is-here.tsx';
import { useDesk } from './shell/desk-context.tsx';
import { StateBadges } from './state-badges.tsx';
import classes from './story-head.module.css';

/** The head of a story's pages: which story, where it stands, what can be done, and its other pages. */
export function StoryHead({
  story,
  here,
  actions,
}: {
  story: StoryRead;
  here: 'write' | 'review' | 'history' | 'reads' | 'live';
  actions?: ReactNode;
}) {
  const { row, content, facts, hold, waiting } = story;
  const { id: storyId, public: seen } = row;
  const { language, headline } = content;
  const t = useTranslations('history.pages');
  const list = useTranslations('desk.list');
  const record = useTranslations('ledger');
  const reads = useTranslations('reads');
  const live = useTranslations('live');
  const { who } = useDesk();
  const hrefs = {
    write: `/desk/stories/${storyId}`,
    review: `/desk/stories/${storyId}/review`,
    history: `/desk/stories/${storyId}/history`,
  };
  return (
    <div className={classes.head}>
      <PageHead
        title={<span lang={language}>{headline || list('untitled')}</span>}
        above={
          <StateBadges
            working={row.working}
            public={seen}
            newlyApproved={facts.newlyApproved}
            held={hold !== null}
          />
        }
        about={
          <DueLine scheduledFor={waiting?.at ?? null} embargoUntil={row.embargoUntil} by={waiting?.by.name} />
        }
        actions={actions}
      />
      <nav aria-label={t('label')} className={classes.pages}>
        {(['write', 'review', 'history'] as const).map((page) => (
          <Link
            key={page}
            href={hrefs[page]}
            aria-current={page === here ? 'page' : undefined}
            className={classes.page}
          >
            {t(page)}
          </Link>
        ))}
        <a href={`/desk/stories/${storyId}/preview`} className={classes.page}>
          {t('preview')}
        </a>
        {reaches(ledgerScope(who), row.sectionId) ? (
          <Link href={`/desk/stories/${storyId}/ledger`} className={classes.page}>
            {record('story.open')}
          </Link>
        ) : null}
        {seen === 'live' || seen === 'retracted' || seen === 'killed' ? (
          <Link
            href={`/desk/stories/${storyId}/reads`}
            aria-current={here === 'reads' ? 'page' : undefined}
            className={classes.page}
          >
            {reads('ofStory')}
          </Link>
        ) : null}
        {seen === 'live' || here === 'live' ? (
          <Link
            href={`/desk/stories/${storyId}/live`}
            aria-current={here === 'live' ? 'page' : undefined}
            className={classes.page}
          >
            {live('page')}
          </Link>
        ) : null}
        <SinceYouLooked storyId={storyId} language={language} />
        <WhoIsHere storyId={storyId} />
      </nav>
      <div className={classes.notice}>
        <HoldNotice hold={hold} />
      </div>
    </div>
  );
}
