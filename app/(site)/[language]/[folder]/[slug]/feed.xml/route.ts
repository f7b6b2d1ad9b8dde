import { listFeed } from '../../../../feeding.ts';

type Context = { params: Promise<{ language: string; folder: string; slug: string }> };

/** The stories of a section, a topic, an author or a coverage, as RSS 2.0. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return listFeed(request, 'rss', params);
}
