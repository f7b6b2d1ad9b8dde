'use client';

import { Button } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { EditorContent } from '@tiptap/react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Planned } from '#components/desk/acts/plan-form.tsx';
import { sayRefused } from '#components/desk/acts/say-done.tsx';
import type { ChecklistCalls } from '#components/desk/checks/use-checklist.ts';
import { keysShown } from '#components/desk/keys-shown.ts';
import { useDesk } from '#components/desk/shell/desk-context.tsx';
import { TalkPanel } from '#components/desk/talk/talk-panel.tsx';
import { commentKeys, useCommentKeys } from '#components/desk/talk/use-comment-keys.ts';
import { useCommentInAddress, useTalk } from '#components/desk/talk/use-talk.ts';
import type { Place } from '#newsroom/checks/findings.ts';
import type { Waiting } from '#newsroom/schedules/reading.ts';
import type { AsItStands } from '#newsroom/stories/as-it-stands.ts';
import type { ContentField, StoryContent } from '#newsroom/stories/document/content.ts';
import type { StoryRead } from '#newsroom/stories/reading.ts';
import type { StyleRule } from '#newsroom/style/finding.ts';
import type { Asked, Talk } from '#newsroom/talk/reading.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import body from './body/body.module.css';
import { FootnoteDialog } from './body/footnote-dialog.tsx';
import { goToPlace } from './body/go-to-place.ts';
import { LinkDialog } from './body/link-dialog.tsx';
import { bringPictures } from './body/pictures-arriving.ts';
import { Toolbar } from './body/toolbar.tsx';
import { useSignWords } from './body/use-body.ts';
import { Counts } from './counts.tsx';
import classes from './editor.module.css';
import { EditorActs } from './editor-acts.tsx';
import { Checklist } from './fields/checklist.tsx';
import { Details } from './fields/details.tsx';
import { WritingField } from './fields/writing-field.tsx';
import { FoundCopy } from './merge/found-copy.tsx';
import { MergeScreen } from './merge/merge-screen.tsx';
import {
  ApprovedNotice,
  ChangesAskedNotice,
  FoundNotice,
  LockedNotice,
  SavingNotices,
  SubmittedNotice,
  useClock,
} from './notices.tsx';
import { type Offered, OnScreenProvider } from './on-screen.tsx';
import type { LocalCopy } from './saving/local-copies.ts';
import { SavingState } from './saving-state.tsx';
import { Side, type SidePart } from './side.tsx';
import { type Readers, StoryHead } from './story-head.tsx';
import { FindingPopover } from './style/finding-popover.tsx';
import { StylePanel } from './style/style-panel.tsx';
import { useStyle } from './style/use-style.ts';
import { FieldMarks } from './talk/field-marks.tsx';
import talkClasses from './talk/talk.module.css';
import { TalkButtons } from './talk/talk-buttons.tsx';
import { useEditorTalk } from './talk/use-editor-talk.ts';
import { useFoundCopy } from './use-found-copy.ts';
import { useStory } from './use-story.ts';
import { WriteOn, writeOn } from './write-on.tsx';

export type StoryEditorProps = {
  start: AsItStands;
  offered: Offered;
  readers: Readers;
  embargoUntil: Date | null;
  waiting: Waiting | null;
  planned: Planned;
  hold: StoryRead['hold'];
  /** The same story in the other language. */
  translationId: string | null;
  approver: string;
  talk: Talk;
  checklist: ChecklistCalls;
  /** The house style, and how a word becomes one of the house's own, where the person may say so. */
  style: {
    rules: StyleRule[];
    accept?: (language: 'en' | 'ko', word: string) => Promise<{ done: true } | Refused>;
  };
};

type Merging =
  | { kind: 'conflict'; other: AsItStands; base: StoryContent; mine: StoryContent }
  | { kind: 'found'; copy: LocalCopy; now: StoryContent };

/** Where a story is written. */
export function StoryEditor({
  start,
  offered,
  readers,
  embargoUntil,
  waiting,
  planned,
  hold,
  translationId,
  approver,
  checklist,
  style: house,
  ...given
}: StoryEditorProps) {
  const t = useTranslations('editor');
  const { who } = useDesk();
  const [linking, link] = useDisclosure(false);
  const [noting, footnote] = useDisclosure(false);
  const [sideOpen, side] = useDisclosure(false);
  const [part, setPart] = useState<SidePart>('details');
  const wide = useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: true });
  const talk = useTalk(start.storyId, given.talk);
  const showSide = (which: SidePart) => {
    setPart(which);
    side.open();
  };
  const pickThread = (threadId: string) => {
    talk.look(threadId);
    showSide('talk');
  };
  const story = useStory(start, { link: link.open, footnote: footnote.open, pickThread });
  const { draft, writer, editor, facts, editable } = story;
  const signs = useSignWords();
  const clock = useClock();
  const { found, forget, hide } = useFoundCopy(start.storyId, who.id, writer);
  const [looking, setLooking] = useState(false);
  const [merging, setMerging] = useState<Merging | null>(null);

  const { shown, comment } = useEditorTalk(talk, draft, editor, () => showSide('talk'));
  useCommentInAddress(talk, () => showSide('talk'));
  useCommentKeys(comment);

  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      writer.saveNow();
    };
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  }, [writer]);

  const onScreen = useMemo(
    () => ({ draft, writer, facts, editable, offered, liveSlug: readers?.slug ?? null }),
    [draft, writer, facts, editable, offered, readers],
  );

  function goTo(field: ContentField) {
    const inText = field === 'headline' || field === 'standfirst' || field === 'body';
    if (inText) side.close();
    else showSide('details');
    // The drawer needs a moment to come.
    setTimeout(() => document.getElementById(`field-${field}`)?.focus(), inText || wide ? 0 : 300);
  }

  async function restore(copy: LocalCopy) {
    setLooking(false);
    const { base } = writer.state();
    const goesOn =
      copy.base.sha256 === base.sha256 || (start.saveId !== null && copy.unanswered.includes(start.saveId));
    if (!goesOn || writer.state().typed > 0) return setMerging({ kind: 'found', copy, now: draft.content() });
    story.restore(copy.content, copy.unanswered, editor);
    await cleared(copy);
  }

  /** The copy goes once its words are the newsroom's. */
  async function cleared(copy: LocalCopy) {
    hide();
    if (await writer.settle()) await forget(copy);
  }

  async function merged(content: StoryContent) {
    if (merging?.kind === 'conflict') story.join(content, merging.other, editor);
    else if (merging) {
      story.restore(content, [], editor);
      void cleared(merging.copy);
    }
    setMerging(null);
  }

  function theirsCalled(of: Merging): string {
    if (of.kind === 'found') return t('merge.theirsNow');
    const { savedBy } = of.other;
    return savedBy.id === who.id ? t('merge.theirsSelf') : t('merge.theirs', { name: savedBy.name });
  }

  const asked = facts.working === 'changes_requested' ? newestOf(talk.talk.asked) : null;
  const openThreads = talk.talk.threads.filter(({ state }) => state === 'open').length;
  const style = useStyle(draft, editor, house.rules, offered);
  const accept = house.accept
    ? async (word: string) => {
        const answer = await house.accept?.(draft.fields().language, word);
        if (answer && 'refused' in answer) sayRefused(answer.sentence);
      }
    : undefined;

  function goToFound({ field, ...place }: Place) {
    if (field !== 'body' || !editor) return goTo(field);
    side.close();
    setTimeout(() => goToPlace(editor, { field, ...place }), wide ? 0 : 300);
  }

  const panel = (
    <Details
      goTo={goTo}
      checks={editable && facts.working !== 'submitted'}
      checklist={<Checklist storyId={start.storyId} calls={checklist} goTo={goToFound} />}
      style={<StylePanel style={style} editor={editor} onAccept={accept} beforeGo={side.close} />}
    />
  );
  return (
    <OnScreenProvider value={onScreen}>
      <div className={classes.page}>
        <div className={classes.main}>
          <StoryHead
            storyId={start.storyId}
            readers={readers}
            waiting={waiting}
            embargoUntil={embargoUntil}
            hold={hold}
            translationId={translationId}
            acts={
              <EditorActs
                embargoUntil={embargoUntil}
                waiting={waiting}
                planned={planned}
                storyId={start.storyId}
                onDone={story.acted}
              />
            }
          />
          <div className={classes.bar}>
            {editor && editable ? (
              <Toolbar
                editor={editor}
                onLink={link.open}
                onFootnote={footnote.open}
                onPicture={(files) => bringPictures(editor.view, files, signs)}
              />
            ) : (
              <div className={editable ? classes.toolbarSpace : undefined} />
            )}
            <div className={classes.barEnd}>
              <SavingState />
              <TalkButtons
                wide={wide}
                openThreads={openThreads}
                onComment={comment}
                onOpen={() => showSide('talk')}
              />
              <Button
                hiddenFrom="lg"
                size="compact-sm"
                variant="default"
                leftSection={<IconAdjustmentsHorizontal size={15} aria-hidden />}
                onClick={() => showSide('details')}
              >
                {t('head.details')}
              </Button>
            </div>
          </div>
          <SavingNotices
            trouble={story.trouble}
            newer={story.newer}
            onShow={(newer) => story.takeOver(newer, editor)}
            onMerge={(other) =>
              setMerging({ kind: 'conflict', other, base: writer.baseContent(), mine: draft.content() })
            }
          />
          {found ? (
            <FoundNotice at={found.at} onLook={() => setLooking(true)} onDiscard={() => forget(found)} />
          ) : null}
          {story.rights.kind === 'reads' ? <LockedNotice locked={story.rights.locked} /> : null}
          {story.asks ? <ApprovedNotice approver={approver} onUnlock={story.unlock} /> : null}
          {editable && facts.working === 'submitted' ? <SubmittedNotice /> : null}
          {asked ? <ChangesAskedNotice asked={asked} /> : null}
          <article className={classes.sheet}>
            <div className={talkClasses.field}>
              <WritingField
                name="headline"
                onEnter={() => document.getElementById('field-standfirst')?.focus()}
              />
              <FieldMarks field="headline" here={talk} onPick={pickThread} />
            </div>
            <div className={talkClasses.field}>
              <WritingField name="standfirst" onEnter={() => editor?.commands.focus('start')} />
              <FieldMarks field="standfirst" here={talk} onPick={pickThread} />
            </div>
            <hr className={classes.rule} />
            <EditorContent editor={editor} className={body.body} />
            {editable ? <WriteOn onPress={() => writeOn(editor)} /> : null}
          </article>
          <div className={classes.counts}>
            <Counts />
          </div>
        </div>
        <Side
          wide={wide}
          part={part}
          onPart={setPart}
          open={sideOpen && !wide}
          onClose={side.close}
          openThreads={openThreads}
          details={panel}
          talk={<TalkPanel here={talk} shown={shown} keys={keysShown(commentKeys)} />}
        />
      </div>
      <FindingPopover style={style} editor={editor} editable={editable} onAccept={accept} />
      {linking && editor ? <LinkDialog editor={editor} onClose={link.close} /> : null}
      {noting && editor ? <FootnoteDialog editor={editor} onClose={footnote.close} /> : null}
      {looking && found ? (
        <FoundCopy
          kept={found.content}
          now={draft.content()}
          time={clock(found.at)}
          offered={offered}
          mayRestore={editable}
          onRestore={() => restore(found)}
          onDiscard={() => {
            setLooking(false);
            void forget(found);
          }}
          onClose={() => setLooking(false)}
        />
      ) : null}
      {merging ? (
        <MergeScreen
          versions={
            merging.kind === 'conflict'
              ? { base: merging.base, mine: merging.mine, theirs: merging.other.content }
              : { base: merging.copy.baseContent, mine: merging.copy.content, theirs: merging.now }
          }
          theirs={theirsCalled(merging)}
          offered={offered}
          onDone={merged}
          onClose={() => setMerging(null)}
        />
      ) : null}
    </OnScreenProvider>
  );
}

function newestOf(asked: Asked[]): Asked | null {
  return asked.reduce<Asked | null>((newest, one) => (newest && newest.at > one.at ? newest : one), null);
}
