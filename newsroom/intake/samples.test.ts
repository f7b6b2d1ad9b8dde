import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { asStory, asText, type ReadStory } from './as-story.ts';
import { decode } from './decode.ts';
import { fold, type Reading } from './lines.ts';
import { mend } from './mend.ts';
import { plainLines } from './plain.ts';
import { readHere, readTextHere } from './read-here.ts';
import { recognise } from './recognise.ts';
import { toBody } from './to-body.ts';

const folder = join(import.meta.dirname, 'samples');
const samples = readdirSync(folder).filter((name) => !name.endsWith('.json'));

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Everything a reading gives back: its fields, its body, what was left out. */
function wordsBack(story: ReadStory): Map<string, number> {
  const all = [
    story.headline,
    story.standfirst,
    ...story.byline,
    story.dateline,
    ...story.body,
    story.copyright,
  ];
  return counted([...all, ...story.leftOut].flatMap(wordsOf));
}

function counted(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  return counts;
}

/** Words that only say that a name is a byline; the name itself is in the field. */
const furniture = /^(?:by|and|reporters?|staff|writers?|기자|특파원|글|사진|취재)$/iu;

function assertNothingLost(lines: string[], reading: Reading) {
  const story = asStory(reading);
  const back = wordsBack(story);
  const bylines = new Set(reading.lines.filter((line) => line.role === 'byline').map((line) => line.text));
  const opening = lines.find(
    (line) => story.body[0] && line !== story.body[0] && line.endsWith(story.body[0]),
  );
  for (const line of lines) {
    if (bylines.has(line)) continue;
    for (const word of line === opening ? wordsOf(story.body[0] ?? '') : wordsOf(line)) {
      const left = back.get(word.toLowerCase()) ?? 0;
      assert.ok(left > 0 || furniture.test(word), `"${word}" of "${line.slice(0, 80)}" is nowhere`);
      back.set(word.toLowerCase(), left - 1);
    }
  }
}

for (const name of samples) {
  test(`reads ${name} as expected`, async () => {
    const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as ReadStory;
    const reading = await readHere(readFileSync(join(folder, name)), name);
    assert.deepEqual(asStory(reading), expected);
    assert.ok(toBody(reading.lines.filter((line) => line.role === 'body')).content.length > 0);
  });

  test(`what was read from ${name} reads the same again`, async () => {
    const story = asStory(await readHere(readFileSync(join(folder, name)), name));
    assert.deepEqual(asStory(readTextHere(asText(story))), { ...story, leftOut: [] });
  });

  if (name.endsWith('.txt'))
    test(`no word of ${name} is lost`, async () => {
      const text = mend(decode(readFileSync(join(folder, name))));
      assertNothingLost(
        plainLines(text).map((line) => line.text),
        await readHere(readFileSync(join(folder, name)), name),
      );
    });
}

/** A small generator of its own (mulberry32), so that a failure comes again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

test('no line of any page is lost, whatever stands in which order', () => {
  const all = samples
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => plainLines(mend(decode(readFileSync(join(folder, name))))).map((line) => line.text));
  for (let seed = 1; seed <= 400; seed += 1) {
    const next = random(seed);
    const lines = Array.from(
      { length: 1 + Math.floor(next() * 60) },
      () => all[Math.floor(next() * all.length)] ?? '',
    );
    const given = plainLines(lines.join(next() < 0.5 ? '\n' : '\n\n'));
    const reading = recognise(given);
    assertNothingLost(
      given.map((line) => line.text),
      reading,
    );
  }
});
