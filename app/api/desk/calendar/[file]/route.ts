import { feedFor } from '#newsroom/planning/calendar/feed.ts';

/** A person's calendar for their own programme. The secret in the address lets it in: programmes do not sign in. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const [, secret] = /^([\w-]{43})\.ics$/.exec(file) ?? [];
  const text = secret ? await feedFor(secret) : null;
  const headers = { 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' };
  if (text === null) return new Response('Not found\n', { status: 404, headers });
  return new Response(text, {
    headers: {
      ...headers,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="copydesk.ics"',
    },
  });
}
