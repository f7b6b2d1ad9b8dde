// A Node HTTP server that does nothing but write the bytes it was told: what the site is held against. It runs in a
// process of its own, like the site.
import http from 'node:http';
import type { Written } from './story-page.ts';

let answers: Record<string, Written> = {};

const server = http.createServer((request, response) => {
  const written = answers[request.url ?? ''];
  if (!written) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(written.status, written.headers);
  response.end(written.bytes);
});

process.on('message', (told: Record<string, Omit<Written, 'bytes'> & { base64: string }>) => {
  answers = Object.fromEntries(
    Object.entries(told).map(([path, { base64, ...written }]) => [
      path,
      { ...written, bytes: Buffer.from(base64, 'base64') },
    ]),
  );
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.({ port: typeof address === 'object' ? address?.port : 0 });
  });
});
process.on('disconnect', () => process.exit(0));
