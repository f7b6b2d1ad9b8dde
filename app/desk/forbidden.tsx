import { Button, Group, Stack } from '@mantine/core';
import { PageHead } from '#components/desk/page-head.tsx';
import { wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../signed-in.ts';

/** What somebody sees whose role a page is not for. */
export default async function Forbidden() {
  const t = wordsFor((await mustBeSignedIn()).language, 'house');
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
