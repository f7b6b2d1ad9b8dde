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
