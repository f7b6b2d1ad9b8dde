import { deskScript } from '#newsroom/staff/desk-scripts.ts';

/** What shows the talk on a story's preview. */
export function GET(): Response {
  return new Response(deskScript('previewTalk'), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' },
  });
}
