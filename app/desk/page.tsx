import { Title } from '@mantine/core';
import { eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { stories } from '#db/schema/index.ts';
import { wordsFor } from '#newsroom/words/index.ts';

export default async function MyDesk() {
  const t = wordsFor('ko', 'stories');
  const rows = await desk().select().from(stories).where(eq(stories.working, 'draft'));
  return (
    <Title>
      {t('act.approve')} {rows.length}
    </Title>
  );
}
