'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Look } from '#newsroom/theme/look.ts';
import type { DraftForm } from '#newsroom/theme/save-draft.ts';
import type { Refused } from '#newsroom/words/refused.ts';

export type DraftAnswer = { done: true; draft: number } | Refused;
export type DraftState = 'none' | 'draft' | 'saving' | 'saved' | 'unsaved' | 'failed';

/** How long after the last change it is saved, in milliseconds. */
const pause = 600;

/** A look as it is being made: saved by itself, one save after the other, each on top of the one before. */
export function useDraft(
  start: { look: Look; version: number },
  save: (given: DraftForm) => Promise<DraftAnswer>,
) {
  const [look, setLook] = useState(start.look);
  const [version, setVersion] = useState(start.version);
  const [state, setState] = useState<DraftState>(start.version > 0 ? 'draft' : 'none');
  const [fields, setFields] = useState<Record<string, string>>({});
  const [sentence, setSentence] = useState('');
  const wanted = useRef<Look | null>(null);
  const known = useRef(start.version);
  const busy = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = useCallback(async () => {
    if (busy.current || !wanted.current) return;
    busy.current = true;
    setState('saving');
    while (wanted.current) {
      const sent: Look = wanted.current;
      try {
        const answer = await save({ version: known.current, look: sent });
        if (wanted.current === sent) wanted.current = null;
        if ('refused' in answer) {
          setFields(answer.fields);
          setSentence(answer.sentence);
          setState('unsaved');
          // What is wrong is sent again when it was changed.
          if (!wanted.current) break;
        } else {
          known.current = answer.draft;
          setVersion(answer.draft);
          setFields({});
          setSentence('');
          setState('saved');
        }
      } catch {
        setState('failed');
        break;
      }
    }
    busy.current = false;
  }, [save]);

  const change = useCallback(
    (next: Partial<Look>) => {
      setLook((before) => {
        const after = { ...before, ...next };
        wanted.current = after;
        return after;
      });
      clearTimeout(timer.current);
      timer.current = setTimeout(send, pause);
    },
    [send],
  );

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (wanted.current) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('beforeunload', warn);
      clearTimeout(timer.current);
      // Somebody goes to another page of the desk within the pause: it is saved all the same.
      void send();
    };
  }, [send]);

  return { look, version, state, fields, setFields, sentence, change };
}
