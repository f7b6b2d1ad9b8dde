import { and, asc, desc, eq, gte, type SQL } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { pictureSizes } from '#db/schema/index.ts';
import { uuidPattern } from '../stories/document/body.ts';

export type PictureBytes = { bytes: Buffer; type: string; width: number };

/**
 * The bytes of a picture at a width, for the staff: the narrowest size that is at least that wide, else the widest.
 * @param id of the picture, as it came from outside
 * @param width wanted, in pixels
 * @returns null when there is no such picture
 */
export async function pictureBytes(id: string, width: number): Promise<PictureBytes | null> {
  if (!uuidPattern.test(id) || !Number.isInteger(width) || width < 1 || width > 100_000) return null;
  const ofPicture = and(eq(pictureSizes.pictureId, id), eq(pictureSizes.type, 'image/webp'));
  const first = async (where: SQL | undefined, order: SQL) => {
    const [size] = await desk()
      .select({ bytes: pictureSizes.bytes, type: pictureSizes.type, width: pictureSizes.width })
      .from(pictureSizes)
      .where(where)
      .orderBy(order)
      .limit(1);
    return size ?? null;
  };
  return (
    (await first(and(ofPicture, gte(pictureSizes.width, width)), asc(pictureSizes.width))) ??
    (await first(ofPicture, desc(pictureSizes.width)))
  );
}
