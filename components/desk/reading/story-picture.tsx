'use client';

import { useTranslations } from 'use-intl/react';
import type { PictureAttrs } from '#newsroom/stories/document/body.ts';
import { DeskPicture } from './desk-picture.tsx';
import classes from './reading.module.css';

/** A picture with what is said of it; the alternative text too, where it is asked for. */
export function StoryPicture({ picture, annotated }: { picture: PictureAttrs; annotated: boolean }) {
  const t = useTranslations('history.compare');
  const { pictureId, alt, caption, credit } = picture;
  return (
    <figure className={classes.figure}>
      <DeskPicture pictureId={pictureId} alt={alt} />
      <figcaption>
        {[caption, credit].filter(Boolean).join(' / ')}
        {annotated ? (
          <span className={classes.alt}>
            {t('picture.alt')}: {alt || '–'}
          </span>
        ) : null}
      </figcaption>
    </figure>
  );
}
