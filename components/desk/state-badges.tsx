'use client';

import { useTranslations } from 'use-intl/react';
import type { Public, Working } from '#newsroom/stories/workflow.ts';
import classes from './state-badges.module.css';

/** Where the working copy stands. */
export function WorkingBadge({ state }: { state: Working }) {
  const t = useTranslations('stories.working');
  return (
    <span className={classes.badge} data-state={state}>
      {t(state)}
    </span>
  );
}

/** What readers see of the story. */
export function PublicBadge({ state }: { state: Public }) {
  const t = useTranslations('stories.public');
  return (
    <span className={classes.public} data-state={state}>
      <span className={classes.dot} aria-hidden="true" />
      {t(state)}
    </span>
  );
}

/**
 * Both axes side by side. What readers do not see needs no word beside a working state, and approved words that went
 * out are what readers see.
 */
export function StateBadges({
  working,
  public: seen,
  newlyApproved,
  held = false,
}: {
  working: Working;
  public: Public;
  newlyApproved: boolean;
  /** A legal hold stands. */
  held?: boolean;
}) {
  const t = useTranslations('checks.hold');
  const published = working === 'approved' && !newlyApproved;
  return (
    <span className={classes.both}>
      {published ? null : <WorkingBadge state={working} />}
      {seen === 'none' ? null : <PublicBadge state={seen} />}
      {held ? (
        <span className={classes.badge} data-state="held">
          {t('badge')}
        </span>
      ) : null}
    </span>
  );
}
