import { Sections } from '#components/staff/sections.tsx';
import { manageSections } from '#newsroom/house/managing.ts';
import { onlyFor } from '../only-for.tsx';
import { titled } from '../titled.ts';
import { keepSection, putInOrder } from './actions.ts';

export const generateMetadata = titled('sections');

export default onlyFor('manage_sections', async ({ who }) => {
  return <Sections sections={await manageSections(who)} save={keepSection} order={putInOrder} />;
});
