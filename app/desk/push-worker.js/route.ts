import { pushWorker } from '#newsroom/notices/push-worker.ts';

/** The worker that shows pushed notices; it is there for the desk and for no other page. */
export function GET(): Response {
  return new Response(pushWorker(), {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Service-Worker-Allowed': '/desk',
    },
  });
}
