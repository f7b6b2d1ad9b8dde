import { ArrangeCoverage } from '#components/staff/arrange-coverage.tsx';
import { readArrangement } from '#newsroom/house/arrange-coverage.ts';
import { onlyFor } from '../../only-for.tsx';
import { orNotFound } from '../../or-not-found.ts';
import { titled } from '../../titled.ts';
import { keepArrangement } from './actions.ts';

export const generateMetadata = titled('coverages');

type Props = { params: Promise<{ id: string }> };

export default onlyFor<Props>('manage_coverages', async ({ who }, { params }) => {
  const arranged = await orNotFound(readArrangement(who, (await params).id));
  // Filled anew from each version: after a save, and after somebody else's.
  return <ArrangeCoverage key={arranged.version} arranged={arranged} save={keepArrangement} />;
});
