'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { type Column, columnOf } from '#newsroom/board/columns.ts';
import { moveTo } from '#newsroom/board/moves.ts';
import type { Card } from '#newsroom/board/reading.ts';
import type { PressedAct } from '#newsroom/stories/acts/index.ts';
import { ActDialog } from '../acts/act-dialog.tsx';
import { asksFirst } from '../acts/asking.ts';
import { sayRefused } from '../acts/say-done.tsx';
import { type Extra, useSend } from '../acts/use-act.ts';
import { ApproveDialog } from '../many/approve-dialog.tsx';
import { useDesk } from '../shell/desk-context.tsx';
import { WhichAct } from './which-act.tsx';

/** The words and refusals of moving cards, for whoever shows them. */
export function useMoveWords() {
  const t = useTranslations('board.move');
  const columns = useTranslations('board.column');
  const reasons = useTranslations('refusals.not_allowed');
  const list = useTranslations('desk.list');
  const { who } = useDesk();
  return {
    headlineOf: (card: Card) => card.headline || list('untitled'),
    /** The acts that carry a card there; else why none does, in a sentence. */
    wayTo(card: Card, column: Column): { acts: PressedAct[] } | { why: string; here: boolean } {
      const move = moveTo(who, card.facts, column);
      if ('acts' in move) return move;
      if (move.refused === 'here') return { why: t('here'), here: true };
      if (move.refused !== 'no_way') return { why: reasons(move.refused), here: false };
      return { why: t('no_way', { from: columns(columnOf(card.facts) ?? 'draft') }), here: false };
    },
  };
}

/**
 * Moves cards by the acts of the workflow: one that asks for nothing is done at once, one that asks opens its dialog,
 * and approving shows the words first.
 * @param say tells a screen reader
 */
export function useMoves(say: (words: string) => void) {
  const t = useTranslations('board.move');
  const columns = useTranslations('board.column');
  const names = useTranslations('stories.act');
  const { headlineOf, wayTo } = useMoveWords();
  const sendOf = useSend();
  const [asked, setAsked] = useState<{ card: Card; act: PressedAct } | null>(null);
  const [choice, setChoice] = useState<{ card: Card; column: Column; acts: PressedAct[] } | null>(null);
  const [approving, setApproving] = useState<string[] | null>(null);
  const [moving, setMoving] = useState<string | null>(null);

  async function send(card: Card, act: PressedAct, extra?: Extra) {
    setMoving(card.id);
    const { id: storyId, version, sha256, facts, priority, dueAt, waiting } = card;
    const refusal = await sendOf(
      { storyId, version, sha256, facts, planned: { priority, dueAt }, waiting },
      act,
      extra,
    );
    setMoving(null);
    const headline = headlineOf(card);
    say(
      refusal
        ? t('refused', { headline, why: refusal.sentence })
        : t('dropped', { headline, act: names(act) }),
    );
    return refusal;
  }

  async function start(card: Card, act: PressedAct) {
    if (act === 'approve') return setApproving([card.id]);
    if (asksFirst(act)) return setAsked({ card, act });
    const refusal = await send(card, act);
    if (refusal) sayRefused(refusal.sentence);
  }

  function move(card: Card, column: Column) {
    const way = wayTo(card, column);
    if ('why' in way) {
      if (!way.here) sayRefused(way.why);
      return say(t('refused', { headline: headlineOf(card), why: way.why }));
    }
    const [only] = way.acts;
    if (way.acts.length > 1) setChoice({ card, column, acts: way.acts });
    else if (only) void start(card, only);
  }

  const dialogs = (
    <>
      <ActDialog
        act={asked?.act ?? null}
        language={asked?.card.language ?? 'en'}
        embargoUntil={asked?.card.embargoUntil ?? null}
        waiting={asked?.card.waiting ?? null}
        live={asked?.card.public === 'live'}
        planned={asked?.card ?? { priority: 3, dueAt: null }}
        send={async (act, extra) => (asked ? send(asked.card, act, extra) : null)}
        onClose={() => setAsked(null)}
      />
      <WhichAct
        title={choice ? t('which', { column: columns(choice.column) }) : ''}
        acts={choice?.acts ?? null}
        choose={(act) => {
          if (choice) void start(choice.card, act);
          setChoice(null);
        }}
        onClose={() => setChoice(null)}
      />
      <ApproveDialog storyIds={approving} onClose={() => setApproving(null)} />
    </>
  );
  return { move, start, moving, dialogs };
}
