import { correctionsFeed } from '../../../feeding.ts';

type Context = { params: Promise<{ language: string }> };

/** What was corrected in a language, as JSON Feed 1.1. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return correctionsFeed(request, 'json', params);
}
