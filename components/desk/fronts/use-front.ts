'use client';

import { notifications } from '@mantine/notifications';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { freshName } from '#components/editor/saving/names.ts';
import type { Held } from '#newsroom/fronts/holding.ts';
import { isSameLayout, type Layout } from '#newsroom/fronts/layout.ts';
import type { FrontToLayOut, Standing } from '#newsroom/fronts/reading.ts';
import { useLive } from '../live/use-live.ts';
import { forgetHere, keepHere, keptHere } from './on-this-device.ts';
import { askHold, askLayout, leaveHold, sendDraft } from './told.ts';
import { useHistory } from './use-history.ts';

/** Beats come so often that one lost does not make anybody gone, in milliseconds. */
const beatEvery = 8_000;
/** A layout is saved this long after the last step, in milliseconds. */
const pause = 500;
/** A newsroom that was not reached is asked again after this time, in milliseconds. */
const patience = 3_000;

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'unreached';

/**
 * A front in this window: its layout and the steps to it, who holds it, and that it is saved. What cannot be saved stays
 * on the device; what another was ahead of is kept as a version.
 */
export function useFront(front: FrontToLayOut, begun: Standing) {
  const t = useTranslations('fronts');
  const router = useRouter();
  const { id } = front;
  const history = useHistory(front.draft);
  const { layout, begin } = history;
  const [tab] = useState(freshName);
  const [held, setHeld] = useState<Held | null>(null);
  const [standing, setStanding] = useState(begun);
  const [saveState, setSaveState] = useState<SaveState>('saved');
  const state = useRef({
    now: layout,
    saved: layout,
    version: front.version,
    here: false,
    left: false,
    saving: null as Promise<boolean> | null,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
  });
  const here = held?.holder?.here ?? false;

  const tell = useCallback(
    (message: string, color = 'yellow') =>
      notifications.show({
        message,
        color,
        autoClose: 12_000,
        closeButtonProps: { 'aria-label': t('close') },
      }),
    [t],
  );

  /** Shows the draft as the newsroom has it. */
  const showNewest = useCallback(async () => {
    const read = await askLayout(id, null);
    if (!read || state.current.left) return;
    Object.assign(state.current, { now: read.layout, saved: read.layout, version: read.version });
    begin(read.layout);
    setStanding(read.standing);
    setSaveState('saved');
  }, [id, begin]);

  /** Saves what there is; true when all of it is saved. */
  const save = useCallback(async (): Promise<boolean> => {
    const own = state.current;
    clearTimeout(own.timer);
    if (own.saving) await own.saving;
    if (own.now === own.saved) return true;
    const sent = own.now;
    setSaveState('saving');
    own.saving = (async () => {
      const answer = await sendDraft(id, { tab, version: own.version, layout: sent });
      if (!answer) {
        setSaveState('unreached');
        if (!own.left) own.timer = setTimeout(() => void save(), patience);
        return false;
      }
      own.saved = sent;
      if (!answer.saved) {
        forgetHere(id);
        if (answer.kept) tell(t('held.kept'));
        own.here = false;
        await showNewest();
        router.refresh();
        return false;
      }
      own.version = answer.version;
      setStanding(answer.standing);
      if (own.now !== sent) return false;
      forgetHere(id);
      setSaveState('saved');
      return true;
    })();
    const done = await own.saving;
    own.saving = null;
    return done || (own.now !== own.saved && own.here && own.now !== sent ? save() : done);
  }, [id, tab, t, tell, router, showNewest]);

  const beat = useCallback(async () => {
    const own = state.current;
    const next = await askHold(id, tab);
    if (!next || own.left) return;
    const [was, is] = [own.here, next.holder?.here ?? false];
    own.here = is;
    // Taken over in the middle of something: what is not saved yet is kept beside the other's draft.
    if (was && !is && own.now !== own.saved) await save();
    if (next.version !== own.version && !own.saving && own.now === own.saved) await showNewest();
    setHeld(next);
    if (is && !was) {
      const found = keptHere(id);
      if (!found || isSameLayout(found.layout, own.saved)) return forgetHere(id);
      if (found.version === own.version) {
        history.edit(() => found.layout);
        tell(t('held.found'), 'green');
      } else {
        forgetHere(id);
        const kept = await sendDraft(id, { tab, ...found });
        if (kept && !kept.saved && kept.kept) tell(t('held.kept'));
      }
    }
  }, [id, tab, save, showNewest, history.edit, tell, t]);

  const newest = useRef({ beat, save });
  useEffect(() => {
    newest.current = { beat, save };
  });

  useEffect(() => {
    const own = state.current;
    own.left = false;
    void newest.current.beat();
    const timer = setInterval(() => void newest.current.beat(), beatEvery);
    const leave = () => leaveHold(id, tab);
    window.addEventListener('pagehide', leave);
    return () => {
      own.left = true;
      own.here = false;
      clearInterval(timer);
      window.removeEventListener('pagehide', leave);
      void newest.current.save().finally(leave);
    };
  }, [id, tab]);

  useLive([`front:${id}`], () => void newest.current.beat());

  // A story that comes out or is killed stands otherwise on the front, though nobody touched the layout.
  const looking = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLive(['story'], () => {
    clearTimeout(looking.current);
    looking.current = setTimeout(async () => {
      const own = state.current;
      if (own.now !== own.saved) return;
      const read = await askLayout(id, null);
      if (read && !own.left && own.now === own.saved && read.version === own.version)
        setStanding(read.standing);
    }, pause);
  });

  // Every step is on the device at once, and saved soon after.
  useEffect(() => {
    const own = state.current;
    if (own.now === layout) return;
    own.now = layout;
    if (layout === own.saved) return;
    keepHere(id, { version: own.version, layout });
    setSaveState('unsaved');
    clearTimeout(own.timer);
    own.timer = setTimeout(() => void newest.current.save(), pause);
  }, [id, layout]);

  return {
    ...history,
    tab,
    held,
    here,
    standing,
    saveState,
    save,
    beat,
    version: () => state.current.version,
  };
}

export type FrontInHand = ReturnType<typeof useFront>;
export type Change = (now: Layout) => Layout;
