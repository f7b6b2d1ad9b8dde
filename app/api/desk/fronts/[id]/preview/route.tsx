import { FrontPage } from '#components/site/front-page.tsx';
import { ListPage } from '#components/site/list-page.tsx';
import { seesFronts } from '#newsroom/fronts/permissions.ts';
import { readLayout } from '#newsroom/fronts/reading.ts';
import { Refusal } from '#newsroom/refusals.ts';
import { framedByDesk } from '#newsroom/site/answering.ts';
import { fill, showsRunning } from '#newsroom/site/filling.ts';
import { noExtras } from '#newsroom/site/list-extras.ts';
import { readList } from '#newsroom/site/lists.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { missing } from '../../../../../(site)/missing.tsx';
import { editionFor, html, ownPreview } from '../../../../../(site)/rendering.tsx';
import { signedIn } from '../../../../../signed-in.ts';

type Context = { params: Promise<{ id: string }> };

/**
 * A layout of a front as readers would see it now, for a frame on the desk: the draft, or with `?of=ID` an edition or a
 * kept draft. To whoever does not see fronts there is no such page.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const person = await signedIn();
  if (!person || !seesFronts(person.who)) return missing(request);
  const of = new URL(request.url).searchParams.get('of');
  const laid = await readLayout(person.who, (await params).id, of).catch((error) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
  if (!laid) return missing(request);
  const { language, sectionId, layout } = laid;
  const { masthead, front, list } = await snapshot(async (ask) => {
    const masthead = await readMasthead(ask);
    const section = masthead.sections.find(({ id }) => id === sectionId);
    return {
      masthead,
      front: await fill(ask, { language, sectionId }, layout),
      list: section ? await readList(ask, 'section', language, section.slug) : null,
    };
  });
  const edition = {
    ...editionFor(language, masthead, showsRunning(front) ? 'live.css' : null),
    within: null,
  };
  const head = { title: '', description: '', canonical: null, preview: ownPreview() };
  const page = await html(
    list ? (
      <ListPage
        list={list}
        extras={noExtras}
        top={front}
        mostRead={[]}
        edition={edition}
        head={head}
        firstPage
      />
    ) : (
      <FrontPage front={front} edition={edition} head={head} />
    ),
  );
  // Readers' pages cannot be framed: a link leads to a window of its own.
  const body = (page.body as string).replace('<head>', '<head><base target="_blank"/>');
  return new Response(body, {
    headers: {
      ...framedByDesk,
      'Content-Type': page.type,
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
    },
  });
}
