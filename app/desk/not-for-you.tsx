import { Button, Group, Stack } from '@mantine/core';
import { PageHead } from '#components/desk/page-head.tsx';
import type { Language } from '#newsroom/stories/document/content.ts';
import { wordsFor } from '#newsroom/words/index.ts';

/** What whoever lacks the right to a page reads: that it is not part of their role, and whom to ask. */
export function NotForYou({ language }: { language: Language }) {
  const t = wordsFor(language, 'house');
  return (
    <Stack>
      <PageHead title={t('forbidden.title')} about={t('forbidden.about')} />
      <Group>
        <Button component="a" href="/desk" variant="default">
          {t('forbidden.back')}
        </Button>
      </Group>
    </Stack>
  );
}
