'use client';

import { Button, Text } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { sayDone } from '#components/desk/acts/say-done.tsx';
import { useOnScreen } from '../on-screen.tsx';
import { FindingCard } from './finding-card.tsx';
import classes from './style.module.css';
import { type Placed, putRight } from './style-marks.ts';
import type { InTitle, useStyle } from './use-style.ts';

const shownAtOnce = 8;

/** All findings of house style and spelling, each with its reason and a fix at one press. */
export function StylePanel({
  style,
  editor,
  onAccept,
  beforeGo,
}: {
  style: ReturnType<typeof useStyle>;
  editor: Editor | null;
  onAccept?: (word: string) => void;
  /** Called before the cursor goes to a word: a sheet over the words closes. */
  beforeGo: () => void;
}) {
  const t = useTranslations('checks.style');
  const acts = useTranslations('desk.acts');
  const { draft, editable } = useOnScreen();
  const [all, setAll] = useState(false);
  const { titles, body, suggest } = style;
  const count = titles.length + body.length;
  const shownTitles = all ? titles : titles.slice(0, shownAtOnce);
  const shownBody = all ? body : body.slice(0, Math.max(0, shownAtOnce - titles.length));

  function fixTitle({ field, from, to, found }: InTitle, words: string) {
    const before = draft.fields()[field];
    if (before.slice(from, to) !== found) return;
    const after = before.slice(0, from) + words + before.slice(to);
    draft.set(field, after);
    sayDone(t('fixed', { found, words }), {
      label: acts('undo'),
      undone: t('putBack', { found }),
      undo: async () => {
        if (draft.fields()[field] === after) draft.set(field, before);
        return null;
      },
    });
  }
  function goTo(placed: Placed) {
    beforeGo();
    setTimeout(
      () =>
        editor?.chain().setTextSelection({ from: placed.at, to: placed.end }).focus().scrollIntoView().run(),
      50,
    );
  }

  if (count === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('none')}
      </Text>
    );
  return (
    <div>
      <Text size="sm" c="dimmed" role="status">
        {t('count', { count })}
      </Text>
      <ul className={classes.findings}>
        {shownTitles.map((finding) => (
          <li key={`${finding.field}${finding.from}${finding.found}`}>
            <FindingCard
              finding={finding}
              editable={editable}
              suggest={suggest}
              onFix={(words) => fixTitle(finding, words)}
              onAccept={onAccept ? () => onAccept(finding.found) : undefined}
              onGo={() => {
                beforeGo();
                document.getElementById(`field-${finding.field}`)?.focus();
              }}
            />
          </li>
        ))}
        {shownBody.map((placed) => (
          <li key={`${placed.at}${placed.found}`}>
            <FindingCard
              finding={placed}
              editable={editable}
              suggest={suggest}
              onFix={(words) => editor && putRight(editor.view, placed, words)}
              onAccept={onAccept ? () => onAccept(placed.found) : undefined}
              onGo={() => goTo(placed)}
            />
          </li>
        ))}
      </ul>
      {count > shownTitles.length + shownBody.length ? (
        <Button size="compact-xs" variant="subtle" onClick={() => setAll(true)}>
          {t('more', { count: count - shownTitles.length - shownBody.length })}
        </Button>
      ) : null}
    </div>
  );
}
