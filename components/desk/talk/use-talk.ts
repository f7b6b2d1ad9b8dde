'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Talk, Thread } from '#newsroom/talk/reading.ts';
import { useLive } from '../live/use-live.ts';
import { type PassageGiven, readTalkOf, sendTalk, type TalkAnswer, type TalkOrder } from './network.ts';

/** The talk about a story on the screen: what is said, which thread is looked at, what is being written. */
export type TalkHere = {
  talk: Talk;
  /** The thread that is looked at. */
  active: string | null;
  look: (threadId: string | null) => void;
  /** A thread being begun; `passage` null: about the whole story. */
  beginning: { passage: PassageGiven | null } | null;
  begin: (passage: PassageGiven | null) => void;
  stop: () => void;
  send: (order: TalkOrder) => Promise<TalkAnswer>;
  /** Words not sent yet, by form: closing the panel does not lose them. */
  drafts: Map<string, string>;
};

/**
 * Keeps the talk about a story as it stands, and sends what one says.
 * @param storyId the story
 * @param start as the page read it
 */
export function useTalk(storyId: string, start: Talk): TalkHere {
  const [talk, setTalk] = useState(start);
  const [active, setActive] = useState<string | null>(null);
  const [beginning, setBeginning] = useState<TalkHere['beginning']>(null);
  const [drafts] = useState(() => new Map<string, string>());
  const asked = useRef(0);

  useEffect(() => setTalk(start), [start]);

  // Of two answers the one asked for later counts.
  const show = useCallback((number: number, now: Talk | null) => {
    if (now && number === asked.current) setTalk(now);
  }, []);

  useLive([`story:${storyId}`], async ({ kind }) => {
    if (!concernsTalk(kind)) return;
    asked.current += 1;
    const number = asked.current;
    show(number, await readTalkOf(storyId));
  });

  const send = useCallback(
    async (order: TalkOrder) => {
      asked.current += 1;
      const number = asked.current;
      const answer = await sendTalk(storyId, order);
      if (answer.kind === 'done') show(number, answer.talk);
      return answer;
    },
    [storyId, show],
  );

  return useMemo(
    () => ({
      talk,
      active,
      look: setActive,
      beginning,
      begin: (passage) => setBeginning({ passage }),
      stop: () => setBeginning(null),
      send,
      drafts,
    }),
    [talk, active, beginning, send, drafts],
  );
}

/** Words that are saved move passages, but the page itself carries those along. */
function concernsTalk(kind: string): boolean {
  return /^(again|story\.(comment|reply|edit_comment|resolve_thread|reopen_thread|request_changes))$/.test(
    kind,
  );
}

const openingAt = /^#comment-([0-9a-f-]{36})$/;

/**
 * Looks at the comment the page's address names, at first and whenever it changes.
 * @param talk the talk on the screen
 * @param found told that there is one: the panel opens
 */
export function useCommentInAddress({ talk, look }: TalkHere, found: () => void): void {
  const threads = useRef<Thread[]>([]);
  threads.current = talk.threads;
  const tell = useRef(found);
  tell.current = found;
  useEffect(() => {
    const go = () => {
      const commentId = location.hash.match(openingAt)?.[1];
      const thread = threads.current.find(({ comments }) => comments.some(({ id }) => id === commentId));
      if (!thread) return;
      look(thread.id);
      tell.current();
    };
    go();
    window.addEventListener('hashchange', go);
    return () => window.removeEventListener('hashchange', go);
  }, [look]);
}

/** Open threads, in the order their passages stand in the story; then those about all of it, oldest first. */
export function inReadingOrder(threads: Thread[], placeOf: (thread: Thread) => number | null): Thread[] {
  const fields = ['headline', 'standfirst', 'body'];
  const rank = (thread: Thread) => {
    const place = placeOf(thread);
    return thread.field && place !== null ? fields.indexOf(thread.field) * 1e8 + place : 1e9;
  };
  return threads.toSorted((one, other) => rank(one) - rank(other));
}
