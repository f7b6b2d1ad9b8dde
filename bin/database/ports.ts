import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { codeOf } from '../sentence.ts';

/**
 * Says whether one could listen there.
 * @param port number
 * @param host name or address
 * @returns true, or the code of the error, such as `EADDRINUSE`
 */
export function canListen(port: number, host: string): Promise<true | string> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(codeOf(error)));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/** A port of loopback nobody listens on, below those the system hands out for outgoing connections. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 200; tries += 1) {
    const port = randomInt(20_000, 32_000);
    if ((await canListen(port, '127.0.0.1')) === true) return port;
  }
  throw new Error('no free port on loopback');
}
