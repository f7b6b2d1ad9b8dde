'use client';

import { Avatar, Tooltip } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Present } from '#newsroom/presence/who-is-in.ts';
import { useDesk } from '../shell/desk-context.tsx';
import classes from './presence.module.css';
import { usePresence } from './use-presence.ts';

/** In the head of a story: who else has it open, and on which field. */
export function WhoIsHere({ storyId }: { storyId: string }) {
  const t = useTranslations('presence');
  const fields = useTranslations('stories.field');
  const { who } = useDesk();
  const here = usePresence(storyId, who.id);
  useFieldMarks(here, (names) => t('writing', { names }));
  const said = ({ name, field }: Present) =>
    field && fields.has(field as 'body')
      ? t('onField', { name, field: fields(field as 'body') })
      : t('reading', { name });
  if (here.length === 0) return null;
  return (
    <ul className={classes.here} aria-label={t('here')}>
      {here.map((person) => (
        <li key={person.id}>
          <Tooltip label={said(person)}>
            <Avatar
              name={person.name}
              color="initials"
              size={26}
              radius="xl"
              alt=""
              tabIndex={0}
              role="img"
              aria-label={said(person)}
              data-writing={person.field !== null || undefined}
              className={classes.avatar}
            />
          </Tooltip>
        </li>
      ))}
    </ul>
  );
}

/** A mark at each field others are on. Fields are drawn elsewhere; a mark is an attribute the page's style shows. */
function useFieldMarks(here: Present[], say: (names: string) => string) {
  useEffect(() => {
    const by = Map.groupBy(
      here.filter(({ field }) => field !== null),
      ({ field }) => field,
    );
    const marked = [...by].flatMap(([field, people]) => {
      const input = document.getElementById(`field-${field}`);
      const box = input?.closest<HTMLElement>('.mantine-InputWrapper-root') ?? input?.parentElement;
      if (!box) return [];
      box.dataset.presence = say(people.map(({ name }) => name).join(', '));
      return [box];
    });
    return () => {
      for (const box of marked) delete box.dataset.presence;
    };
  });
}
