'use client';

import type { Editor } from '@tiptap/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { useDesk } from '#components/desk/shell/desk-context.tsx';
import type { AsItStands } from '#newsroom/stories/as-it-stands.ts';
import type { StoryContent } from '#newsroom/stories/document/content.ts';
import type { ContentError } from '#newsroom/stories/document/problems.ts';
import { type BodyKeys, useBody } from './body/use-body.ts';
import { Draft } from './draft.ts';
import { useSaving } from './on-screen.tsx';
import { rightsOf } from './rights.ts';
import { Writer } from './saving/writer.ts';

/** After an act of one's own, what changed with it is shown without asking, for this long in milliseconds. */
const ownActCounts = 15_000;
const justOpened = 10_000;

/**
 * A story on the screen: its words, its editor, its way to the newsroom, and what may be done with it.
 * @param start as the page read it; read again when the page is
 */
export function useStory(start: AsItStands, keys: BodyKeys) {
  const { who } = useDesk();
  const explain = useExplain();
  const [facts, setFacts] = useState(start.facts);
  const [unlocked, setUnlocked] = useState(false);
  const rights = rightsOf(who, facts);
  const asks = rights.kind === 'writes' && rights.act === 'edit_approved' && !unlocked;
  const editable = rights.kind === 'writes' && !asks;

  const now = useRef({ facts, explain });
  now.current = { facts, explain };
  const [{ draft, writer }] = useState(() => {
    const words = new Draft(start.content);
    const brings = new Writer({
      start,
      who: who.id,
      open: editable,
      read: words.content,
      explain: (error) => now.current.explain(error),
      movesState: () => now.current.facts.working === 'approved',
      onFacts: (stands) => setFacts(stands.facts),
    });
    words.onChange = () => brings.changed();
    return { draft: words, writer: brings };
  });
  const trouble = useSaving(writer, (state) => state.trouble);
  const newer = useSaving(writer, (state) => state.newer);
  const editor = useBody(draft, editable, keys);

  useEffect(() => writer.attach(), [writer]);
  useEffect(() => writer.setOpen(editable), [writer, editable]);
  // A story that left "approved" asks again when it is approved again.
  useEffect(() => {
    if (facts.working !== 'approved') setUnlocked(false);
  }, [facts.working]);

  const story = useMemo(() => shownBy(draft, writer), [draft, writer]);
  const openedAt = useRef(Date.now());
  const actedAt = useRef(0);

  // The page was read again, after an act: its facts and version count here too.
  useEffect(() => {
    if (start.version < writer.state().base.version) return;
    setFacts(start.facts);
    writer.hear(start);
  }, [writer, start]);

  const mine = newer?.savedBy.id === who.id;
  useEffect(() => {
    // A key pressed since this was drawn made two versions of it: those are a person's to join.
    if (!newer || !editor || writer.state().newer !== newer) return;
    const since = (at: number) => Date.now() - at;
    const nobodyWrites =
      !editable ||
      since(actedAt.current) < ownActCounts ||
      (writer.state().typed === 0 && (mine || since(openedAt.current) < justOpened)) ||
      (mine && document.visibilityState === 'hidden');
    if (nobodyWrites) story.takeOver(newer, editor);
  }, [newer, mine, editable, writer, story, editor]);

  return {
    ...story,
    draft,
    writer,
    editor,
    facts,
    rights,
    asks,
    editable,
    trouble,
    newer,
    unlock: () => setUnlocked(true),
    acted: async () => {
      actedAt.current = Date.now();
      await writer.look();
    },
  };
}

/** The ways other words come onto the screen; each only because a person asked, or nobody is writing. */
function shownBy(draft: Draft, writer: Writer) {
  function show(content: StoryContent, editor: Editor | null) {
    // Without the body's editor half of the words would stay the old ones.
    if (!editor) return false;
    draft.replace(content);
    return editor.commands.setContent(content.body, { emitUpdate: false });
  }
  return {
    takeOver(other: AsItStands, editor: Editor | null) {
      if (show(other.content, editor)) writer.tookOver(other);
    },
    /** Two versions joined, on top of one the newsroom has. */
    join(content: StoryContent, other: AsItStands, editor: Editor | null) {
      if (show(content, editor)) writer.joined(other);
    },
    /** Words that were kept on this device. */
    restore(content: StoryContent, unanswered: string[], editor: Editor | null) {
      if (show(content, editor)) writer.adopt(unanswered);
    },
  };
}

/** Problems found before anything is sent, in the person's words. */
function useExplain() {
  const t = useTranslations('refusals.field');
  const names = useTranslations('stories.field');
  return (error: ContentError) => {
    const fields: Record<string, string> = {};
    for (const { field, key } of error.problems) {
      const long = key === 'tooLong' || key === 'bodyTooBig' || key === 'bodyTooLong' || key === 'tooMany';
      const name = names.has(field as never) ? names(field as never) : field;
      fields[field] = t(long ? 'too_long' : 'wrong', { field: name });
    }
    return { sentence: Object.values(fields).join(' '), fields };
  };
}
