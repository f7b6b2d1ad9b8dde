import type { Metadata } from 'next';
import { FrontsList } from '#components/desk/fronts/fronts-list.tsx';
import { LivePage } from '#components/desk/live/live-page.tsx';
import { seesFronts } from '#newsroom/fronts/permissions.ts';
import { listFronts } from '#newsroom/fronts/reading.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../../signed-in.ts';
import { NotForYou } from '../not-for-you.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await mustBeSignedIn();
  return { title: wordsFor(language, 'fronts')('title') };
}

/** All front pages: what is out, what waits, who lays one out. */
export default async function FrontsPage() {
  const { who, language } = await mustBeSignedIn();
  if (!seesFronts(who)) return <NotForYou language={language} />;
  return (
    <>
      <LivePage topics={['front']} />
      <FrontsList fronts={await listFronts(who)} />
    </>
  );
}
