import { wayFrom } from '#newsroom/redirects/following.ts';
import { answer } from '#newsroom/site/answering.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { preferredLanguage } from './languages.ts';

/** The site's own address: leads to the front page in the reader's language, or to where an older site's `/?p=7` is now. */
export function GET(request: Request): Promise<Response> {
  return answer(request, null, async () => {
    const url = new URL(request.url);
    const way = url.search ? await wayFrom(url) : null;
    if (way) return leadTo(way.to, way.permanent ? 308 : 307);
    const { languages } = (await snapshot(readMasthead)).look;
    const wanted = preferredLanguage(request.headers.get('accept-language'));
    return leadTo(`/${languages.includes(wanted) ? wanted : (languages[0] ?? wanted)}`, 307);
  });
}

function leadTo(to: string, status: 307 | 308) {
  return {
    status,
    type: 'text/plain; charset=utf-8',
    body: '',
    headers: { Location: to, Vary: 'Accept-Language' },
  };
}
