import { listFeed } from '../../../../feeding.ts';

type Context = { params: Promise<{ language: string; folder: string; slug: string }> };

/** The stories of a section, a topic, an author or a coverage, as Atom. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return listFeed(request, 'atom', params);
}
