import { answer } from '#newsroom/site/answering.ts';
import { preferredLanguage } from './languages.ts';

/** The site's own address: leads to the front page in the reader's language. */
export function GET(request: Request): Promise<Response> {
  const language = preferredLanguage(request.headers.get('accept-language'));
  return answer(request, null, async () => ({
    status: 307,
    type: 'text/plain; charset=utf-8',
    body: '',
    headers: { Location: `/${language}`, Vary: 'Accept-Language' },
  }));
}
