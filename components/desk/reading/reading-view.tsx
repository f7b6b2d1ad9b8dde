'use client';

import { useTranslations } from 'use-intl/react';
import type { StoryContent } from '#newsroom/stories/document/content.ts';
import type { Names } from '#newsroom/stories/names-in.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import classes from './reading.module.css';
import { StoryBody } from './story-body.tsx';
import { StoryPicture } from './story-picture.tsx';

/** A state of a story as one reads it, without anything around it. */
export function ReadingView({
  content,
  names,
  annotated = false,
}: {
  content: StoryContent;
  names: Names;
  /** True: what a page would not show at once stands beside it, such as where links lead. */
  annotated?: boolean;
}) {
  const t = useTranslations('desk.list');
  const { headline, standfirst, bylines, dateline, leadPicture, body, language } = content;
  const by = bylines.map((id) => nameIn(names[id], language)).filter(Boolean);
  return (
    <article className={classes.story} lang={language} data-story>
      <h2 className={classes.headline} data-passages={headline ? 'headline' : undefined}>
        {headline || t('untitled')}
      </h2>
      {standfirst ? (
        <p className={classes.standfirst} data-passages="standfirst">
          {standfirst}
        </p>
      ) : null}
      <p className={classes.byline}>{[by.join(', '), dateline].filter(Boolean).join(' · ')}</p>
      {leadPicture ? <StoryPicture picture={leadPicture} annotated={annotated} /> : null}
      <StoryBody blocks={body.content} annotated={annotated} />
    </article>
  );
}
