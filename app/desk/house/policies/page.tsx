import { Policies } from '#components/staff/machines/policies.tsx';
import { managePolicies } from '#newsroom/machines/reading.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../../../signed-in.ts';
import { onlyFor } from '../../only-for.tsx';
import { keepPolicy } from '../machines/actions.ts';

export async function generateMetadata() {
  return { title: wordsFor((await mustBeSignedIn()).language, 'machines')('policiesTitle') };
}

export default onlyFor('manage_machines', async ({ who }) => (
  <Policies policies={await managePolicies(who)} save={keepPolicy} />
));
