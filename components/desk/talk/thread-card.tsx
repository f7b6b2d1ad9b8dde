'use client';

import { ActionIcon, Button, Group, Text, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconPencil } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Comment, Thread } from '#newsroom/talk/reading.ts';
import { sayRefused } from '../acts/say-done.tsx';
import { When } from '../when.tsx';
import { CommentForm } from './comment-form.tsx';
import { CommentWords } from './comment-words.tsx';
import type { TalkOrder } from './network.ts';
import classes from './talk.module.css';
import type { TalkHere } from './use-talk.ts';

/** A thread: the passage, what is said about it, and what can be done. */
export function ThreadCard({
  thread,
  here,
  standing,
  onGoTo,
}: {
  thread: Thread;
  here: TalkHere;
  /** Its passage stands in the story as shown. */
  standing: boolean;
  onGoTo: () => void;
}) {
  const t = useTranslations('talk');
  const card = useRef<HTMLLIElement>(null);
  const [replying, setReplying] = useState(() => Boolean(here.drafts.get(thread.id)));
  const active = here.active === thread.id;
  const [begun] = thread.comments;
  const name = begun?.by.name ?? '';

  useEffect(() => {
    if (active) card.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  async function change(act: 'resolve_thread' | 'reopen_thread') {
    const answer = await here.send({ act, to: thread.id });
    if (answer.kind === 'refused') sayRefused(answer.sentence);
    if (answer.kind === 'lost') sayRefused(t('failed'));
  }

  return (
    <li
      ref={card}
      className={classes.thread}
      data-active={active || undefined}
      data-thread={thread.id}
      aria-label={t('thread', { name, words: begun?.words.slice(0, 60) ?? '' })}
    >
      {thread.field ? (
        <Passage thread={thread} standing={standing} onGoTo={onGoTo} onLook={() => here.look(thread.id)} />
      ) : null}
      <ul className={classes.comments}>
        {thread.comments.map((comment) => (
          <CommentLine key={comment.id} comment={comment} here={here} />
        ))}
      </ul>
      {thread.changed ? (
        <Text size="xs" c="dimmed">
          {t(thread.state === 'resolved' ? 'resolvedBy' : 'reopenedBy', { name: thread.changed.by.name })}{' '}
          <When at={new Date(thread.changed.at)} />
        </Text>
      ) : null}
      {replying ? (
        <CommentForm
          label={t('replyTo', { name })}
          sendLabel={t('reply')}
          draft={draftOf(here, thread.id)}
          staff={here.talk.staff}
          focus
          onCancel={() => setReplying(false)}
          onSend={async (said) => {
            const answer = await here.send({ act: 'reply', to: thread.id, ...said });
            if (answer.kind === 'done') setReplying(false);
            return answer;
          }}
        />
      ) : (
        <Group gap={6} className={classes.acts}>
          {thread.may.reply ? (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={t('replyTo', { name })}
              onClick={() => setReplying(true)}
            >
              {t('reply')}
            </Button>
          ) : null}
          {thread.may.resolve ? (
            <Button
              size="compact-xs"
              variant="default"
              leftSection={<IconCheck size={14} aria-hidden />}
              aria-label={t('resolveOf', { name })}
              onClick={() => change('resolve_thread')}
            >
              {t('resolve')}
            </Button>
          ) : null}
          {thread.may.reopen ? (
            <Button
              size="compact-xs"
              variant="default"
              leftSection={<IconArrowBackUp size={14} aria-hidden />}
              aria-label={t('reopenOf', { name })}
              onClick={() => change('reopen_thread')}
            >
              {t('reopen')}
            </Button>
          ) : null}
        </Group>
      )}
    </li>
  );
}

/** The words a thread is about; a press shows them where they stand. */
function Passage(props: { thread: Thread; standing: boolean; onGoTo: () => void; onLook: () => void }) {
  const t = useTranslations('talk');
  const { field, quote, passage } = props.thread;
  const words = (props.standing && passage?.quote) || quote;
  const named =
    field && field !== 'body' ? <span className={classes.field}>{t(`field.${field}`)}</span> : null;
  if (!props.standing)
    return (
      <div className={classes.passage} data-gone>
        {named}
        <q>{quote}</q>
        <Text size="xs" c="dimmed">
          {t('gone')}
        </Text>
      </div>
    );
  return (
    <button
      type="button"
      className={classes.passage}
      title={t('goTo')}
      onClick={() => {
        props.onLook();
        props.onGoTo();
      }}
    >
      {named}
      <q>{words}</q>
    </button>
  );
}

function CommentLine({ comment, here }: { comment: Comment; here: TalkHere }) {
  const t = useTranslations('talk');
  const [editing, setEditing] = useState(false);
  const order = (said: Pick<TalkOrder, 'words' | 'mentions'>): TalkOrder => ({
    act: 'edit_comment',
    to: comment.id,
    ...said,
  });
  return (
    <li id={`comment-${comment.id}`} className={classes.comment}>
      <div className={classes.by}>
        <span className={classes.name}>{comment.by.name}</span>
        <Text span size="xs" c="dimmed">
          <When at={new Date(comment.at)} />
          {comment.earlier.length > 0 ? ` · ${t('edited')}` : null}
        </Text>
        {comment.mayEdit && !editing ? (
          <Tooltip label={t('editOwn')}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={24}
              aria-label={t('editOwn')}
              className={classes.edit}
              onClick={() => setEditing(true)}
            >
              <IconPencil size={14} aria-hidden />
            </ActionIcon>
          </Tooltip>
        ) : null}
      </div>
      {editing ? (
        <CommentForm
          label={t('editOwn')}
          sendLabel={t('save')}
          draft={{ read: () => here.drafts.get(comment.id) || comment.words, keep: keepIn(here, comment.id) }}
          staff={here.talk.staff}
          focus
          onCancel={() => setEditing(false)}
          onSend={async (said) => {
            const answer = await here.send(order(said));
            if (answer.kind === 'done') setEditing(false);
            return answer;
          }}
        />
      ) : (
        <CommentWords words={comment.words} mentions={comment.mentions} />
      )}
      {comment.earlier.length > 0 ? (
        <details className={classes.earlier}>
          <summary>{t('earlier')}</summary>
          {comment.earlier.map(({ words, at }) => (
            <p key={at} className={classes.words}>
              {words}
            </p>
          ))}
        </details>
      ) : null}
    </li>
  );
}

const keepIn = (here: TalkHere, key: string) => (words: string) => {
  here.drafts.set(key, words);
};

/** Where the words of one form are kept until they are sent. */
export function draftOf(here: TalkHere, key: string) {
  return { read: () => here.drafts.get(key) ?? '', keep: keepIn(here, key) };
}
