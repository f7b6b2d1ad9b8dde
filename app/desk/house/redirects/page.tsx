import { Redirects } from '#components/staff/redirects/redirects.tsx';
import { listRedirects } from '#newsroom/redirects/reading.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../../../signed-in.ts';
import { onlyFor } from '../../only-for.tsx';
import { dropRedirects, keepRedirect } from './actions.ts';

export async function generateMetadata() {
  return { title: wordsFor((await mustBeSignedIn()).language, 'redirects')('title') };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };
const text = (given: string | string[] | undefined) =>
  typeof given === 'string' ? given.slice(0, 2000) : '';

export default onlyFor('manage_redirects', async ({ who }, { searchParams }: Props) => {
  const asked = await searchParams;
  const query = text(asked.q);
  const after = text(asked.after);
  return (
    <Redirects
      key={`${query} ${after}`}
      list={await listRedirects(who, query, after)}
      query={query}
      after={after}
      save={keepRedirect}
      drop={dropRedirects}
    />
  );
});
