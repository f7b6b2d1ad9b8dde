'use client';

import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Waiting } from '#newsroom/schedules/reading.ts';
import type { Order, PressedAct } from '#newsroom/stories/acts/index.ts';
import { undoneBy } from '#newsroom/stories/next-acts.ts';
import { may, type StoryFacts } from '#newsroom/stories/permissions.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import { useDesk } from '../shell/desk-context.tsx';
import { sayDone } from './say-done.tsx';

/** The story a bar of acts stands on, as the page read it. */
export type OnScreen = {
  storyId: string;
  version: number;
  sha256: string;
  facts: StoryFacts;
  waiting?: Waiting | null;
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

export type Extra = Pick<Order, 'wrong' | 'right' | 'note' | 'until' | 'at' | 'kind'>;

/**
 * Sends acts of one story and says how they went.
 * @returns `send` answers null when the act was done, else the refusal to show
 */
export function useAct(story: OnScreen, beforeAct?: BeforeAct, afterAct?: AfterAct) {
  const { doAct, who } = useDesk();
  const t = useTranslations('desk.acts');
  const words = useTranslations('refusals');
  const [sending, setSending] = useState<PressedAct | null>(null);

  const failed = useCallback(
    (sentence: string): Refused => ({ refused: true, key: 'failed', sentence, fields: {} }),
    [],
  );

  const send = useCallback(
    async (act: PressedAct, extra: Extra = {}): Promise<Refused | null> => {
      setSending(act);
      try {
        const seen = beforeAct ? await beforeAct() : { version: story.version, sha256: story.sha256 };
        if (!seen) return failed(t('notSaved'));
        const answer = await doAct(act, { storyId: story.storyId, ...seen, ...extra });
        if ('refused' in answer) return answer;
        await afterAct?.(act);
        const reverse = reverseOf(act, story.waiting ?? null);
        sayDone(
          t(`did.${act}`),
          reverse && mayUndo(who, reverse.act, act, story.facts)
            ? {
                label: t('undo'),
                undo: async () => {
                  const undone = await doAct(reverse.act, {
                    storyId: story.storyId,
                    version: answer.version,
                    ...reverse.extra,
                  });
                  if ('refused' in undone) return undone.sentence;
                  return null;
                },
                undone: t(`did.${reverse.act}`),
              }
            : null,
        );
        return null;
      } catch {
        return failed(words('failed'));
      } finally {
        setSending(null);
      }
    },
    [story, beforeAct, afterAct, doAct, who, t, words, failed],
  );

  return { send, sending };
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
