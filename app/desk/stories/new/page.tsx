import type { Metadata } from 'next';
import { PageHead } from '#components/desk/page-head.tsx';
import { NewStory } from '#components/intake/new-story.tsx';
import { readAuthors } from '#newsroom/stories/authors.ts';
import { namesIn } from '#newsroom/stories/names-in.ts';
import { mayCreate } from '#newsroom/stories/permissions.ts';
import { readStory } from '#newsroom/stories/reading.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../../../signed-in.ts';
import { orNotFound } from '../../or-not-found.ts';

type Props = { searchParams: Promise<{ translationOf?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: wordsFor((await mustBeSignedIn()).language, 'intake')('title') };
}

export default async function NewStoryPage({ searchParams }: Props) {
  const { who, language } = await mustBeSignedIn();
  const t = wordsFor(language, 'intake');
  if (!mayCreate(who)) return <PageHead title={t('title')} about={t('forbidden')} />;
  const { translationOf } = await searchParams;
  const original = typeof translationOf === 'string' ? await orNotFound(readStory(who, translationOf)) : null;
  return (
    <NewStory
      authors={await readAuthors()}
      original={
        original && {
          id: original.row.id,
          content: original.content,
          names: await namesIn([original.content]),
        }
      }
    />
  );
}
