import { correctionsFeed } from '../../../feeding.ts';

type Context = { params: Promise<{ language: string }> };

/** What was corrected in a language, as Atom. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return correctionsFeed(request, 'atom', params);
}
