import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { step } from '#bin/start/steps.ts';
import { askFor } from './asking.ts';
import { ghost } from './beside/ghost.ts';
import type { Neighbour, SameStory } from './beside/neighbour.ts';
import { wordPress } from './beside/word-press.ts';
import { type Figures, median, rounded } from './figures.ts';
import { askedAgainAndAgain } from './load.ts';
import { readerPages } from './reader-pages.ts';
import type { Stage } from './stage.ts';

const neighbours: Neighbour[] = [wordPress, ghost];
const rounds = 5;

/**
 * Requests a second for one story, here and in the programs newsrooms would use instead, in turns of a second: each
 * where it is installed, as it installs itself, with the same words.
 */
export async function measureBeside(stage: Stage): Promise<Figures> {
  const figures: Figures = {};
  for (const neighbour of neighbours) {
    const missing = neighbour.missing();
    if (missing) console.error(`- ${neighbour.name} is not held beside: there is no ${missing}`);
    else Object.assign(figures, await held(stage, neighbour));
  }
  return figures;
}

async function held(stage: Stage, { name, putUp }: Neighbour): Promise<Figures> {
  const url = stage.origin + readerPages.story;
  const story = await storyOf(url);
  const folder = await mkdtemp(path.join(os.tmpdir(), `copydesk-beside-${name}-`));
  try {
    const { address, takeDown } = await step(name, () => putUp(folder, story), process.stderr);
    try {
      await mustTell(address, story);
      const rates: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
      for (let round = 0; round <= rounds; round += 1) {
        const theirs = await askedAgainAndAgain(address);
        const ours = await askedAgainAndAgain(url);
        // The first turn warms both up.
        if (round === 0) continue;
        rates.theirs.push(theirs);
        rates.ours.push(ours);
      }
      return {
        [`${name}_per_second`]: rounded(median(rates.theirs)),
        [`story_to_${name}_ratio`]: rounded(
          median(rates.ours.map((rate, round) => rate / (rates.theirs[round] ?? rate))),
        ),
      };
    } finally {
      await takeDown();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Headline and paragraphs of a story page of ours. */
async function storyOf(url: string): Promise<SameStory> {
  const page = (await askFor(200, url)).body.toString();
  const article = page.slice(page.indexOf('<article'), page.indexOf('</article>'));
  const headline = /<h1[^>]*>([^<]+)</.exec(article)?.[1];
  const paragraphs = [...article.matchAll(/<p>(.*?)<\/p>/gs)].map(([, words = '']) =>
    words.replace(/<[^>]*>/g, ''),
  );
  if (!headline || paragraphs.length < 3) throw new Error(`${url} tells no story`);
  return { headline, html: paragraphs.map((words) => `<p>${words}</p>`).join('\n') };
}

async function mustTell(address: string, { html }: SameStory): Promise<void> {
  const page = (await askFor(200, address)).body.toString();
  // Quotes and dashes are set by each in its own way.
  const plain = (text: string) => text.replace(/<[^>]*>|&#?\w+;|[^\p{L}]/gu, '');
  if (!plain(page).includes(plain(html).slice(0, 200))) throw new Error(`${address} does not tell the story`);
}
