'use client';

import { useTranslations } from 'use-intl/react';
import type { Comparison, ListChange } from '#newsroom/stories/comparing.ts';
import type { Names } from '#newsroom/stories/names-in.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { useDesk } from '../shell/desk-context.tsx';
import classes from './compare.module.css';
import { PictureChangeView } from './picture-change.tsx';
import { Pieces } from './pieces.tsx';

/** What differs outside the body: headline, byline, section, slug, lead picture and so on. */
export function FieldChanges({ comparison, names }: { comparison: Comparison; names: Names }) {
  const fields = useTranslations('stories.field');
  const { texts, lists, leadPicture } = comparison;
  if (texts.length + lists.length === 0 && !leadPicture) return null;
  return (
    <dl className={classes.fields}>
      {texts.map(({ field, pieces }) => (
        <div key={field} data-field={field}>
          <dt>{fields(field)}</dt>
          <dd>
            <Pieces pieces={pieces} />
          </dd>
        </div>
      ))}
      {lists.map((list) => (
        <div key={list.field}>
          <dt>{fields(list.field)}</dt>
          <dd>
            <Entries list={list} names={names} />
          </dd>
        </div>
      ))}
      {leadPicture ? (
        <div>
          <dt>{fields('leadPicture')}</dt>
          <dd>
            <PictureChangeView change={leadPicture} side="both" />
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

function Entries({ list, names }: { list: ListChange; names: Names }) {
  const t = useTranslations('history.compare');
  const { language } = useDesk();
  return (
    <ul className={classes.entries}>
      {list.entries.map(({ id, kind }) => {
        const name = nameIn(names[id], language) || t('gone');
        return (
          <li key={`${kind}${id}`}>
            {kind === 'added' ? (
              <ins className={classes.added}>
                <span className="visually-hidden">{t('addedStart')} </span>
                {name}
              </ins>
            ) : kind === 'removed' ? (
              <del className={classes.removed}>
                <span className="visually-hidden">{t('removedStart')} </span>
                {name}
              </del>
            ) : (
              name
            )}
            {kind === 'moved' ? <small className={classes.note}> [{t('moved')}]</small> : null}
          </li>
        );
      })}
    </ul>
  );
}
