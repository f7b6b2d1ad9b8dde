'use client';

import { Button, SegmentedControl, Text } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Asked, Thread } from '#newsroom/talk/reading.ts';
import { When } from '../when.tsx';
import { CommentForm } from './comment-form.tsx';
import classes from './talk.module.css';
import { draftOf, ThreadCard } from './thread-card.tsx';
import { inReadingOrder, type TalkHere } from './use-talk.ts';

/** Where passages stand in the story as it is shown. */
export type Shown = {
  /** Place of a thread's passage within its field; null: it is not there. */
  placeOf: (thread: Thread) => number | null;
  goTo: (thread: Thread) => void;
};

/** The talk about a story: threads on its passages, threads on all of it, and what editors asked for. */
export function TalkPanel({
  here,
  shown,
  keys,
  withAsked = true,
}: {
  here: TalkHere;
  shown: Shown;
  /** What is pressed to comment on the selected passage, as shown. */
  keys: string;
  /** False where the notes of editors stand elsewhere on the page. */
  withAsked?: boolean;
}) {
  const t = useTranslations('talk');
  const { talk, beginning, active } = here;
  const activeState = talk.threads.find(({ id }) => id === active)?.state;
  const [chosen, setChosen] = useState<'open' | 'resolved'>('open');
  const [lookedAt, setLookedAt] = useState(active);
  // A thread one is led to is shown, wherever it stands.
  if (active !== lookedAt) {
    setLookedAt(active);
    if (activeState) setChosen(activeState);
  }
  const count = (state: Thread['state']) => talk.threads.filter((thread) => thread.state === state).length;
  const threads = inReadingOrder(
    talk.threads.filter(({ state }) => state === chosen),
    shown.placeOf,
  );
  const onPassages = threads.filter(({ field }) => field !== null);
  const onStory = threads.filter(({ field }) => field === null);
  const asked = withAsked && chosen === 'open' ? talk.asked : [];
  const list = (some: Thread[]) =>
    some.map((thread) => (
      <ThreadCard
        key={thread.id}
        thread={thread}
        here={here}
        standing={thread.field !== null && shown.placeOf(thread) !== null}
        onGoTo={() => shown.goTo(thread)}
      />
    ));
  return (
    <div className={classes.panel}>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('show.label')}
        value={chosen}
        onChange={(value) => setChosen(value as typeof chosen)}
        data={(['open', 'resolved'] as const).map((state) => ({
          value: state,
          label: t(`show.${state}`, { count: count(state) }),
        }))}
      />
      {beginning ? (
        <Beginning here={here} />
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconMessagePlus size={15} aria-hidden />}
          onClick={() => here.begin(null)}
        >
          {t('beginOnStory')}
        </Button>
      )}
      {threads.length + asked.length === 0 ? (
        // The server does not know the person's keyboard.
        <Text size="sm" c="dimmed" suppressHydrationWarning>
          {chosen === 'open' ? t('none', { keys }) : t('noneResolved')}
        </Text>
      ) : null}
      {onPassages.length > 0 ? (
        <section aria-label={t('onPassages')}>
          <h3 className={classes.part}>{t('onPassages')}</h3>
          <ul className={classes.threads}>{list(onPassages)}</ul>
        </section>
      ) : null}
      {onStory.length + asked.length > 0 ? (
        <section aria-label={t('onStory')}>
          <h3 className={classes.part}>{t('onStory')}</h3>
          <ul className={classes.threads}>
            {asked.map((one) => (
              <AskedLine key={one.at} asked={one} />
            ))}
            {list(onStory)}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

/** What an editor asked for when the story went back: part of the talk, and nobody's to resolve. */
function AskedLine({ asked }: { asked: Asked }) {
  const t = useTranslations('talk');
  return (
    <li className={classes.thread} data-asked>
      <div className={classes.by}>
        <span className={classes.name}>{t('asked', { name: asked.by.name, number: asked.revision })}</span>
        <Text span size="xs" c="dimmed">
          <When at={new Date(asked.at)} />
        </Text>
      </div>
      <p className={classes.words}>{asked.note}</p>
    </li>
  );
}

function Beginning({ here }: { here: TalkHere }) {
  const t = useTranslations('talk');
  const passage = here.beginning?.passage ?? null;
  return (
    <div className={classes.beginning}>
      {passage ? (
        <>
          <div className={classes.passage}>
            <span className={classes.field}>{t('onPassage')}</span>
            <q>{passage.quote}</q>
          </div>
          <Button size="compact-xs" variant="subtle" onClick={() => here.begin(null)}>
            {t('forget')}
          </Button>
        </>
      ) : null}
      <CommentForm
        key={passage ? `${passage.field}-${passage.start}` : 'story'}
        label={t('words')}
        sendLabel={t('send')}
        draft={draftOf(here, 'begin')}
        staff={here.talk.staff}
        focus
        onCancel={here.stop}
        onSend={async (said) => {
          const answer = await here.send({ act: 'comment', passage, ...said });
          if (answer.kind === 'done') {
            here.stop();
            here.look(answer.made);
          }
          return answer;
        }}
      />
    </div>
  );
}
