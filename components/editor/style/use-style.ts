'use client';

import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { StyleRule } from '#newsroom/style/finding.ts';
import type { Draft } from '../draft.ts';
import type { Offered } from '../on-screen.tsx';
import { type Found, looking } from './looking.ts';
import { Speller } from './speller.ts';
import { allPlaced, lookAgain, type Placed, styleMarks, styleMarksKey } from './style-marks.ts';

/** A marked word the person pressed, and where it is on the screen. */
export type Pressed = { placed: Placed; left: number; top: number; bottom: number };
export type InTitle = Found & { field: 'headline' | 'standfirst' };

const pause = 400;

/**
 * House style and spelling of the story on the screen: marks in the body, findings for the panel.
 * @param draft the words on the screen
 * @param editor the body's editor
 * @param rules the house style
 * @param offered names the newsroom knows, which no dictionary has
 */
export function useStyle(draft: Draft, editor: Editor | null, rules: readonly StyleRule[], offered: Offered) {
  const { language } = draft.fields();
  const [heard, setHeard] = useState(0);
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const [body, setBody] = useState<Placed[]>([]);
  const [titles, setTitles] = useState<InTitle[]>([]);

  const hear = useRef(() => {});
  hear.current = () => setHeard((times) => times + 1);
  const speller = useMemo(() => new Speller(language, () => hear.current()), [language]);
  useEffect(() => () => speller.stop(), [speller]);

  const names = useMemo(
    () =>
      [...offered.authors, ...offered.sections, ...offered.topics, ...offered.coverages].map(
        ({ name }) => name,
      ),
    [offered],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the dictionary said makes it look again
  const look = useMemo(
    () => looking(language, rules, speller, [...names, draft.fields().dateline]),
    [language, rules, speller, names, draft, heard],
  );

  const newest = useRef(look);
  useEffect(() => {
    newest.current = look;
    if (editor && !editor.isDestroyed) lookAgain(editor.view);
  }, [editor, look]);

  useEffect(() => {
    if (!editor) return;
    const show = () => setBody((before) => same(before, allPlaced(editor)));
    editor.registerPlugin(
      styleMarks(newest, (placed, view) => {
        const { left, top } = view.coordsAtPos(placed.at);
        const { bottom } = view.coordsAtPos(placed.end);
        setPressed({ placed, left, top, bottom });
      }),
    );
    editor.on('transaction', show);
    return () => {
      editor.off('transaction', show);
      if (!editor.isDestroyed) editor.unregisterPlugin(styleMarksKey);
    };
  }, [editor]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const see = () => {
      timer = undefined;
      const fields = draft.fields();
      setTitles(
        (['headline', 'standfirst'] as const).flatMap((field) =>
          look(fields[field]).map((found) => ({ ...found, field })),
        ),
      );
    };
    see();
    const stop = draft.listen(() => {
      timer ??= setTimeout(see, pause);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [draft, look]);

  const close = useCallback(() => setPressed(null), []);
  return { body, titles, pressed, close, suggest: (word: string) => speller.suggest(word) };
}

/** The same list as before where nothing of it changed: every key pressed asks. */
function same(before: Placed[], now: Placed[]): Placed[] {
  const alike =
    before.length === now.length &&
    now.every(
      (one, nth) =>
        one.at === before[nth]?.at && one.found === before[nth]?.found && one.rule === before[nth]?.rule,
    );
  return alike ? before : now;
}
