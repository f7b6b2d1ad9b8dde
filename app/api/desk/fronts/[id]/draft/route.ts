import { type SavingFront, saveFront } from '#newsroom/fronts/drafting.ts';
import type { Layout } from '#newsroom/fronts/layout.ts';
import { readLayout, readStanding } from '#newsroom/fronts/reading.ts';
import { answer } from '../../../answer.ts';
import { forStaff } from '../../../entrance.ts';
import { jsonOf } from '../../json-of.ts';

type Context = { params: Promise<{ id: string }> };

/** No layout is longer, in bytes. */
const longest = 200_000;

/** The draft as it stands, or with `?of=ID` an edition or a kept draft; and how it would stand for readers. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return forStaff(request, async ({ who }) => {
    const { version, layout } = await readLayout(who, id, new URL(request.url).searchParams.get('of'));
    return answer({ version, layout, standing: await readStanding(who, { frontId: id, layout }) });
  });
}

/** Saves the draft, and answers how it stands then. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return forStaff(request, async ({ who }) => {
    const given = { ...(await jsonOf(request, longest)), frontId: id } as SavingFront;
    const saved = await saveFront(who, given);
    return answer({
      ...saved,
      standing: await readStanding(who, { frontId: id, layout: given.layout as Layout }),
    });
  });
}
