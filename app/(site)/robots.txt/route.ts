import { answer } from '#newsroom/site/answering.ts';
import { siteUrl } from '#newsroom/site/paths.ts';

// Next takes this name for a file it may write at build time; it is asked for at every request.
export const dynamic = 'force-dynamic';

/** What robots are asked to do (RFC 9309). */
export function GET(request: Request): Promise<Response> {
  return answer(request, '/robots.txt', async () => ({
    type: 'text/plain; charset=utf-8',
    body: [
      'User-agent: *',
      'Disallow: /desk',
      'Disallow: /sign-in',
      'Disallow: /links/',
      'Disallow: /api/',
      'Disallow: /en/search?',
      'Disallow: /ko/search?',
      '',
      `Sitemap: ${siteUrl()}/sitemap.xml`,
      `Sitemap: ${siteUrl()}/news-sitemap.xml`,
      '',
    ].join('\n'),
  }));
}
