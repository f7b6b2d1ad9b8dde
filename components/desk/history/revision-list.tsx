'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl/react';
import type { RevisionLine } from '#newsroom/stories/history.ts';
import { inOrder } from '../in-order.ts';
import { When } from '../when.tsx';
import classes from './history.module.css';
import type { Shown } from './history-screen.tsx';

/** Every revision, newest first: who, when, why, the answers it got and what of it went out. */
export function RevisionList({
  storyId,
  revisions,
  shown,
}: {
  storyId: string;
  revisions: RevisionLine[];
  shown: Shown;
}) {
  const t = useTranslations('history.history');
  const why = useTranslations('stories.why');
  const path = `/desk/stories/${storyId}/history`;
  return (
    <ol reversed className={classes.revisions}>
      {revisions.map((revision, at) => {
        const before = revisions[at + 1];
        const here =
          shown?.kind === 'read' ? shown.number === revision.number : shown?.to === revision.number;
        return (
          <li key={revision.number} className={classes.revision} data-here={here || undefined}>
            <span className={classes.number}>{revision.number}</span>
            <div className={classes.about}>
              <span className={classes.why}>{why(revision.why)}</span>
              <span className={classes.who}>
                {revision.by.name}, <When at={revision.at} />
              </span>
              {revision.note ? <span className={classes.note}>{revision.note}</span> : null}
              <Answers revision={revision} />
              <span className={classes.links}>
                <Link
                  href={`${path}?read=${revision.number}`}
                  scroll={false}
                  aria-label={t('readNumber', { number: revision.number })}
                >
                  {t('read')}
                </Link>
                {before ? (
                  <Link
                    href={`${path}?from=${before.number}&to=${revision.number}`}
                    scroll={false}
                    aria-label={t('compareNumber', { number: revision.number, before: before.number })}
                  >
                    {t('compare')}
                  </Link>
                ) : null}
              </span>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Answers({ revision }: { revision: RevisionLine }) {
  const t = useTranslations('history.history');
  const kinds = useTranslations('stories.kind');
  return (
    <>
      {inOrder(revision.reviews).map(({ thing: review, place }) => (
        <span key={`review-${place}`} className={classes.tag} data-kind={review.verdict}>
          {t(review.alone ? 'alone' : review.verdict, { name: review.by.name })}
          {review.withdrawn ? ` · ${t('withdrawn')}` : ''}
        </span>
      ))}
      {inOrder(revision.publications).map(({ thing: publication, place }) => (
        <span key={`publication-${place}`} className={classes.tag} data-kind={publication.kind}>
          {kinds(publication.kind)}, {publication.by.name}, <When at={publication.at} />
        </span>
      ))}
    </>
  );
}
