'use client';

import { Button, Group } from '@mantine/core';
import { useTranslations } from 'use-intl/react';
import type { IdeaLine } from '#newsroom/planning/ideas.ts';
import type { IdeaAct } from '#newsroom/planning/workflow.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { useDesk } from '../shell/desk-context.tsx';
import { When } from '../when.tsx';
import type { Plan } from './plan.ts';
import classes from './planning.module.css';
import { StandingBadge } from './standing-badge.tsx';
import { usePressing } from './use-plan.ts';

/** One idea: what it is, what was answered, what came of it, and what can be done with it. */
export function IdeaCard(props: {
  idea: IdeaLine;
  plan: Plan;
  answer: (act: Exclude<IdeaAct, 'reopen_idea'>) => void;
  assign: () => void;
}) {
  const { idea } = props;
  const t = useTranslations('planning.ideas');
  const { language } = useDesk();
  const { press, pending } = usePressing();
  const { id, version, state } = idea;
  return (
    <li className={classes.card} id={id}>
      <h2 className={classes.cardTitle} lang={idea.language}>
        {idea.title}
      </h2>
      <p className={classes.about}>
        {t('by', { name: idea.by.name, section: nameIn(idea.section.names, language) })}
        {' · '}
        <When at={idea.createdAt} />
      </p>
      {idea.pitch ? (
        <p className={classes.long} lang={idea.language}>
          {idea.pitch}
        </p>
      ) : null}
      {state !== 'filed' ? (
        <div className={classes.answer}>
          <p className={classes.about}>
            {t(`answered.${state}`, { name: idea.answeredBy ?? '' })}
            {idea.answeredAt ? (
              <>
                {' · '}
                <When at={idea.answeredAt} />
              </>
            ) : null}
          </p>
          {idea.mergedInto ? <p>{t('mergedInto', { title: idea.mergedInto.title })}</p> : null}
          {idea.answer ? <p className={classes.long}>{idea.answer}</p> : null}
        </div>
      ) : null}
      {idea.assignments.length > 0 ? (
        <ul className={classes.came} aria-label={t('assignments')}>
          {idea.assignments.map((line) => (
            <li key={line.id}>
              <StandingBadge standing={line.standing} late={line.late} /> {line.to.name}
            </li>
          ))}
        </ul>
      ) : state === 'accepted' ? (
        <p className={classes.about}>{t('nothingCame')}</p>
      ) : null}
      {idea.acts.length > 0 || idea.mayAssign ? (
        <Group gap="xs" mt={4}>
          {idea.mayAssign ? (
            <Button size="xs" onClick={props.assign}>
              {t('act.assign')}
            </Button>
          ) : null}
          {idea.acts.map((act) =>
            act === 'reopen_idea' ? (
              <Button
                key={act}
                size="xs"
                variant="subtle"
                loading={pending}
                onClick={() => press(() => props.plan(act, { id, version }), t(`did.${act}`))}
              >
                {t(`act.${act}`)}
              </Button>
            ) : (
              <Button
                key={act}
                size="xs"
                variant={act === 'accept_idea' ? 'filled' : 'default'}
                onClick={() => props.answer(act)}
              >
                {t(`act.${act}`)}
              </Button>
            ),
          )}
        </Group>
      ) : null}
    </li>
  );
}
