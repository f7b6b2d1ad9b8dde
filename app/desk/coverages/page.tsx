import { Coverages } from '#components/staff/coverages.tsx';
import { manageCoverages } from '#newsroom/house/managing.ts';
import { onlyFor } from '../only-for.tsx';
import { titled } from '../titled.ts';
import { keepCoverage } from './actions.ts';

export const generateMetadata = titled('coverages');

export default onlyFor('manage_coverages', async ({ who }) => {
  return <Coverages coverages={await manageCoverages(who)} save={keepCoverage} />;
});
