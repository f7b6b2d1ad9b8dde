import { Authors } from '#components/staff/authors.tsx';
import { manageAuthors } from '#newsroom/house/managing.ts';
import { accountsForBylines } from '#newsroom/staff/reading.ts';
import { mayCreate } from '#newsroom/stories/permissions.ts';
import { onlyFor } from '../only-for.tsx';
import { titled } from '../titled.ts';
import { keepAuthor } from './actions.ts';

export const generateMetadata = titled('authors');

export default onlyFor('manage_authors', async ({ who }) => {
  const [authors, accounts] = await Promise.all([manageAuthors(who), accountsForBylines(who)]);
  return <Authors authors={authors} accounts={accounts} save={keepAuthor} mayUpload={mayCreate(who)} />;
});
