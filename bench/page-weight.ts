import { ask, askFor } from './asking.ts';
import type { Figures } from './figures.ts';
import type { Stage } from './stage.ts';

/** A story of the demo without any picture. */
const story = '/en/stories/doran-ferry-winter-timetable';

/**
 * What a reader's browser downloads for a story without pictures, compressed, headers apart: the page, its sheets and
 * scripts; fonts are not counted.
 */
export async function measurePageWeight(stage: Stage): Promise<Figures> {
  const headers = { 'accept-encoding': 'br' };
  const weigh = async (path: string) => {
    // The first to ask gets it as Next sends it; from then on it is kept, compressed.
    await askFor(200, stage.origin + path, { headers });
    const { body, headers: told } = await askFor(200, stage.origin + path, { headers });
    if (told['content-encoding'] !== 'br') throw new Error(`${path} is not compressed`);
    return body.length;
  };
  const page = (await ask(stage.origin + story)).body.toString();
  if (/<img/.test(page.slice(0, page.indexOf('</article>')))) throw new Error(`${story} has a picture`);
  const named = (tag: RegExp) => [...page.matchAll(tag)].map(([, path = '']) => path);
  let scripts = 0;
  for (const path of named(/<script[^>]* src="([^"]+)"/g)) scripts += await weigh(path);
  let sheets = 0;
  for (const path of named(/<link rel="stylesheet" href="([^"]+)"/g)) sheets += await weigh(path);
  return { 'story.jsBytes': scripts, 'story.totalBytes': (await weigh(story)) + scripts + sheets };
}
