'use client';

import { Button, Text } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useTranslations } from 'use-intl/react';
import { keysShown } from '../keys-shown.ts';
import { type Shown, TalkPanel } from '../talk/talk-panel.tsx';
import { commentKeys } from '../talk/use-comment-keys.ts';
import type { TalkHere } from '../talk/use-talk.ts';
import classes from './review.module.css';

/** The talk beside the words an editor reads; what editors asked for stands in the notes below. */
export function ReviewTalk({ here, shown }: { here: TalkHere; shown: Shown }) {
  const t = useTranslations('talk');
  return (
    <section id="talk" aria-labelledby="talk-title" className={classes.talk}>
      <h2 id="talk-title" className={classes.title}>
        {t('title')}
      </h2>
      <TalkPanel here={here} shown={shown} keys={keysShown(commentKeys)} withAsked={false} />
    </section>
  );
}

/** Begins a comment on the selected passage; where the words do not stand whole, on the story. */
export function CommentButton({ onComment, whole }: { onComment: () => void; whole: boolean }) {
  const t = useTranslations('talk');
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconMessagePlus size={15} aria-hidden />}
        // The selection stays.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onComment}
        aria-keyshortcuts="c"
      >
        {t('begin')}
      </Button>
      {whole ? null : (
        <Text size="xs" c="dimmed">
          {t('inReading')}
        </Text>
      )}
    </>
  );
}
