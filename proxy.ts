import { type NextRequest, NextResponse } from 'next/server';

/** What the desk's and the sign-in pages may load: our own files and nothing else (CSP level 3). */
function contentPolicy(nonce: string, framed: boolean): string {
  const developing = process.env.NODE_ENV === 'development';
  return [
    "default-src 'self'",
    // React in development mends stack traces with eval.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ''}`,
    // Mantine and Tiptap write style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self'${developing ? ' ws:' : ''}`,
    // The worker that shows pushed notices.
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framed ? "'self'" : "'none'"}`,
  ].join('; ');
}

const framedPages = ['/desk/house/theme/preview'];

/** Gives pages for the staff their security headers, a nonce for their scripts, and their own address. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  // What a look would be like is shown in a frame of the page where it is made; nothing else is framed.
  const framed = framedPages.includes(request.nextUrl.pathname);
  const policy = contentPolicy(nonce, framed);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('x-copydesk-path', request.nextUrl.pathname + request.nextUrl.search);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('X-Frame-Options', framed ? 'SAMEORIGIN' : 'DENY');
  response.headers.set('X-Content-Type-Options', 'nosniff');
  response.headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  response.headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
  // A link's secret stands in its address: it goes to nobody.
  response.headers.set('Referrer-Policy', 'same-origin');
  return response;
}

export const config = { matcher: ['/desk/:path*', '/sign-in/:path*', '/links/:path*'] };
