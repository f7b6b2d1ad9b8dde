import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isSame } from './answering.ts';
import { type FinishedPage, lookUp } from './kept-pages.ts';

/** Below this compressing costs more than it saves, in bytes. */
const worthCompressing = 512;
/** What is compressed already. */
const asItIs = /^(image\/(?!svg)|font\/)/;
/** An address with one of these is a page of its own; what else stands in a query is of no account. */
const ownPages = /[?&](q|before|_rsc)=/;
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/**
 * Answers a request with a kept page, ahead of Next: finished bytes, compressed once.
 * @returns false when there is none: then somebody else has to answer
 */
export function answerKept(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const url = request.url ?? '';
  const query = url.indexOf('?');
  if (query >= 0 && ownPages.test(url.slice(query))) return false;
  const page = lookUp(query < 0 ? url : url.slice(0, query));
  if (!page) return false;
  if (page.status === 200 && isSame(request.headers['if-none-match'] ?? null, page.etag)) {
    response.writeHead(304, { ...page.headers, ETag: page.etag, Vary: 'Accept-Encoding' }).end();
    return true;
  }
  const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''), page);
  const ready = encoding ? page.compressed[encoding] : page.plain;
  if (ready) send(request, response, page, ready, encoding);
  else if (encoding)
    compress(page, encoding).then(
      (bytes) => send(request, response, page, bytes, encoding),
      () => send(request, response, page, page.plain, null),
    );
  return true;
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  page: FinishedPage,
  bytes: Uint8Array,
  encoding: string | null,
): void {
  response.writeHead(page.status, {
    ...page.headers,
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
    ETag: page.etag,
    Vary: 'Accept-Encoding',
    'Content-Length': bytes.length,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** The better of the two encodings that is accepted (RFC 9110, 12.5.3). */
function encodingFor(accepted: string, page: FinishedPage): 'br' | 'gzip' | null {
  if (page.plain.length < worthCompressing || asItIs.test(page.headers['Content-Type'] ?? '')) return null;
  const takes = (name: string) =>
    accepted.split(',').some((each) => {
      const [coding = '', ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
      return coding === name && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
    });
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : null;
}

async function compress(page: FinishedPage, encoding: 'br' | 'gzip'): Promise<Uint8Array> {
  const bytes =
    encoding === 'br'
      ? await brotli(page.plain, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: 6,
            [constants.BROTLI_PARAM_SIZE_HINT]: page.plain.length,
          },
        })
      : await gzipped(page.plain, { level: 7 });
  page.compressed[encoding] = bytes;
  return bytes;
}
