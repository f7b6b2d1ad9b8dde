import { createHash } from 'node:crypto';
import { wayFrom } from '../redirects/following.ts';
import { forCdn } from './cdn.ts';
import { type FinishedPage, keptPage } from './kept-pages.ts';
import { withKeys } from './surrogate-keys.ts';

/** A page as its handler makes it. */
export type Page = {
  body: string | Uint8Array;
  type: string;
  status?: number;
  headers?: Record<string, string>;
  /** It is kept so many seconds and no longer, though nothing was published meanwhile. */
  keptFor?: number;
};

/** What a page for readers may load: our own files and nothing else, no inline script, no inline style (CSP 3). */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  // The worker that has saved stories without a network.
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

type Within = { style: string; script: string };
const policies = new Map<string, string>();

/**
 * The policy of a page that has one style and one script within it: these very bytes, told by their hash (CSP 3, 2.3.1).
 * @param within what stands in the page; null: nothing, as in the policy of every answer
 * @returns headers
 */
export function policyWith(within: Within | null): Record<string, string> {
  if (!within) return {};
  const name = within.style + within.script;
  let policy = policies.get(name);
  if (!policy) {
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    policy = contentPolicy
      .replace("script-src 'self'", `script-src 'self' ${hash(within.script)}`)
      .replace("style-src 'self'", `style-src 'self' ${hash(within.style)}`);
    // There are as many as kinds of pages and looks; earlier looks are not asked for again.
    if (policies.size > 50) policies.clear();
    policies.set(name, policy);
  }
  return { 'Content-Security-Policy': policy };
}

const always: Record<string, string> = {
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), browsing-topics=()',
};

/** The headers of a readers' page that stands in a frame on the desk. */
export const framedByDesk: Record<string, string> = {
  ...always,
  'Content-Security-Policy': contentPolicy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
  'X-Frame-Options': 'SAMEORIGIN',
};

/**
 * Answers a reader: every page of the site leaves through here. Next compresses what it sends; pages that are kept
 * are sent ahead of it, compressed once (`kept-answers.ts`).
 * @param request what was asked
 * @param key the page's path to keep it under (see `keptPage`); null: made anew each time
 * @param render makes the page
 */
export async function answer(
  request: Request,
  key: string | null,
  render: () => Promise<Page>,
): Promise<Response> {
  const make = async () => {
    const { made, keys } = await withKeys(render);
    return finish(made, [...keys]);
  };
  const page = key === null ? await make() : await keptPage(key, make);
  if (page.status === 404) {
    // Only when nothing else answers: an address of the past never stands before a page, or before a kill's 410.
    const way = await wayFrom(new URL(request.url));
    if (way)
      return respond(
        request,
        finish(
          {
            status: way.permanent ? 308 : 307,
            type: 'text/plain; charset=utf-8',
            body: '',
            headers: { Location: way.to },
          },
          [],
        ),
      );
  }
  return respond(request, page);
}

function finish({ body, type, status = 200, headers = {}, keptFor }: Page, keys: string[]): FinishedPage {
  const plain = typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  return {
    status,
    // Weak: the compressed forms are the same page in other bytes (RFC 9110, 8.8.1).
    etag: `W/"${hash}"`,
    headers: {
      ...always,
      'Content-Type': type,
      // Kept anywhere, shown only after asking: what was withdrawn is gone at the next look.
      'Cache-Control': 'public, max-age=0, must-revalidate',
      ...headers,
      ...forCdn(keys, status, keptFor),
    },
    plain,
    compressed: {},
    keys,
    ...(keptFor === undefined ? {} : { until: performance.now() + keptFor * 1000 }),
  };
}

function respond(request: Request, page: FinishedPage): Response {
  const headers = { ...page.headers, ETag: page.etag };
  if (page.status === 200 && isSame(request.headers.get('if-none-match'), page.etag))
    return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : page.plain, { status: page.status, headers });
}

/**
 * Whether what a browser has is what it would get (RFC 9110, 13.1.2).
 * @param asked its If-None-Match
 */
export function isSame(asked: string | null, etag: string): boolean {
  if (!asked) return false;
  const weakly = (tag: string) => tag.trim().replace(/^W\//, '');
  return asked.trim() === '*' || asked.split(',').some((tag) => weakly(tag) === weakly(etag));
}
