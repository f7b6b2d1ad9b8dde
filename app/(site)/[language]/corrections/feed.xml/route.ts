import { correctionsFeed } from '../../../feeding.ts';

type Context = { params: Promise<{ language: string }> };

/** What was corrected in a language, as RSS 2.0. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return correctionsFeed(request, 'rss', params);
}
