import { reader } from '#db/reader.ts';
import { uuidPattern } from '../stories/document/body.ts';

export type ReaderPicture = { bytes: Buffer; type: 'image/webp' | 'image/jpeg' };

/**
 * The bytes of a picture of a live story or of an author, as the reader role sees it.
 * @param id of the picture, as it came from outside
 * @param file as in the address: `960.webp`
 * @returns null when readers are shown no such picture
 */
export async function readerPicture(id: string, file: string): Promise<ReaderPicture | null> {
  const [, width = '', ending = ''] = /^([1-9]\d{0,4})\.(webp|jpg)$/.exec(file) ?? [];
  if (!width || !uuidPattern.test(id)) return null;
  const type = ending === 'jpg' ? 'image/jpeg' : 'image/webp';
  const { rows } = await reader().query<{ bytes: Buffer }>(
    `SELECT bytes FROM site.pictures WHERE picture_id = $1 AND width = $2 AND type = $3
     UNION ALL SELECT bytes FROM site.portraits WHERE picture_id = $1 AND width = $2 AND type = $3 LIMIT 1`,
    [id, Number(width), type],
  );
  const [row] = rows;
  return row ? { bytes: row.bytes, type } : null;
}
