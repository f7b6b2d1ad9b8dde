import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type FinishedPage, keptPage } from './kept-pages.ts';

/** A page as its handler makes it. */
export type Page = {
  body: string | Uint8Array;
  type: string;
  status?: number;
  headers?: Record<string, string>;
};

/** What a page for readers may load: our own files and nothing else, no inline script, no inline style (CSP 3). */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const always: Record<string, string> = {
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), browsing-topics=()',
};

/** Below this compressing costs more than it saves, in bytes. */
const worthCompressing = 512;
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/**
 * Answers a reader: every page of the site leaves through here.
 * @param request what was asked
 * @param key the page's path to keep it under (see `keptPage`); null: made anew each time
 * @param render makes the page
 */
export async function answer(
  request: Request,
  key: string | null,
  render: () => Promise<Page>,
): Promise<Response> {
  const make = async () => finish(await render());
  const page = key === null ? await make() : await keptPage(key, make);
  return respond(request, page);
}

function finish({ body, type, status = 200, headers = {} }: Page): FinishedPage {
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
    },
    plain,
    compressed: {},
  };
}

async function respond(request: Request, page: FinishedPage): Promise<Response> {
  const headers: Record<string, string> = {
    ...page.headers,
    ETag: page.etag,
    Vary: [page.headers.Vary, 'Accept-Encoding'].filter(Boolean).join(', '),
  };
  if (page.status === 200 && matches(request.headers.get('if-none-match'), page.etag))
    return new Response(null, { status: 304, headers });
  const encoding = encodingFor(request.headers.get('accept-encoding') ?? '', page);
  const bytes = encoding ? await compressed(page, encoding) : page.plain;
  if (encoding) headers['Content-Encoding'] = encoding;
  headers['Content-Length'] = String(bytes.length);
  return new Response(request.method === 'HEAD' ? null : bytes, { status: page.status, headers });
}

function matches(asked: string | null, etag: string): boolean {
  if (!asked) return false;
  const weakly = (tag: string) => tag.trim().replace(/^W\//, '');
  return asked.trim() === '*' || asked.split(',').some((tag) => weakly(tag) === weakly(etag));
}

/** The better of the two encodings that is accepted (RFC 9110, 12.5.3). */
function encodingFor(accepted: string, page: FinishedPage): 'br' | 'gzip' | null {
  if (
    page.plain.length < worthCompressing ||
    /^(image\/(?!svg)|font\/)/.test(page.headers['Content-Type'] ?? '')
  )
    return null;
  const takes = (name: string) =>
    accepted.split(',').some((each) => {
      const [coding = '', ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
      return coding === name && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
    });
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : null;
}

async function compressed(page: FinishedPage, encoding: 'br' | 'gzip'): Promise<Uint8Array<ArrayBuffer>> {
  const done = page.compressed[encoding];
  if (done) return done;
  const bytes =
    encoding === 'br'
      ? await brotli(page.plain, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: 5,
            [constants.BROTLI_PARAM_SIZE_HINT]: page.plain.length,
          },
        })
      : await gzipped(page.plain, { level: 6 });
  const made = new Uint8Array(bytes);
  page.compressed[encoding] = made;
  return made;
}
