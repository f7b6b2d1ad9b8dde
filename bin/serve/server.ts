// The process that serves the pages: started by `npm start`, by the tests and by the benchmark, with its settings in
// the environment (HOST, PORT, SITE_URL, AUTH_SECRET, COPYDESK_DESK_URL, COPYDESK_READER_URL).
import { createServer } from 'node:http';
import next from 'next';
import { closeSwitchboard } from '../../newsroom/live/switchboard.ts';
import { writeReads } from '../../newsroom/reads/counting.ts';
import { takeRead } from '../../newsroom/reads/taking.ts';
import { answerKept } from '../../newsroom/site/kept-answers.ts';
import { root } from '../root.ts';

const hostname = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 3000);

// Not quiet: that would keep silent about the error of a page, too.
const app = next({ dev: false, dir: root, hostname, port });
await app.prepare();
const answer = app.getRequestHandler();

const server = createServer((request, response) => {
  // A reader's page that is finished already need not go through Next.
  if (answerKept(request, response) || takeRead(request, response)) return;
  answer(request, response).catch((error: unknown) => {
    console.error(error);
    response.destroy();
  });
});
// Longer than the proxies in front keep a connection, so that none is closed in the middle of a request.
server.keepAliveTimeout = 75_000;
server.on('error', (error) => {
  process.send?.({ failed: 'code' in error ? error.code : error.message });
  console.error(error.message);
  process.exit(1);
});
server.listen(port, hostname, () => process.send?.({ ready: true }));

let leaving = false;

/** Answers what is being asked, takes nothing new, and goes. */
function leave(): void {
  if (leaving) return;
  leaving = true;
  setTimeout(() => process.exit(0), 4000).unref();
  server.close(() => {
    const gone = () => process.exit(0);
    // What was counted last is still only in memory.
    writeReads().then(gone, gone);
  });
  // Live lines never end by themselves. A connection is idle only after its answer went out.
  void closeSwitchboard();
  server.closeIdleConnections();
  setInterval(() => server.closeIdleConnections(), 50).unref();
}
process.on('SIGTERM', leave);
process.on('SIGINT', leave);
// Whoever started us is gone: nobody would ever stop us.
process.on('disconnect', () => process.exit(0));
