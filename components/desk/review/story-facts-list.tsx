'use client';

import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import { countWords, plainText, readingMinutes } from '#newsroom/stories/document/plain-text.ts';
import type { Names } from '#newsroom/stories/names-in.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import type { StoryRead } from '#newsroom/stories/reading.ts';
import { useDesk } from '../shell/desk-context.tsx';
import { When } from '../when.tsx';
import classes from './review.module.css';

/** All that is said of a story beside its words. */
export function StoryFactsList({ story, names }: { story: StoryRead; names: Names }) {
  const t = useTranslations('history.review');
  const fields = useTranslations('stories.field');
  const kinds = useTranslations('stories.kind');
  const languages = useTranslations('stories.language');
  const format = useFormatter();
  const { language } = useDesk();
  const { content, row } = story;
  const named = (ids: string[]) =>
    ids
      .map((id) => nameIn(names[id], language))
      .filter(Boolean)
      .join(', ');
  const facts: [string, ReactNode][] = [
    [fields('sectionId'), nameIn(story.section?.names, language)],
    [fields('bylines'), named(content.bylines)],
    [fields('dateline'), content.dateline],
    [fields('topics'), named(content.topics)],
    [fields('coverages'), named(content.coverages)],
    [fields('language'), languages(content.language)],
    [fields('slug'), content.slug],
    [fields('searchTitle'), content.searchTitle],
    [fields('searchDescription'), content.searchDescription],
    [
      fields('firstPublished'),
      content.firstPublished && `${content.firstPublished.name} ${content.firstPublished.url}`,
    ],
    [
      t('length'),
      t('lengthIs', {
        words: countWords(plainText(content.body)),
        minutes: readingMinutes(content.body, content.language),
      }),
    ],
    [
      fields('until'),
      row.embargoUntil
        ? format.dateTime(row.embargoUntil, { dateStyle: 'medium', timeStyle: 'short' })
        : null,
    ],
    [t('madeBy'), story.creator.name],
    [
      t('submittedBy'),
      story.submitter && row.submittedAt ? (
        <>
          {story.submitter.name}, <When at={row.submittedAt} />
        </>
      ) : null,
    ],
    [
      t('approvedBy'),
      story.approval ? (
        <>
          {story.approval.by.name}, <When at={story.approval.at} />
        </>
      ) : null,
    ],
    [
      t('readersSee'),
      story.publication ? (
        <>
          {kinds(story.publication.kind)}, <When at={story.publication.at} />
        </>
      ) : null,
    ],
  ];
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, value]) => Boolean(value))
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
