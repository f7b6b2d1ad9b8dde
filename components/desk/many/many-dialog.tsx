'use client';

import { Alert, Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { nameIn } from '#newsroom/stories/naming.ts';
import { undoneBy } from '#newsroom/stories/next-acts.ts';
import type { Selected } from '#newsroom/stories/selected.ts';
import { useDesk } from '../shell/desk-context.tsx';
import { AssignFields, useAsked } from './assign-fields.tsx';
import classes from './many.module.css';
import type { Named } from './many-bar.tsx';
import { type DueChange, PlanChange, type PriorityChange } from './plan-change.tsx';
import { ResultMark, Tally } from './results.tsx';
import { type One, useMany } from './use-many.ts';
import { useSelected } from './use-selected.ts';
import { type ManyAct, whyNotMany } from './way.ts';

type Act = Exclude<ManyAct, 'approve'>;

/** Does one thing to the selected stories: which of them it can be done to, and how it went with each. */
export function ManyDialog({
  act,
  ids,
  sections,
  onClose,
}: {
  /** Null: closed. */
  act: Act | null;
  ids: readonly string[];
  sections: Named[];
  onClose: () => void;
}) {
  const t = useTranslations('many');
  const [running, setRunning] = useState(false);
  // The last act stays while the dialog fades out.
  const last = useRef<Act>('spike');
  if (act) last.current = act;
  return (
    <Modal
      opened={act !== null}
      onClose={running ? () => {} : onClose}
      title={t(`acts.${last.current}`)}
      closeButtonProps={{ 'aria-label': t('close'), disabled: running }}
      size="lg"
      centered
    >
      {act ? (
        <Inside act={act} ids={ids} sections={sections} onRunning={setRunning} onClose={onClose} />
      ) : null}
    </Modal>
  );
}

function Inside({
  act,
  ids,
  sections,
  onRunning,
  onClose,
}: {
  act: Act;
  ids: readonly string[];
  sections: Named[];
  onRunning: (running: boolean) => void;
  onClose: () => void;
}) {
  const t = useTranslations('many');
  const words = useTranslations('desk.list');
  const reasons = useTranslations('refusals.not_allowed');
  const { who, language, many } = useDesk();
  const read = useSelected(ids);
  const { results, running, run } = useMany<Selected>();
  const [section, setSection] = useState<string | null>(null);
  const [priority, setPriority] = useState<PriorityChange>('keep');
  const [due, setDue] = useState<DueChange>({ how: 'keep' });
  const [asked, setAsked] = useAsked();
  const made = useRef(new Map<string, { id: string; version: number }>());

  if (read === 'failed') return <Alert color="red">{t('unread')}</Alert>;
  if (!read) return <Text c="dimmed">{t('reading')}</Text>;

  const whyNot = (story: Selected): string | null => {
    if (act === 'section' && section !== null && (story.sectionId ?? 'none') === section) return t('same');
    const why = whyNotMany(who, act, story);
    return why === null ? null : why === 'approved_stay' ? t('approvedStay') : reasons(why);
  };
  const can = read.filter((story) => whyNot(story) === null);
  const done = read.filter(({ id }) => results.get(id)?.state === 'done');
  const started = results.size > 0;
  const changes = priority !== 'keep' || due.how !== 'keep';
  const ready =
    act === 'section'
      ? section !== null
      : act === 'plan'
        ? changes && (due.how !== 'set' || due.instant !== null)
        : act === 'assign'
          ? asked.staffId !== ''
          : true;

  async function assigned(storyId: string) {
    const answer = await many.assignOne({ ...asked, storyId });
    if ('done' in answer) made.current.set(storyId, { id: answer.id, version: answer.version });
    return answer;
  }

  const sent: One<Selected> = ({ id: storyId, version }) => {
    const base = { storyId, version };
    if (act === 'section') return many.moveOne({ ...base, sectionId: section === 'none' ? null : section });
    if (act === 'assign') return assigned(storyId);
    if (act !== 'plan') return many.actOnOne(act, base);
    return many.actOnOne('plan', {
      ...base,
      ...(priority === 'keep' ? {} : { priority }),
      ...(due.how === 'keep' ? {} : { due: due.how === 'set' ? due.instant : null }),
    });
  };

  const taken: One<Selected> = ({ id: storyId, sectionId, priority: was, dueAt }) => {
    const result = results.get(storyId);
    const base = { storyId, version: result && 'version' in result ? result.version : 0 };
    if (act === 'section') return many.moveOne({ ...base, sectionId });
    if (act === 'plan')
      return many.actOnOne('plan', { ...base, priority: was, due: dueAt?.toISOString() ?? null });
    if (act === 'assign') return many.unassignOne(made.current.get(storyId) ?? { id: '', version: 0 });
    return many.actOnOne(undoneBy[act] ?? 'restore', base);
  };

  async function go(stories: Selected[], one: One<Selected>, as: 'done' | 'undone') {
    onRunning(true);
    await run(stories, one, as);
    onRunning(false);
  }

  return (
    <Stack gap="md">
      {started ? (
        <Tally results={results} running={running} />
      ) : (
        <>
          {act === 'section' ? (
            <Select
              label={t('section')}
              data={[
                ...sections.map(({ id, names }) => ({ value: id, label: nameIn(names, language) })),
                { value: 'none', label: t('noSection') },
              ]}
              value={section}
              onChange={setSection}
              data-autofocus
            />
          ) : null}
          {act === 'plan' ? (
            <PlanChange priority={priority} onPriority={setPriority} due={due} onDue={setDue} />
          ) : null}
          {act === 'assign' ? <AssignFields asked={asked} onChange={setAsked} /> : null}
          <Text size="sm" c="dimmed">
            {t('can', { can: can.length, all: read.length })}
          </Text>
        </>
      )}
      <ul className={classes.list}>
        {read.map((story) => {
          const refusal = started && results.has(story.id) ? null : whyNot(story);
          return (
            <li key={story.id} className={classes.story} data-out={refusal ? true : undefined}>
              <span lang={story.language}>{story.headline || words('untitled')}</span>
              {refusal ? <span className={classes.why}>{refusal}</span> : null}
              <ResultMark result={results.get(story.id)} />
            </li>
          );
        })}
      </ul>
      <Group justify="flex-end" gap="xs">
        {started && !running && done.length > 0 ? (
          <Button variant="default" mr="auto" onClick={() => go(done, taken, 'undone')}>
            {t('undo')}
          </Button>
        ) : null}
        <Button variant="default" onClick={onClose} disabled={running}>
          {t('close')}
        </Button>
        {started ? null : (
          <Button disabled={!ready || can.length === 0} onClick={() => go(can, sent, 'done')}>
            {t('go', { act: t(`acts.${act}`), count: can.length })}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
