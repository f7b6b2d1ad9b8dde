import http from 'node:http';

/** One connection kept open, as a browser keeps one. */
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

export type Answer = {
  status: number;
  headers: http.IncomingHttpHeaders;
  /** Names and values as they came, in their order. */
  rawHeaders: string[];
  body: Buffer;
  /** From asking to the last byte, in milliseconds. */
  ms: number;
};

/**
 * Asks a server once, without following or unpacking anything.
 * @param url what is asked for
 * @param given method, headers and body
 */
export function ask(
  url: string,
  given: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  const { method = 'GET', headers = {}, body } = given;
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const request = http.request(url, { method, headers, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          rawHeaders: response.rawHeaders,
          body: Buffer.concat(parts),
          ms: performance.now() - began,
        }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

/**
 * Asks, and takes no other answer than the one that is measured.
 * @param expected status
 */
export async function askFor(expected: number, ...asked: Parameters<typeof ask>): Promise<Answer> {
  const answer = await ask(...asked);
  if (answer.status !== expected)
    throw new Error(
      `${asked[0]} answers ${answer.status}, not ${expected}: ${answer.body.toString('utf8', 0, 300)}`,
    );
  return answer;
}
