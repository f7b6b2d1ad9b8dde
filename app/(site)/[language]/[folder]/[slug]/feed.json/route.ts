import { listFeed } from '../../../../feeding.ts';

type Context = { params: Promise<{ language: string; folder: string; slug: string }> };

/** The stories of a section, a topic, an author or a coverage, as JSON Feed 1.1. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return listFeed(request, 'json', params);
}
