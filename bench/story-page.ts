import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { type Answer, ask, askFor } from './asking.ts';
import { type Figures, median, rounded } from './figures.ts';
import { throughput } from './load.ts';
import type { Stage } from './stage.ts';

/** An answer as the bare server writes it. */
export type Written = { status: number; headers: string[]; bytes: Buffer };

const story = '/en/stories/the-wall-held-the-street-behind-it-did-not';
const rounds = 7;
/** Node writes these itself, here as there. */
const ofTheConnection = /^(date|connection|keep-alive|transfer-encoding)$/i;

/**
 * Requests for a story page a second, beside a bare server that writes the same bytes with the same headers; the two
 * take turns. As it is, with gzip, and asked by a reader who has it already (304).
 */
export async function measureStoryPage(stage: Stage): Promise<Figures> {
  const page = await askFor(200, stage.origin + story);
  const etag = String(page.headers.etag);
  const ways: Record<string, { headers: Record<string, string>; status: number }> = {
    plain: { headers: {}, status: 200 },
    gzip: { headers: { 'accept-encoding': 'gzip' }, status: 200 },
    not_modified: { headers: { 'if-none-match': etag }, status: 304 },
  };
  const recorded: Record<string, Answer> = {};
  for (const [way, { headers, status }] of Object.entries(ways))
    recorded[way] = await askFor(status, stage.origin + story, { headers });
  const bare = await bareServer(recorded);
  try {
    const figures: Figures = { story_page_bytes: page.body.length };
    for (const [way, { headers, status }] of Object.entries(ways)) {
      const bareUrl = `${bare.origin}/${way}`;
      mustBeTheSame(recorded[way] as Answer, await ask(bareUrl, { headers }));
      const site: number[] = [];
      const beside: number[] = [];
      for (let round = 0; round <= rounds; round += 1) {
        process.stderr.write(`… story page, ${way}: ${round} of ${rounds}\n`);
        const bareRate = await throughput(bareUrl, headers, status);
        const siteRate = await throughput(stage.origin + story, headers, status);
        // The first turn warms both up.
        if (round === 0) continue;
        beside.push(bareRate);
        site.push(siteRate);
      }
      figures[`story_page_${way}_per_second`] = rounded(median(site));
      figures[`bare_server_${way}_per_second`] = rounded(median(beside));
      figures[`story_page_${way}_ratio`] = rounded(
        median(site.map((rate, round) => rate / (beside[round] ?? rate))),
      );
    }
    figures['story.rpsRatioToNode'] = figures.story_page_plain_ratio ?? Number.NaN;
    return figures;
  } finally {
    bare.process.kill();
  }
}

async function bareServer(
  recorded: Record<string, Answer>,
): Promise<{ origin: string; process: ChildProcess }> {
  const child = fork(path.join(import.meta.dirname, 'bare-server.ts'), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  child.send(
    Object.fromEntries(
      Object.entries(recorded).map(([way, answer]) => [
        `/${way}`,
        { status: answer.status, headers: kept(answer.rawHeaders), base64: answer.body.toString('base64') },
      ]),
    ),
  );
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return { origin: `http://127.0.0.1:${port}`, process: child };
}

/** Names and values in turn, as Node takes them. */
function kept(rawHeaders: string[]): string[] {
  return rawHeaders.filter((_, at) => !ofTheConnection.test(rawHeaders[at - (at % 2)] as string));
}

function mustBeTheSame(one: Answer, other: Answer): void {
  if (
    one.status !== other.status ||
    !one.body.equals(other.body) ||
    kept(one.rawHeaders).join('\n') !== kept(other.rawHeaders).join('\n')
  )
    throw new Error('The bare server does not write what the site writes.');
}
