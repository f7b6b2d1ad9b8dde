'use client';

import { Popover } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { useTranslations } from 'use-intl/react';
import { FindingCard } from './finding-card.tsx';
import { putRight } from './style-marks.ts';
import type { useStyle } from './use-style.ts';

/** Opens at a marked word that was pressed. Typing on closes it: the cursor never leaves the words by itself. */
export function FindingPopover({
  style: { pressed, close, suggest },
  editor,
  editable,
  onAccept,
}: {
  style: ReturnType<typeof useStyle>;
  editor: Editor | null;
  editable: boolean;
  onAccept?: (word: string) => void;
}) {
  const t = useTranslations('checks.style');
  if (!pressed || !editor) return null;
  const { placed, left, top, bottom } = pressed;
  return (
    <Popover
      opened
      onChange={(open) => !open && close()}
      position="bottom-start"
      width={300}
      shadow="md"
      withinPortal
    >
      <Popover.Target>
        <span
          aria-hidden
          style={{ position: 'fixed', left, top, width: 1, height: bottom - top, pointerEvents: 'none' }}
        />
      </Popover.Target>
      <Popover.Dropdown aria-label={t('title')}>
        <FindingCard
          key={`${placed.at}${placed.found}`}
          finding={placed}
          editable={editable}
          suggest={suggest}
          onFix={(words) => {
            putRight(editor.view, placed, words);
            close();
          }}
          onAccept={
            onAccept
              ? () => {
                  onAccept(placed.found);
                  close();
                }
              : undefined
          }
        />
      </Popover.Dropdown>
    </Popover>
  );
}
