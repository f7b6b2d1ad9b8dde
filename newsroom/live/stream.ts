import { sessionHolds } from '../staff/sessions.ts';
import type { SignedIn } from '../staff/signed-in.ts';
import { happenedSoFar } from './happened.ts';
import { again, type LiveMessage } from './message.ts';
import { overhear } from './switchboard.ts';

/** Proxies close a line nothing comes down, so something does this often; in milliseconds. */
const beatEvery = 20_000;
/** A session is asked after this often besides, for what no act ends: it runs out. In beats. */
const askEvery = 3;
/** How soon a browser calls again when the line is lost, in milliseconds. */
const callAgain = 2_000;

/**
 * One person's live line, as Server-Sent Events (WHATWG HTML § 9.2): every message of the desk as `data`, `ended` when
 * the session is over. Notices go to their own person only.
 * @param person who listens
 * @param since how far the ledger went when the page was made; null when that is not known
 * @param signal ends the line when the browser hung up
 */
export function liveStream(
  { who, sessionId }: Pick<SignedIn, 'who' | 'sessionId'>,
  since: number | null,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let end = () => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      let open = true;
      const write = (text: string) => {
        if (open) controller.enqueue(encoder.encode(text));
      };
      const say = (message: LiveMessage) => write(`data: ${JSON.stringify(message)}\n\n`);

      let beats = 0;
      const beat = setInterval(() => {
        write(':\n\n');
        beats += 1;
        // A database that is away says nothing about the session.
        if (beats % askEvery === 0)
          sessionHolds(sessionId).then(
            (holds) => holds || over(),
            () => {},
          );
      }, beatEvery);

      const leave = overhear({
        hear(message) {
          if (message.subject === 'session') return message.id === sessionId ? over() : undefined;
          if (message.subject === 'notices' && message.id !== who.id) return;
          say(message);
        },
        hangUp: () => end(),
      });
      end = () => {
        if (!open) return;
        open = false;
        clearInterval(beat);
        leave();
        controller.close();
      };
      function over() {
        write('event: ended\ndata: {}\n\n');
        end();
      }
      signal.addEventListener('abort', () => end());
      write(`retry: ${callAgain}\n\n`);
      if (since !== null)
        happenedSoFar().then(
          (seq) => seq > since && say(again),
          () => {},
        );
    },
    cancel: () => end(),
  });
}
