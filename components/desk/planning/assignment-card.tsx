'use client';

import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { AssignmentLine } from '#newsroom/planning/assignments.ts';
import type { Assignable } from '#newsroom/planning/people.ts';
import type { AssignmentAct } from '#newsroom/planning/workflow.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { LinkButton } from '../link-button.tsx';
import { useDesk } from '../shell/desk-context.tsx';
import { ChangeAssignmentDialog } from './assign-dialog.tsx';
import { ReasonDialog, ReassignDialog } from './assignment-dialogs.tsx';
import { ClockTime } from './clock-time.tsx';
import type { AssignmentDoings, SectionChoice } from './plan.ts';
import classes from './planning.module.css';
import { StandingBadge } from './standing-badge.tsx';
import { usePressing } from './use-plan.ts';

const asking = ['hand_back', 'cancel_assignment', 'reassign', 'change_assignment'] as const;
type Asking = (typeof asking)[number];
const asks = (act: AssignmentAct): act is Asking => (asking as readonly string[]).includes(act);

/** One assignment: what is asked, where it stands, and what the person can do with it. */
export function AssignmentCard(props: {
  line: AssignmentLine;
  acts: AssignmentDoings;
  sections: SectionChoice[];
  people: Assignable[];
  /** On the person's own page everything is for them. */
  own?: boolean;
}) {
  const { line, acts, own = false } = props;
  const t = useTranslations('planning');
  const format = useFormatter();
  const { language, who } = useDesk();
  const { press, pending } = usePressing();
  const [open, setOpen] = useState<Asking>();
  const { id, version, story } = line;
  const mine = line.to.id === who.id;
  const first = line.acts.filter((act) => isFirst(act, line, mine));
  const rest = line.acts.filter((act) => !first.includes(act) && !(act === 'begin_story' && !mine));

  function start(act: AssignmentAct) {
    if (asks(act)) setOpen(act);
    else if (act === 'begin_story') press(() => acts.startWriting({ id, version }));
    else press(() => acts.plan(act, { id, version }), t(`assignments.did.${act}`));
  }
  const close = () => setOpen(undefined);
  const given = { line, plan: acts.plan, close };
  return (
    <li className={classes.card} id={id} data-late={line.late || undefined}>
      <div className={classes.headRow}>
        <h3 className={classes.cardTitle} lang={line.language}>
          {line.title}
        </h3>
        <StandingBadge standing={line.standing} late={line.late} />
      </div>
      <p className={classes.facts}>
        <strong>
          {t('assignments.due')} <ClockTime at={line.dueAt} />
        </strong>
        <span>{t(`what.${line.what}`)}</span>
        <span>{nameIn(line.section.names, language)}</span>
        {line.wordsAsked ? (
          <span>
            {story
              ? t('writtenOf', {
                  written: format.number(story.words),
                  asked: format.number(line.wordsAsked),
                })
              : t('words', { count: line.wordsAsked })}
          </span>
        ) : null}
        {line.slot ? <span>{line.slot}</span> : null}
      </p>
      <p className={classes.about}>
        {[
          own ? null : t('assignments.for', { name: line.to.name }),
          t('assignments.from', { name: line.by.name }),
          line.idea ? t('assignments.fromIdea', { title: line.idea }) : null,
          line.event ? t('assignments.atEvent', { title: line.event }) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {line.brief ? <p className={classes.long}>{line.brief}</p> : null}
      {line.reason ? (
        <p className={classes.answer}>{t('assignments.reasonGiven', { reason: line.reason })}</p>
      ) : null}
      {story || line.acts.length > 0 ? (
        <Group gap="xs" mt={4}>
          {story ? (
            <LinkButton href={`/desk/stories/${story.id}`} size="xs" variant={mine ? 'filled' : 'default'}>
              {t('assignments.open')}
            </LinkButton>
          ) : null}
          {first.map((act, place) => (
            <Button
              key={act}
              size="xs"
              variant={place === 0 && act !== 'hand_back' && !story ? 'filled' : 'default'}
              loading={pending && !asks(act)}
              onClick={() => start(act)}
            >
              {t(`assignments.act.${act}`)}
            </Button>
          ))}
          {rest.length > 0 ? (
            <Menu position="bottom-start" shadow="md">
              <Menu.Target>
                <ActionIcon
                  variant="default"
                  size={30}
                  aria-label={t('assignments.more', { title: line.title })}
                >
                  <IconDots size={16} aria-hidden />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                {rest.map((act) => (
                  <Menu.Item key={act} onClick={() => start(act)}>
                    {t(`assignments.act.${act}`)}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          ) : null}
        </Group>
      ) : null}
      {open === 'hand_back' || open === 'cancel_assignment' ? <ReasonDialog act={open} {...given} /> : null}
      {open === 'reassign' ? <ReassignDialog {...given} people={props.people} /> : null}
      {open === 'change_assignment' ? (
        <ChangeAssignmentDialog {...given} sections={props.sections} people={props.people} />
      ) : null}
    </li>
  );
}

/** What is done most stands in plain sight: by whoever has it in hand, and by the desk with what was handed back. */
function isFirst(act: AssignmentAct, { state, inHand, story }: AssignmentLine, mine: boolean): boolean {
  if (state === 'handed_back') return act === 'reassign';
  if (!mine || !inHand) return false;
  if (act === 'mark_done') return !story;
  return act === 'accept_assignment' || act === 'begin_story' || act === 'hand_back';
}
