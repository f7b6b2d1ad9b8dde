export type PictureKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heic' | 'svg' | 'unknown';

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx'];

/**
 * What kind of picture a file is, by its first bytes; its name and what the browser says of it do not count.
 * @param bytes the file
 */
export function kindOf(bytes: Uint8Array): PictureKind {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return 'gif';
  if (ascii(bytes, 4, 8) === 'ftyp') return heif(bytes);
  const start = new TextDecoder().decode(bytes.subarray(0, 1024));
  return /<svg[\s>]/i.test(start) ? 'svg' : 'unknown';
}

/** ISO/IEC 23008-12: the file says first what it is, then what it can be read as. */
function heif(bytes: Uint8Array): PictureKind {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const brands = ascii(bytes, 8, Math.min(length, 64, bytes.length));
  if (brands.includes('avif') || brands.includes('avis')) return 'avif';
  return heicBrands.some((brand) => brands.includes(brand)) || brands.includes('mif1') ? 'heic' : 'unknown';
}
