import { deskScript } from '#newsroom/staff/desk-scripts.ts';

/** The worker that shows pushed notices; it is there for the desk and for no other page. */
export function GET(): Response {
  return new Response(deskScript('pushWorker'), {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Service-Worker-Allowed': '/desk',
    },
  });
}
