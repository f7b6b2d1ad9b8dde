import type { Metadata } from 'next';
import { ReadsScreen } from '#components/desk/reads/reads-screen.tsx';
import { readSections } from '#newsroom/house/reading.ts';
import { readReads } from '#newsroom/reads/figures.ts';
import { askedSpan } from '#newsroom/reads/figures-asked.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../../../signed-in.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await mustBeSignedIn();
  return { title: wordsFor(language, 'reads')('title') };
}

type Query = Promise<Record<string, string | string[] | undefined>>;

/** How the newsroom is read: for everybody on the staff. */
export default async function ReadsPage({ searchParams }: { searchParams: Query }) {
  await mustBeSignedIn();
  const asked = await searchParams;
  const sections = await readSections();
  const section = sections.find(({ slug }) => slug === asked.section);
  return (
    <ReadsScreen
      figures={await readReads(section ? { sectionId: section.id } : 'all', askedSpan(asked.days))}
      sections={sections}
      section={section?.slug}
    />
  );
}
