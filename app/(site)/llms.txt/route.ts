import { readRules } from '#newsroom/machines/reading.ts';
import { llmsText } from '#newsroom/machines/told.ts';
import { answer } from '#newsroom/site/answering.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { siteUrl } from '#newsroom/site/paths.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';

export const dynamic = 'force-dynamic';

/** What language models are told of the site, where the admin offers it. */
export function GET(request: Request): Promise<Response> {
  return answer(request, '/llms.txt', async () => {
    const { rules, masthead } = await snapshot(async (ask) => ({
      rules: await readRules(ask),
      masthead: await readMasthead(ask),
    }));
    if (!rules.llms.on) return { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found\n' };
    return { type: 'text/plain; charset=utf-8', body: llmsText(rules, masthead, siteUrl()) };
  });
}
