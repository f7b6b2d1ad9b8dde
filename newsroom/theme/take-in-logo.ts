import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { desk } from '#db/desk.ts';
import { logos } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { PictureRefused } from '../refusals.ts';
import { mustBeAllowed } from '../staff/in-house.ts';
import type { Who } from '../stories/permissions.ts';
import { cleanSvg, NotADrawing } from './clean-svg.ts';
import type { LogoFile } from './look.ts';

/** Largest file taken, in bytes. */
export const mostLogoBytes = 2 * 1024 * 1024;
/** No masthead shows more, in pixels. */
const most = { width: 1600, height: 480, pixels: 40_000_000 };

/**
 * Takes a logo in: a drawing is written anew from what is harmless, a picture is made small, both lose what was said
 * of them. Nobody sees it until a theme that names it is published, so the ledger hears of it then.
 * @param who who is asking
 * @param bytes the file
 * @throws NotAllowed, PictureRefused
 */
export async function takeInLogo(who: Who, bytes: Uint8Array): Promise<LogoFile> {
  mustBeAllowed(who, 'manage_theme');
  if (bytes.length > mostLogoBytes) throw new PictureRefused('too_big');
  const made = isDrawing(bytes) ? drawn(bytes) : await painted(bytes);
  const sha256 = createHash('sha256').update(made.bytes).digest('hex');
  await desk()
    .insert(logos)
    .values({ sha256, ...made, madeAt: now() })
    .onConflictDoNothing();
  return { sha256, type: made.type, width: made.width, height: made.height };
}

type Made = { type: LogoFile['type']; bytes: Buffer; width: number; height: number };

function isDrawing(bytes: Uint8Array): boolean {
  const beginning = Buffer.from(bytes.subarray(0, 1000)).toString('utf8').trimStart();
  return beginning.replace(/^\uFEFF/, '').startsWith('<');
}

function drawn(bytes: Uint8Array): Made {
  try {
    const { svg, width, height } = cleanSvg(Buffer.from(bytes).toString('utf8'));
    return { type: 'image/svg+xml', bytes: Buffer.from(svg), width, height };
  } catch (error) {
    if (error instanceof NotADrawing) throw new PictureRefused('unreadable');
    throw error;
  }
}

async function painted(bytes: Uint8Array): Promise<Made> {
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: most.pixels })
      .rotate()
      .resize({ width: most.width, height: most.height, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 90, alphaQuality: 100 })
      .toBuffer({ resolveWithObject: true });
    return { type: 'image/webp', bytes: data, width: info.width, height: info.height };
  } catch {
    // Whatever the library says: it is no picture that can be shown.
    throw new PictureRefused('kind');
  }
}
