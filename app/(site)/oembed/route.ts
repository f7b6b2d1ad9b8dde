import { answer } from '#newsroom/site/answering.ts';
import { embedOf, storyAt } from '#newsroom/site/embedding.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { siteUrl } from '#newsroom/site/paths.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { readSiteStory } from '#newsroom/site/story.ts';
import { noSuchFile } from '../missing.tsx';

/** A story's short form for pages of others (oEmbed 1.0), as JSON. Any address may be asked for: nothing is kept. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const site = siteUrl();
  const at = storyAt(asked.get('url'), site);
  if (!at) return noSuchFile(request);
  if ((asked.get('format') ?? 'json') !== 'json')
    return answer(request, null, async () => ({
      status: 501,
      type: 'text/plain; charset=utf-8',
      body: 'Only JSON is answered.\n',
    }));
  const embed = await snapshot(async (ask) => {
    const story = await readSiteStory(ask, at.language, at.slug);
    return story && embedOf(story, await readMasthead(ask), site);
  });
  if (!embed) return noSuchFile(request);
  return answer(request, null, async () => ({
    type: 'application/json; charset=utf-8',
    body: JSON.stringify(embed),
    headers: { 'Access-Control-Allow-Origin': '*' },
  }));
}
