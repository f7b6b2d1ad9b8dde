import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, deflateSync } from 'node:zlib';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { desk } from '#db/desk.ts';
import { ledger, pictureSizes, pictures } from '#db/schema/index.ts';
import { aNewsroom } from '../fixtures/index.ts';
import { NotAllowed, PictureRefused } from '../refusals.ts';
import { pictureBytes } from './bytes.ts';
import { kindOf } from './kind.ts';
import { pictureLimits } from './sizes.ts';
import { takeIn } from './take-in.ts';

const { people } = await aNewsroom();
const { mina, edith, adam } = people;

const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 40, g: 90, b: 140 } } });
const refused = (why: PictureRefused['why']) => (error: unknown) =>
  error instanceof PictureRefused && error.why === why;
const sizesOf = (id: string) =>
  desk().select().from(pictureSizes).where(eq(pictureSizes.pictureId, id)).orderBy(pictureSizes.width);

test('a picture is kept at each width, and as JPEG for link previews, with a row in the ledger', async () => {
  const bytes = await canvas(2000, 1000).jpeg().toBuffer();
  const taken = await takeIn(mina, { name: 'harbour.jpg', bytes });
  assert.deepEqual([taken.width, taken.height], [2000, 1000]);
  const sizes = (await sizesOf(taken.id)).map(({ width, height, type }) => ({ width, height, type }));
  assert.deepEqual(sizes, [
    { width: 480, height: 240, type: 'image/webp' },
    { width: 960, height: 480, type: 'image/webp' },
    { width: 1200, height: 600, type: 'image/jpeg' },
    { width: 1600, height: 800, type: 'image/webp' },
  ]);
  const rows = await desk().select().from(ledger).where(eq(ledger.subjectId, taken.id));
  assert.deepEqual(
    rows.map(({ act, actorId }) => ({ act, actorId })),
    [{ act: 'picture.take_in', actorId: mina.id }],
  );
});

test('a small picture is not blown up, and is served at any width asked for', async () => {
  const taken = await takeIn(mina, { name: 'small.png', bytes: await canvas(300, 200).png().toBuffer() });
  assert.deepEqual((await sizesOf(taken.id)).map(({ width, type }) => [width, type]).sort(), [
    [300, 'image/jpeg'],
    [300, 'image/webp'],
  ]);
  assert.equal((await pictureBytes(taken.id, 960))?.width, 300);
  assert.equal(await pictureBytes(taken.id, 0), null);
  assert.equal(await pictureBytes('../../etc/passwd', 480), null);
});

test('a picture is set upright, and what the camera wrote into it is gone', async () => {
  const bytes = await canvas(800, 400)
    .jpeg()
    .withExif({ IFD0: { Copyright: 'secret place' }, IFD3: { GPSLatitude: '37/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const taken = await takeIn(mina, { name: 'turned.jpg', bytes });
  assert.deepEqual([taken.width, taken.height], [400, 800]);
  for (const { bytes: kept, width, height } of await sizesOf(taken.id)) {
    const head = await sharp(kept).metadata();
    assert.ok(height > width);
    assert.equal(head.exif, undefined);
    assert.equal(head.orientation, undefined);
  }
});

for (const kind of ['png', 'webp', 'avif', 'gif'] as const)
  test(`${kind} is taken in`, async () => {
    const bytes = await canvas(640, 320).toFormat(kind).toBuffer();
    assert.equal(kindOf(bytes), kind);
    const taken = await takeIn(mina, { name: `picture.${kind}`, bytes });
    assert.deepEqual([taken.width, taken.height], [640, 320]);
  });

test('the same file of the same person is kept once', async () => {
  const bytes = await canvas(500, 250).jpeg().toBuffer();
  const once = await takeIn(mina, { name: 'one.jpg', bytes });
  assert.deepEqual(await takeIn(mina, { name: 'two.jpg', bytes }), once);
  assert.notEqual((await takeIn(edith, { name: 'one.jpg', bytes })).id, once.id);
});

test('what is no picture, or none that can be shown, is refused with its reason', async () => {
  const text = (words: string) => new TextEncoder().encode(words);
  const ftyp = (brand: string) =>
    new Uint8Array([0, 0, 0, 24, ...text(`ftyp${brand}`), 0, 0, 0, 0, ...text(`mif1${brand}`)]);
  const jpeg = await canvas(900, 900).jpeg().toBuffer();
  const cases: [PictureRefused['why'], Uint8Array][] = [
    ['kind', text('MZ this is a program')],
    ['kind', text('<!doctype html><script>alert(1)</script>')],
    ['kind', new Uint8Array()],
    ['svg', text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['heic', ftyp('heic')],
    ['unreadable', jpeg.subarray(0, 200)],
    ['unreadable', jpeg.subarray(0, jpeg.length - 400)],
    [
      'unreadable',
      new Uint8Array([...jpeg.subarray(0, 3), ...text('<svg xmlns="http://www.w3.org/2000/svg"/>')]),
    ],
    ['shape', await canvas(4, 4).png().toBuffer()],
    ['shape', await canvas(3000, 20).png().toBuffer()],
    ['too_big', new Uint8Array(pictureLimits.bytes + 1)],
  ];
  for (const [why, bytes] of cases)
    await assert.rejects(takeIn(mina, { name: 'x.jpg', bytes }), refused(why), `${why} ${bytes.length}`);
  const before = await desk().$count(pictures);
  await assert.rejects(takeIn(adam, { name: 'x.jpg', bytes: jpeg }), NotAllowed);
  assert.equal(await desk().$count(pictures), before);
});

/** A square PNG in black, one bit a pixel, written chunk by chunk: to draw one that large takes minutes. */
function oneColour(side: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.writeUInt8(1, 8);
  const lines = Buffer.alloc((1 + Math.ceil(side / 8)) * side);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

test('a picture of very many pixels is refused before it is decoded', async () => {
  // A bomb: 30,000 × 30,000 pixels of one colour in a few kilobytes.
  const bytes = oneColour(30_000);
  assert.ok(bytes.length < pictureLimits.bytes);
  await assert.rejects(takeIn(mina, { name: 'bomb.png', bytes }), refused('too_many_pixels'));
});
