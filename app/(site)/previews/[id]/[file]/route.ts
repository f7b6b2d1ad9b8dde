import { answer, type Page } from '#newsroom/site/answering.ts';
import { readCard } from '#newsroom/site/cards.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { paths } from '#newsroom/site/paths.ts';
import { drawPreview, previewVersion } from '#newsroom/site/preview-pictures.ts';
import { previewFacts } from '#newsroom/site/previews.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { uuidPattern } from '#newsroom/stories/document/body.ts';
import { noSuchFile } from '../../../missing.tsx';

type Context = { params: Promise<{ id: string; file: string }> };

/**
 * The picture drawn for link previews of a live story. An older version's address leads to today's: networks keep what
 * they were once told.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  const [, version] = /^([0-9a-f]{10})\.png$/.exec(file) ?? [];
  if (!version || !uuidPattern.test(id)) return noSuchFile(request);
  return answer(request, paths.preview(id, version), () => picture(id, version));
}

async function picture(id: string, version: string): Promise<Page> {
  const facts = await snapshot(async (ask) => {
    const story = await readCard(ask, id);
    return story && previewFacts(story, await readMasthead(ask));
  });
  if (!facts) return { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found\n' };
  const current = previewVersion(facts);
  if (version !== current)
    return {
      status: 307,
      type: 'text/plain; charset=utf-8',
      body: '',
      headers: { Location: paths.preview(id, current) },
    };
  return {
    type: 'image/png',
    body: await drawPreview(facts),
    // As long as a picture of a live story is kept without asking.
    headers: { 'Cache-Control': 'public, max-age=300' },
  };
}
