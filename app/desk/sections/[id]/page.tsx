import { SectionChecklist } from '#components/staff/section-checklist.tsx';
import { manageChecklist } from '#newsroom/checks/managing.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../../../signed-in.ts';
import { onlyFor } from '../../only-for.tsx';
import { orNotFound } from '../../or-not-found.ts';
import { keepChecklist } from './actions.ts';

export async function generateMetadata() {
  const { language } = await mustBeSignedIn();
  return { title: wordsFor(language, 'checks')('list.title') };
}

type Props = { params: Promise<{ id: string }> };

export default onlyFor<Props>('manage_sections', async ({ who }, { params }) => {
  const checklist = await orNotFound(manageChecklist(who, (await params).id));
  return <SectionChecklist checklist={checklist} save={keepChecklist} />;
});
