import { Sections } from '#components/staff/sections.tsx';
import { manageSections } from '#newsroom/house/managing.ts';
import { mustBeAllowed } from '../must-be-allowed.ts';
import { titled } from '../titled.ts';
import { keepSection, putInOrder } from './actions.ts';

export const generateMetadata = titled('sections');

export default async function SectionsPage() {
  const { who } = await mustBeAllowed('manage_sections');
  return <Sections sections={await manageSections(who)} save={keepSection} order={putInOrder} />;
}
