import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import sharp from 'sharp';
import { desk } from '#db/desk.ts';
import { pictureSizes, pictures } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { append } from '../ledger/append.ts';
import { NotAllowed, PictureRefused } from '../refusals.ts';
import { cleanText } from '../stories/document/clean-text.ts';
import { mayCreate, type Who } from '../stories/permissions.ts';
import { kindOf } from './kind.ts';
import { pictureLimits, previewWidth, widthsOf } from './sizes.ts';

/** Width and height are those of the picture set upright, in pixels. */
export type TakenIn = { id: string; width: number; height: number };

type Size = { width: number; height: number; type: 'image/webp' | 'image/jpeg'; bytes: Buffer };

const longestName = 200;
/** A hostile file does not keep a processor for longer, in seconds. */
const patience = 60;

/**
 * Takes a picture in: sets it upright (EXIF), makes the sizes it is shown at, and leaves behind everything else the
 * file holds (camera, place, thumbnails). The same file of the same person is kept once. Of a moving picture the
 * first frame is kept.
 * @param who who is asking: anyone who may write
 * @param file its name, and its bytes
 * @throws NotAllowed, PictureRefused
 */
export async function takeIn(who: Who, file: { name: string; bytes: Uint8Array }): Promise<TakenIn> {
  if (!mayCreate(who)) throw new NotAllowed('not_your_role');
  if (file.bytes.length > pictureLimits.bytes) throw new PictureRefused('too_big');
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const [known] = await desk()
    .select({ id: pictures.id, width: pictures.width, height: pictures.height })
    .from(pictures)
    .where(and(eq(pictures.sha256, sha256), eq(pictures.uploadedBy, who.id)));
  if (known) return known;

  const { width, height, sizes } = await readPicture(file.bytes);
  return desk().transaction(async (tx) => {
    const [picture] = await tx
      .insert(pictures)
      .values({
        name: cleanText(file.name).slice(0, longestName).toWellFormed(),
        width,
        height,
        sha256,
        uploadedBy: who.id,
        createdAt: now(),
      })
      .returning({ id: pictures.id });
    const { id } = picture as { id: string };
    await tx.insert(pictureSizes).values(sizes.map((size) => ({ pictureId: id, ...size })));
    await append(tx, {
      actorId: who.id,
      act: 'picture.take_in',
      subjectKind: 'picture',
      subjectId: id,
      after: { width, height, sha256 },
    });
    return { id, width, height };
  });
}

/**
 * Reads a picture and makes its sizes.
 * @param bytes the file
 * @throws PictureRefused
 */
export async function readPicture(
  bytes: Uint8Array,
): Promise<{ width: number; height: number; sizes: Size[] }> {
  const kind = kindOf(bytes);
  if (kind === 'heic' || kind === 'svg') throw new PictureRefused(kind);
  if (kind === 'unknown') throw new PictureRefused('kind');
  const { width, height } = await measure(bytes, kind);
  const upright = sharp(bytes, { limitInputPixels: pictureLimits.pixels, failOn: 'error' })
    .autoOrient()
    .timeout({ seconds: patience })
    .toColourspace('srgb');
  try {
    const sizes: Size[] = [];
    for (const wanted of widthsOf(width)) {
      const { data, info } = await upright
        .clone()
        .resize({ width: wanted })
        .webp({ quality: 80 })
        .toBuffer({ resolveWithObject: true });
      sizes.push({ width: info.width, height: info.height, type: 'image/webp', bytes: data });
    }
    const { data, info } = await upright
      .clone()
      .resize({ width: Math.min(width, previewWidth) })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82, mozjpeg: true })
      .toBuffer({ resolveWithObject: true });
    sizes.push({ width: info.width, height: info.height, type: 'image/jpeg', bytes: data });
    return { width, height, sizes };
  } catch {
    // What libvips cannot read to the end is a broken file, whatever it says of it.
    throw new PictureRefused('unreadable');
  }
}

/** Width and height set upright, from the file's head alone: nothing is decoded yet. */
async function measure(bytes: Uint8Array, kind: string): Promise<{ width: number; height: number }> {
  const head = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (
    !head ||
    (head.format !== kind && !(kind === 'avif' && head.format === 'heif' && head.compression === 'av1'))
  )
    throw new PictureRefused('unreadable');
  const { width, height } = head.autoOrient;
  if (width * height > pictureLimits.pixels) throw new PictureRefused('too_many_pixels');
  // WebP (RFC 9649) has no side longer than 16383; the sizes keep the picture's shape.
  if (Math.min(width, height) < pictureLimits.side || height / width > 8 || width / height > 20)
    throw new PictureRefused('shape');
  return { width, height };
}
