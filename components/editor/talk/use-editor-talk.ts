'use client';

import type { Editor } from '@tiptap/react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { sayRefused } from '#components/desk/acts/say-done.tsx';
import type { Shown } from '#components/desk/talk/talk-panel.tsx';
import type { TalkHere } from '#components/desk/talk/use-talk.ts';
import { locate } from '#newsroom/talk/passages.ts';
import type { Thread } from '#newsroom/talk/reading.ts';
import { useFieldLate } from '../a-moment-late.ts';
import type { Draft } from '../draft.ts';
import { goToPassage, markPassages } from './passage-marks.ts';
import { selectedPassage } from './selected-passage.ts';

/** After a change the marks are looked after once nothing came for so long, in milliseconds. */
const pause = 300;

/**
 * The talk as the editor shows it: marks in the body, and where each passage stands in the words on the screen.
 * @param here the talk
 * @param draft the words on the screen
 * @param editor the body's
 * @param open shows the panel
 */
export function useEditorTalk(here: TalkHere, draft: Draft, editor: Editor | null, open: () => void) {
  const t = useTranslations('talk');
  const { talk, active, look, begin } = here;
  const headline = useFieldLate(draft, 'headline');
  const standfirst = useFieldLate(draft, 'standfirst');
  const [inBody, setInBody] = useState<Map<string, number>>(new Map());

  const shownThreads = useMemo(
    () => talk.threads.filter(({ id, state }) => state === 'open' || id === active),
    [talk, active],
  );

  useEffect(() => {
    if (!editor) return;
    const mark = () => {
      if (editor.isDestroyed) return;
      const places = markPassages(editor, shownThreads, active);
      setInBody((was) => (sameMap(was, places) ? was : places));
    };
    mark();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(mark, pause);
    };
    const stop = draft.listenToBody(later);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [editor, draft, shownThreads, active]);

  const shown: Shown = useMemo(
    () => ({
      placeOf(thread: Thread) {
        if (thread.field === null) return null;
        if (thread.field !== 'body')
          return thread.lastSeen
            ? (locate(thread.field === 'headline' ? headline : standfirst, thread.lastSeen)?.from ?? null)
            : null;
        return (
          inBody.get(thread.id) ?? (thread.state === 'resolved' ? (thread.passage?.start ?? null) : null)
        );
      },
      goTo(thread: Thread) {
        if (!editor) return;
        if (thread.field === 'body') {
          // A resolved thread is marked once it is looked at.
          setTimeout(() => goToPassage(editor, thread.id), 50);
          return;
        }
        const field = document.getElementById(`field-${thread.field}`);
        field?.focus();
        const at = this.placeOf(thread);
        if (field instanceof HTMLTextAreaElement && at !== null)
          field.setSelectionRange(at, at + (thread.lastSeen?.quote.length ?? 0));
      },
    }),
    [headline, standfirst, inBody, editor],
  );

  /** Begins a comment on what is selected; on the whole story when nothing is. */
  function comment() {
    const passage = selectedPassage(editor);
    if (passage === 'too_long') return sayRefused(t('tooLong'));
    look(null);
    begin(passage);
    open();
  }

  return { shown, comment };
}

function sameMap(one: Map<string, number>, other: Map<string, number>): boolean {
  return one.size === other.size && [...one].every(([id, place]) => other.get(id) === place);
}
