'use client';

import { SegmentedControl, Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { FrontToLayOut, Standing, Subjects } from '#newsroom/fronts/reading.ts';
import { EditorHead } from './editor-head.tsx';
import type { FrontActions } from './front-actions.ts';
import { FrontPreview } from './front-preview.tsx';
import { HoldNotice } from './hold-notice.tsx';
import { LayoutView } from './layout-view.tsx';
import { NotGoneOut } from './not-gone-out.tsx';
import { useFront } from './use-front.ts';
import { VersionsView } from './versions-view.tsx';

const views = ['layout', 'preview', 'versions'] as const;
type View = (typeof views)[number];

/** One front page: laid out, looked at as readers would see it, and all that went out of it. */
export function FrontEditor({
  front,
  standing,
  subjects,
  actions,
}: {
  front: FrontToLayOut;
  standing: Standing;
  subjects: Subjects;
  actions: FrontActions;
}) {
  const t = useTranslations('fronts');
  const inHand = useFront(front, standing);
  const [view, setView] = useState<View>('layout');
  const [said, say] = useState('');
  const { here, canUndo, canRedo, undo, redo } = inHand;

  function back() {
    undo();
    say(t('undone'));
  }
  function again() {
    redo();
    say(t('redone'));
  }

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const typing =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, [role="dialog"]');
      if (!here || typing || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const forward = key === 'y' || (key === 'z' && event.shiftKey);
      if (key !== 'z' && key !== 'y') return;
      if (forward ? !canRedo : !canUndo) return;
      event.preventDefault();
      if (forward) redo();
      else undo();
      say(t(forward ? 'redone' : 'undone'));
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [here, canUndo, canRedo, undo, redo, t]);

  return (
    <Stack gap="md">
      <div className="visually-hidden" role="status" aria-live="polite" data-front-says>
        {said}
      </div>
      <EditorHead front={front} inHand={inHand} actions={actions} undo={back} redo={again} />
      <NotGoneOut editions={front.editions} />
      <HoldNotice front={front} inHand={inHand} takeOver={actions.takeOver} />
      <SegmentedControl
        aria-label={t('view.label')}
        value={view}
        onChange={(value) => setView(value as View)}
        data={views.map((value) => ({ value, label: t(`view.${value}`) }))}
        style={{ alignSelf: 'flex-start' }}
      />
      {view === 'layout' ? <LayoutView front={front} inHand={inHand} subjects={subjects} say={say} /> : null}
      {view === 'preview' ? <FrontPreview front={front} inHand={inHand} /> : null}
      {view === 'versions' ? (
        <VersionsView front={front} inHand={inHand} actions={actions} say={say} />
      ) : null}
    </Stack>
  );
}
