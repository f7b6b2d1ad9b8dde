'use client';

import { SegmentedControl, Select, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import { may } from '#newsroom/stories/permissions.ts';
import type { Review } from '#newsroom/stories/review.ts';
import type { Talk } from '#newsroom/talk/reading.ts';
import { ActBar } from '../acts/act-bar.tsx';
import { ReviewChecklist } from '../checks/review-checklist.tsx';
import { type Outside, SignOffs } from '../checks/sign-offs.tsx';
import type { ChecklistCalls } from '../checks/use-checklist.ts';
import { ComparisonView } from '../compare/comparison-view.tsx';
import { ReadingView } from '../reading/reading-view.tsx';
import { useDesk } from '../shell/desk-context.tsx';
import { useDeskKeys } from '../shell/keys.tsx';
import { StoryHead } from '../story-head.tsx';
import { useCommentKeys } from '../talk/use-comment-keys.ts';
import { usePageTalk } from '../talk/use-page-talk.ts';
import { useCommentInAddress, useTalk } from '../talk/use-talk.ts';
import { AnswerBar } from './answer-bar.tsx';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { Notes } from './notes.tsx';
import classes from './review.module.css';
import { CommentButton, ReviewTalk } from './review-talk.tsx';
import { StoryFactsList } from './story-facts-list.tsx';
import { useWordsOnScreen } from './use-words-on-screen.ts';

/** What an editor reads before approving: what changed, the words as they read, who said what about them. */
export function ReviewScreen({
  review: newest,
  talk,
  checklist,
  outside,
}: {
  review: Review;
  talk: Talk;
  checklist: ChecklistCalls;
  outside: Outside;
}) {
  const t = useTranslations('history.review');
  const { who } = useDesk();
  const wide = useMediaQuery('(min-width: 88em)', false);
  const [shown, setShown] = useState<'inline' | 'sides' | 'read'>('inline');
  const { review, behind, follow } = useWordsOnScreen(newest);
  const { story, comparison, names, base } = review;
  const { row, facts, sha256, content } = story;
  const answers = (['request_changes', 'approve'] as const).filter((act) => may(who, act, facts).allowed);
  const ask = { storyId: row.id, version: row.version, sha256, facts };
  const whole = !base || shown === 'read' || (wide && shown === 'inline');
  const here = useTalk(row.id, talk);
  const toTalk = () => document.getElementById('talk')?.scrollIntoView({ block: 'nearest' });
  const onPage = usePageTalk(here, toTalk, `${whole} ${sha256}`);
  useCommentInAddress(here, toTalk);
  useCommentKeys(onPage.comment);
  useDeskKeys({ c: onPage.comment });
  return (
    <>
      <StoryHead
        story={story}
        here="review"
        actions={
          <ActBar
            {...ask}
            who={who}
            language={content.language}
            embargoUntil={row.embargoUntil}
            waiting={story.waiting}
            planned={row}
            without={answers}
          />
        }
      />
      <ChangedMeanwhile shown={story} read={newest.story} onFollow={follow} />
      <div className={classes.screen}>
        <section aria-labelledby="changes" className={classes.main}>
          <div className={classes.tools}>
            <h2 id="changes" className={classes.title}>
              {base ? t('changes', { count: comparison.changes }) : t('whole')}
            </h2>
            <CommentButton onComment={onPage.comment} whole={whole} />
            {base ? (
              <SegmentedControl
                size="xs"
                aria-label={t('show')}
                value={shown}
                onChange={(value) => setShown(value as typeof shown)}
                data={[
                  { value: 'inline', label: t('inline') },
                  { value: 'sides', label: t('sides') },
                  { value: 'read', label: t('read') },
                ]}
              />
            ) : null}
          </div>
          <BaseChoice review={review} disabled={behind} />
          <div className={classes.sheets} data-both={(base && wide && shown === 'inline') || undefined}>
            {base && shown !== 'read' ? (
              <div className={classes.sheet}>
                <ComparisonView
                  comparison={comparison}
                  names={names}
                  layout={shown}
                  language={content.language}
                />
              </div>
            ) : null}
            {whole ? (
              // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: for the mouse only; every thread is a list entry with a button
              <div className={classes.sheet} ref={onPage.root} onClick={onPage.press}>
                <ReadingView content={content} names={names} annotated={!base} />
              </div>
            ) : null}
          </div>
        </section>
        <aside className={classes.aside} aria-label={t('about')}>
          <ReviewChecklist
            story={story}
            calls={checklist}
            show={() => setShown((now) => (wide && now === 'inline' ? now : 'read'))}
          />
          <SignOffs story={story} outside={outside} />
          <StoryFactsList story={story} names={names} />
          <ReviewTalk here={here} shown={onPage.shown} />
          <Notes revisions={review.revisions} />
        </aside>
      </div>
      {answers.length > 0 ? <AnswerBar {...ask} answers={answers} /> : null}
    </>
  );
}

function BaseChoice({
  review: { story, bases, base, answered },
  disabled,
}: {
  review: Review;
  disabled: boolean;
}) {
  const t = useTranslations('history.review');
  const format = useFormatter();
  const router = useRouter();
  if (bases.length === 0)
    return (
      <Text size="sm" c="dimmed" mb="sm">
        {t(answered ? 'answered' : 'firstTime')}
      </Text>
    );
  return (
    <Select
      size="xs"
      label={t('since')}
      className={classes.since}
      value={String(base?.number ?? 0)}
      onChange={(number) =>
        router.replace(`/desk/stories/${story.row.id}/review?since=${number ?? ''}`, { scroll: false })
      }
      allowDeselect={false}
      disabled={disabled}
      data={[
        ...bases.map((one) => ({
          value: String(one.number),
          label: t(`base.${one.as}`, {
            number: one.number,
            when: format.dateTime(one.at, { dateStyle: 'medium', timeStyle: 'short' }),
          }),
        })),
        { value: '0', label: t('wholeText') },
      ]}
    />
  );
}
