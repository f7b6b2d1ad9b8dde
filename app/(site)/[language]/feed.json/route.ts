import { languageFeed } from '../../feeding.ts';

type Context = { params: Promise<{ language: string }> };

/** What is published in a language, as JSON Feed 1.1. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return languageFeed(request, 'json', params);
}
