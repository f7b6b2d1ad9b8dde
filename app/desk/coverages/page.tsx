import { Coverages } from '#components/staff/coverages.tsx';
import { manageCoverages } from '#newsroom/house/managing.ts';
import { mustBeAllowed } from '../must-be-allowed.ts';
import { titled } from '../titled.ts';
import { keepCoverage } from './actions.ts';

export const generateMetadata = titled('coverages');

export default async function CoveragesPage() {
  const { who } = await mustBeAllowed('manage_coverages');
  return <Coverages coverages={await manageCoverages(who)} save={keepCoverage} />;
}
