import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** What a mail server of the tests does with a letter once it has it. */
export type Manner = 'takes' | 'busy' | 'falls silent';

/** A mail server that takes mails over a real connection (RFC 5321) and keeps them as they came. */
export async function aMailServer() {
  const mails: { to: string; data: string }[] = [];
  const state = { manner: 'takes' as Manner };
  const server = createServer((socket) => converse(socket, mails, state));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    mails,
    url: `smtp://127.0.0.1:${port}?from=letters@harbour.example&ignoreTLS=true`,
    behave: (manner: Manner) => {
      state.manner = manner;
    },
    close: () => server.close(),
  };
}

function converse(socket: Socket, mails: { to: string; data: string }[], state: { manner: Manner }): void {
  let waiting = '';
  let to = '';
  let data: string | null = null;
  const say = (line: string) => socket.write(`${line}\r\n`);
  const hears = (line: string) => {
    if (data !== null) {
      if (line !== '.') {
        data += `${line.startsWith('..') ? line.slice(1) : line}\r\n`;
        return;
      }
      mails.push({ to, data });
      data = null;
      if (state.manner === 'falls silent') socket.destroy();
      else say('250 taken');
      return;
    }
    const [word = ''] = line.toUpperCase().split(/[ :]/);
    if (word === 'EHLO' || word === 'HELO') say('250 ready');
    else if (word === 'RCPT') {
      to = /<(.*)>/.exec(line)?.[1] ?? '';
      say(state.manner === 'busy' ? '451 later' : '250 yes');
    } else if (word === 'DATA') {
      data = '';
      say('354 go on');
    } else if (word === 'QUIT') socket.end('221 bye\r\n');
    else say('250 yes');
  };
  socket.on('error', () => {});
  socket.on('data', (bytes) => {
    waiting += bytes.toString('latin1');
    for (let end = waiting.indexOf('\r\n'); end >= 0; end = waiting.indexOf('\r\n')) {
      const line = waiting.slice(0, end);
      waiting = waiting.slice(end + 2);
      hears(line);
    }
  });
  say('220 ready');
}
