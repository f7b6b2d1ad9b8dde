import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { ownLook } from '../theme/own-look.ts';
import { drawPreview, type PreviewFacts, previewVersion } from './preview-pictures.ts';
import { previewFacts, previewOf } from './previews.ts';

const facts: PreviewFacts = {
  language: 'en',
  headline: 'The harbour council votes on a longer breakwater after a winter of storms',
  section: 'City & <Harbour>',
  outlet: 'The "Haesol" Courier',
  accent: '#9d2b1c',
};

/** Where something darker than the paper stands, in pixels from the left and the top. */
async function inked(picture: Buffer) {
  const { data, info } = await sharp(picture)
    .extract({ left: 0, top: 150, width: 1200, height: 360 })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let [right, below] = [0, 0];
  for (let n = 0; n < data.length; n += 1)
    if ((data[n] ?? 255) < 128) {
      right = Math.max(right, n % info.width);
      below = Math.max(below, Math.floor(n / info.width));
    }
  return { right, below };
}

test('a picture is 1200 by 630, and the headline stays within it, however long', async () => {
  const long = 'breakwater '.repeat(60);
  for (const given of [
    facts,
    { ...facts, headline: long },
    { ...facts, headline: long.replaceAll(' ', '') },
    { ...facts, language: 'ko' as const, headline: '겨울 폭풍 뒤 방파제 연장안 의결 '.repeat(20) },
    { ...facts, headline: '' },
  ]) {
    const picture = await drawPreview(given);
    const { width, height, format } = await sharp(picture).metadata();
    assert.deepEqual([width, height, format], [1200, 630, 'png']);
    const { right, below } = await inked(picture);
    assert.ok(right > 0 && right < 1200 - 60 && below < 350, JSON.stringify({ right, below }));
  }
});

test('lines are of about one length', async () => {
  // Two lines in any case: the first would be full, the second a word or two.
  const { right } = await inked(
    await drawPreview({ ...facts, headline: 'Ferry runs aground in fog off Doran; all' }),
  );
  assert.ok(right < 900, String(right));
});

test('the version is that of the words on it', () => {
  assert.equal(previewVersion(facts), previewVersion({ ...facts }));
  assert.notEqual(previewVersion(facts), previewVersion({ ...facts, headline: 'Other' }));
  assert.match(previewVersion(facts), /^[0-9a-f]{10}$/);
});

test('a story’s own picture stands for it, unless the house always wants the drawn one', () => {
  const story = {
    storyId: '00000000-0000-4000-8000-000000000001',
    language: 'en' as const,
    headline: 'Ferry runs aground',
    section: { id: '', slug: 'city', names: { en: 'City', ko: '' } },
    picture: {
      pictureId: '00000000-0000-4000-8000-000000000002',
      alt: 'A ferry on a sandbank',
      sizes: [{ width: 1200, height: 800, type: 'image/jpeg' }],
    },
  } as unknown as Parameters<typeof previewOf>[0];
  const masthead = { names: { en: 'The Courier', ko: '' }, look: ownLook };
  const own = previewOf(story, { ...masthead, previewsDrawn: false });
  assert.deepEqual([own.type, own.alt], ['image/jpeg', 'A ferry on a sandbank']);
  const drawn = previewOf(story, { ...masthead, previewsDrawn: true });
  assert.deepEqual([drawn.type, drawn.width, drawn.alt], ['image/png', 1200, 'Ferry runs aground']);
  assert.match(drawn.path, new RegExp(previewVersion(previewFacts(story, masthead))));
});
