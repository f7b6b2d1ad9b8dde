import http from 'node:http';
import autocannon from 'autocannon';

const connections = 50;
const seconds = 1;
const mostRequests = 40_000;

/**
 * Asks one address over many connections, for a second or until enough was answered.
 * @param url what is asked for
 * @param headers sent each time
 * @param status the answer that counts; any other is a failure
 * @returns answers a second
 */
export async function throughput(
  url: string,
  headers: Record<string, string>,
  status: number,
): Promise<number> {
  const began = performance.now();
  const run = await autocannon({
    url,
    headers,
    connections,
    duration: seconds,
    maxOverallRequests: mostRequests,
  });
  const took = Math.min(performance.now() - began, run.duration * 1000) / 1000;
  const answered = run['2xx'] + run.non2xx;
  const [only, ...others] = Object.keys(run.statusCodeStats ?? {});
  if (run.errors > 0 || run.timeouts > 0 || others.length > 0 || Number(only) !== status)
    throw new Error(
      `${url}: ${run.errors} errors, ${run.timeouts} timeouts, answers ${[only, ...others].join(', ')}`,
    );
  return answered / took;
}

/**
 * The same for a server that closes every connection, which the load generator above takes for a failure: each asker
 * asks again as soon as it was answered.
 * @param url what is asked for; only 200 counts
 * @returns answers a second
 */
export async function askedAgainAndAgain(url: string): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + 2_000;
  const began = performance.now();
  let answered = 0;
  const once = () =>
    new Promise<void>((resolve, reject) => {
      const request = http.get(url, { agent }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`${url} answers ${response.statusCode}`));
        response.on('error', reject);
        response.on('end', resolve).resume();
      });
      request.on('error', reject);
    });
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until && answered < mostRequests) {
        await once();
        answered += 1;
      }
    }),
  );
  const took = performance.now() - began;
  agent.destroy();
  return answered / (took / 1000);
}
