'use client';

import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconMessagePlus, IconMessages } from '@tabler/icons-react';
import { useTranslations } from 'use-intl/react';
import { keysShown } from '#components/desk/keys-shown.ts';
import { commentKeys } from '#components/desk/talk/use-comment-keys.ts';

/** Begins a comment; where the talk is a sheet, opens it as well. */
export function TalkButtons({
  wide,
  openThreads,
  onComment,
  onOpen,
}: {
  wide: boolean;
  openThreads: number;
  onComment: () => void;
  onOpen: () => void;
}) {
  const t = useTranslations('talk');
  return (
    <>
      <Tooltip label={`${t('keys')} (${keysShown(commentKeys)})`}>
        <ActionIcon
          variant="default"
          size={28}
          aria-label={t('keys')}
          // The selection stays.
          onMouseDown={(event) => event.preventDefault()}
          onClick={onComment}
        >
          <IconMessagePlus size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
      {wide ? null : (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconMessages size={15} aria-hidden />}
          aria-label={t('open', { count: openThreads })}
          onClick={onOpen}
        >
          {openThreads > 0 ? openThreads : t('title')}
        </Button>
      )}
    </>
  );
}
