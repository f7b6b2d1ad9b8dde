'use client';

import { Button, Group } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { IdeaLine } from '#newsroom/planning/ideas.ts';
import type { Assignable } from '#newsroom/planning/people.ts';
import type { IdeaAct, IdeaState } from '#newsroom/planning/workflow.ts';
import { LinkButton } from '../link-button.tsx';
import { PageHead } from '../page-head.tsx';
import { AssignDialog, type Wanted } from './assign-dialog.tsx';
import { IdeaCard } from './idea-card.tsx';
import { AnswerDialog, FileIdeaDialog } from './idea-dialogs.tsx';
import type { Plan, SectionChoice } from './plan.ts';
import classes from './planning.module.css';

const states = ['filed', 'accepted', 'merged', 'declined'] as const;

/** All ideas by state, and the dialogs that file, answer and assign them. */
export function Ideas(props: {
  lines: IdeaLine[];
  state: IdeaState;
  after: string | null;
  /** This is not the first page. */
  later: boolean;
  counts: Record<IdeaState, number>;
  others: { id: string; title: string }[];
  sections: SectionChoice[];
  people: Assignable[];
  plan: Plan;
}) {
  const { lines, state, counts, plan } = props;
  const t = useTranslations('planning.ideas');
  const [filing, setFiling] = useState(false);
  const [answering, setAnswering] = useState<{ act: Exclude<IdeaAct, 'reopen_idea'>; idea: IdeaLine }>();
  const [wanted, setWanted] = useState<Wanted>();
  const href = (of: IdeaState) => (of === 'filed' ? '/desk/ideas' : `/desk/ideas?state=${of}`);
  return (
    <>
      <PageHead
        title={t('title')}
        about={t('about')}
        actions={
          <Button leftSection={<IconBulb size={16} aria-hidden />} onClick={() => setFiling(true)}>
            {t('file')}
          </Button>
        }
      />
      <nav aria-label={t('states')} className={classes.tabs}>
        {states.map((one) => (
          <Link
            key={one}
            href={href(one)}
            className={classes.tab}
            aria-current={one === state ? 'page' : undefined}
          >
            {t(`state.${one}`)} <span className={classes.count}>{counts[one]}</span>
          </Link>
        ))}
      </nav>
      {lines.length === 0 ? <p className={classes.none}>{t(`none.${state}`)}</p> : null}
      <ul className={classes.cards}>
        {lines.map((idea) => (
          <IdeaCard
            key={idea.id}
            idea={idea}
            plan={plan}
            answer={(act) => setAnswering({ act, idea })}
            assign={() => setWanted(wantedFor(idea))}
          />
        ))}
      </ul>
      {props.after || props.later ? (
        <Group mt="md">
          {props.later ? (
            <LinkButton href={href(state)} variant="default">
              {t('newest')}
            </LinkButton>
          ) : null}
          {props.after ? (
            <LinkButton href={`/desk/ideas?state=${state}&after=${props.after}`} variant="default">
              {t('older')}
            </LinkButton>
          ) : null}
        </Group>
      ) : null}
      {filing ? (
        <FileIdeaDialog sections={props.sections} plan={plan} close={() => setFiling(false)} />
      ) : null}
      {answering ? (
        <AnswerDialog
          {...answering}
          others={props.others}
          plan={plan}
          close={() => setAnswering(undefined)}
          // What is accepted is to be done: the next question is by whom.
          done={answering.act === 'accept_idea' ? () => setWanted(wantedFor(answering.idea)) : undefined}
        />
      ) : null}
      {wanted ? (
        <AssignDialog
          wanted={wanted}
          sections={props.sections}
          people={props.people}
          plan={plan}
          close={() => setWanted(undefined)}
        />
      ) : null}
    </>
  );
}

const wantedFor = ({ id, title, pitch, language, section }: IdeaLine): Wanted => ({
  ideaId: id,
  title,
  brief: pitch,
  language,
  sectionId: section.id,
});
