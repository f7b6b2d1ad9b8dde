'use client';

import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Waiting } from '#newsroom/schedules/reading.ts';
import type { Order, PressedAct } from '#newsroom/stories/acts/index.ts';
import { undoneBy } from '#newsroom/stories/next-acts.ts';
import { may, type StoryFacts } from '#newsroom/stories/permissions.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import { useDesk } from '../shell/desk-context.tsx';
import type { Planned } from './plan-form.tsx';
import { sayDone } from './say-done.tsx';

/** The story a bar of acts stands on, as the page read it. */
export type OnScreen = {
  storyId: string;
  version: number;
  sha256: string;
  facts: StoryFacts;
  waiting?: Waiting | null;
  /** Its priority and due time, to undo a change of them. */
  planned?: Planned;
};

/**
 * Called before an act is sent, so that nothing typed is left behind. It answers the version and hash that stand on
 * the server afterwards; null means the words could not be saved, and the act is not sent.
 */
export type BeforeAct = () => Promise<{ version: number; sha256: string } | null>;

/**
 * Called when an act was done, before that is said: whoever reads "back with you" can write at once. A page that could
 * not look again still says it.
 */
export type AfterAct = (act: PressedAct) => void | Promise<void>;

export type Extra = Pick<
  Order,
  'wrong' | 'right' | 'note' | 'wordsStay' | 'until' | 'at' | 'kind' | 'priority' | 'due'
>;

/**
 * Sends acts and says how they went.
 * @returns sends one act of one story; answers null when it was done, else the refusal to show
 */
export function useSend() {
  const { doAct, who } = useDesk();
  const t = useTranslations('desk.acts');
  const words = useTranslations('refusals');

  return useCallback(
    async (
      story: OnScreen,
      act: PressedAct,
      extra: Extra = {},
      around: { beforeAct?: BeforeAct | undefined; afterAct?: AfterAct | undefined } = {},
    ): Promise<Refused | null> => {
      const failed = (sentence: string): Refused => ({ refused: true, key: 'failed', sentence, fields: {} });
      try {
        const seen = around.beforeAct
          ? await around.beforeAct()
          : { version: story.version, sha256: story.sha256 };
        if (!seen) return failed(t('notSaved'));
        const answer = await doAct(act, { storyId: story.storyId, ...seen, ...extra });
        if ('refused' in answer) return answer;
        await around.afterAct?.(act);
        const back = wayBack(who, act, story);
        sayDone(
          t(`did.${act}`),
          back && {
            label: t('undo'),
            undo: async () => {
              const { act: reverse, ...order } = back;
              const base = { storyId: story.storyId, version: answer.version };
              const undone = await doAct(reverse, { ...base, ...order });
              return 'refused' in undone ? undone.sentence : null;
            },
            undone: t(`did.${back.act}`),
          },
        );
        return null;
      } catch {
        return failed(words('failed'));
      }
    },
    [doAct, who, t, words],
  );
}

/**
 * Sends acts of one story and says how they went.
 * @returns `send` answers null when the act was done, else the refusal to show
 */
export function useAct(story: OnScreen, beforeAct?: BeforeAct, afterAct?: AfterAct) {
  const sendOf = useSend();
  const [sending, setSending] = useState<PressedAct | null>(null);
  const send = useCallback(
    async (act: PressedAct, extra: Extra = {}): Promise<Refused | null> => {
      setSending(act);
      try {
        return await sendOf(story, act, extra, { beforeAct, afterAct });
      } finally {
        setSending(null);
      }
    },
    [sendOf, story, beforeAct, afterAct],
  );
  return { send, sending };
}

/** The act, with what it needs, that undoes another one; null where none does or this person may not. */
export function wayBack(
  who: Parameters<typeof may>[0],
  act: PressedAct,
  { facts, planned, waiting = null }: Pick<OnScreen, 'facts' | 'planned' | 'waiting'>,
): ({ act: PressedAct } & Extra) | null {
  if (act === 'plan')
    return planned ? { act, priority: planned.priority, due: planned.dueAt?.toISOString() ?? null } : null;
  const reverse = reverseOf(act, waiting);
  return reverse && mayUndo(who, reverse.act, act, facts) ? { act: reverse.act, ...reverse.extra } : null;
}

/** What takes an act back. An order to publish that stood before is given again as it was. */
function reverseOf(act: PressedAct, before: Waiting | null): { act: PressedAct; extra?: Extra } | null {
  if ((act === 'schedule' || act === 'unschedule') && before)
    return {
      act: 'schedule',
      extra: {
        at: before.at.toISOString(),
        ...(before.kind === 'first' ? {} : { kind: before.kind, ...before.written }),
      },
    };
  const reverse = act === 'schedule' ? 'unschedule' : undoneBy[act];
  return reverse ? { act: reverse } : null;
}

/** Whether the reverse act will be allowed once this one is done. */
function mayUndo(
  who: Parameters<typeof may>[0],
  reverse: PressedAct,
  act: PressedAct,
  facts: StoryFacts,
): boolean {
  const after: Partial<Record<PressedAct, Partial<StoryFacts>>> = {
    submit: { working: 'submitted', submitterId: who.id },
    recall: { working: 'draft' },
    schedule: { public: facts.public === 'live' ? 'live' : 'scheduled', scheduled: true },
    unschedule: { public: facts.public === 'live' ? 'live' : 'none', scheduled: false },
    spike: { working: 'spiked', spikedFrom: facts.working, newlyApproved: false },
    restore: { working: facts.spikedFrom === 'approved' ? 'submitted' : (facts.spikedFrom ?? 'draft') },
  };
  return may(who, reverse, { ...facts, ...after[act] }).allowed;
}
