import { randomUUID } from 'node:crypto';
import { create } from '#newsroom/stories/acts/create.ts';
import { emptyContent, type StoryContent } from '#newsroom/stories/document/content.ts';
import { askFor } from './asking.ts';
import { type Figures, median, quantile, rounded } from './figures.ts';
import { signInAs } from './signed-in.ts';
import type { Stage } from './stage.ts';

const saves = 300;
const warmUp = 20;
/** A feature of some 900 words grows by a sentence with each save. */
const written = 60;
const sentence =
  'The harbour master counted the boats again, and wrote the number where everyone could see it. ';

/**
 * The way of one autosave there and back, beside the cheapest question the same server answers the same person
 * ("is it still at this version?"); the two take turns.
 */
export async function measureAutosave(stage: Stage): Promise<Figures> {
  const { person, cookie } = await signInAs(stage, 'hannah@haesol.example');
  const { storyId, ...first } = await create(person.who, { language: 'en', content: words(0) });
  const address = `${stage.origin}/api/desk/stories/${storyId}`;
  let { version } = first;
  const saving: number[] = [];
  const asking: number[] = [];
  for (let nth = 1; nth <= warmUp + saves; nth += 1) {
    const saved = await askFor(200, `${address}/save`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ version, content: words(nth), saveId: randomUUID() }),
    });
    ({ version } = JSON.parse(saved.body.toString()) as { version: number });
    const asked = await askFor(204, `${address}?since=${version}`, { headers: { cookie } });
    if (nth <= warmUp) continue;
    saving.push(saved.ms);
    asking.push(asked.ms);
  }
  return {
    autosave_median_ms: rounded(median(saving)),
    autosave_p95_ms: rounded(quantile(saving, 0.95)),
    version_question_median_ms: rounded(median(asking)),
    autosave_median_ratio: rounded(median(saving) / median(asking)),
    autosave_p95_ratio: rounded(quantile(saving, 0.95) / quantile(asking, 0.95)),
  };
}

function words(nth: number): StoryContent {
  const paragraphs = Array.from({ length: 15 }, (_, at) =>
    sentence.repeat(Math.ceil(written / 15) + (at < nth % 15 ? 1 : 0)),
  );
  return {
    ...emptyContent('en'),
    headline: `The harbour count, edition ${nth}`,
    body: {
      type: 'doc',
      content: paragraphs.map((text) => ({
        type: 'paragraph',
        content: [{ type: 'text', text: text.trim() }],
      })),
    },
  };
}
