import { MachineRules } from '#components/staff/machines/machine-rules.tsx';
import { manageMachines } from '#newsroom/machines/reading.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../../../signed-in.ts';
import { onlyFor } from '../../only-for.tsx';
import { keepRules } from './actions.ts';

export async function generateMetadata() {
  return { title: wordsFor((await mustBeSignedIn()).language, 'machines')('title') };
}

export default onlyFor('manage_machines', async ({ who }) => (
  <MachineRules rules={await manageMachines(who)} save={keepRules} />
));
