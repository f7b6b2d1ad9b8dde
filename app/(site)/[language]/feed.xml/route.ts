import { languageFeed } from '../../feeding.ts';

type Context = { params: Promise<{ language: string }> };

/** What is published in a language, as RSS 2.0. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return languageFeed(request, 'rss', params);
}
