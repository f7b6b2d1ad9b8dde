'use client';

import { useTranslations } from 'use-intl/react';
import type { PictureChange } from '#newsroom/stories/comparing.ts';
import { DeskPicture } from '../reading/desk-picture.tsx';
import classes from './compare.module.css';
import { Pieces, type Side } from './pieces.tsx';

/** A picture of a comparison, with all that is said of it. */
export function PictureChangeView({ change, side }: { change: PictureChange; side: Side }) {
  const t = useTranslations('history.compare');
  const showBefore = change.before && (side === 'before' || change.kind === 'removed' || change.replaced);
  const showAfter = change.after && side !== 'before';
  return (
    <div className={classes.pictureChange}>
      <div className={classes.pictures}>
        {showBefore && change.before && side !== 'after' ? (
          <figure data-gone={change.replaced || change.kind === 'removed' || undefined}>
            <DeskPicture pictureId={change.before.pictureId} alt={change.before.alt} />
            {change.replaced || change.kind === 'removed' ? (
              <figcaption>{t('pictureRemoved')}</figcaption>
            ) : null}
          </figure>
        ) : null}
        {showAfter && change.after ? (
          <figure data-new={change.replaced || change.kind === 'added' || undefined}>
            <DeskPicture pictureId={change.after.pictureId} alt={change.after.alt} />
            {change.replaced || change.kind === 'added' ? <figcaption>{t('pictureAdded')}</figcaption> : null}
          </figure>
        ) : null}
      </div>
      <dl className={classes.said}>
        {(['caption', 'credit', 'alt'] as const)
          .filter((part) => change[part].length > 0)
          .map((part) => (
            <div key={part}>
              <dt>{t(`picture.${part}`)}</dt>
              <dd>
                <Pieces pieces={change[part]} side={side} />
              </dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
