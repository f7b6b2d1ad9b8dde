import chardet from 'chardet';
import iconv from 'iconv-lite';
import { Unreadable } from './unreadable.ts';

/**
 * Bytes as text: by byte order mark, as UTF-8 where it is that, by what an HTML page declares, else by what the
 * bytes look like.
 * @param bytes the whole file
 * @throws Unreadable when it is no text
 */
export function decode(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = byMark(buffer) ?? byZeros(buffer) ?? strictUtf8(buffer) ?? declared(buffer) ?? guessed(buffer);
  return asText(text);
}

/** A few stray control characters are dropped; a file full of them is no text. */
function asText(text: string): string {
  const start = text.slice(0, 100_000);
  // biome-ignore-start lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const strange = start.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/gu)?.length ?? 0;
  // biome-ignore-end lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (strange > 4 && strange > start.length / 50) throw new Unreadable('not_text');
  return text.replaceAll('\u0000', '');
}

function byMark(buffer: Buffer): string | null {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf)
    return buffer.subarray(3).toString('utf8');
  if (buffer.length >= 4 && buffer.readUInt32LE(0) === 0xfeff) return iconv.decode(buffer, 'utf-32le');
  if (buffer.length >= 4 && buffer.readUInt32BE(0) === 0xfeff) return iconv.decode(buffer, 'utf-32be');
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return iconv.decode(buffer.subarray(2), 'utf-16le');
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return iconv.decode(buffer.subarray(2), 'utf-16be');
  return null;
}

/** UTF-16 without a mark: every other byte of its ASCII is zero. */
function byZeros(buffer: Buffer): string | null {
  const size = Math.min(buffer.length, 4000) & ~1;
  if (size < 4 || buffer.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < size; at += 2) {
    if (buffer[at] === 0) even += 1;
    if (buffer[at + 1] === 0) odd += 1;
  }
  // Korean in UTF-16 has zeros only in its spaces and line ends.
  const least = size / 2 / 20;
  if (odd > least && odd > even * 4) return iconv.decode(buffer, 'utf-16le');
  if (even > least && even > odd * 4) return iconv.decode(buffer, 'utf-16be');
  return null;
}

function strictUtf8(buffer: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(buffer);
  } catch {
    return null;
  }
}

const charset =
  /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{2,30})|<\?xml[^>]{0,100}encoding=["']([\w-]{2,30})/iu;

/** What the page says of itself (HTML Standard, "prescan a byte stream"), where the bytes do not contradict it. */
function declared(buffer: Buffer): string | null {
  const found = charset.exec(buffer.subarray(0, 4096).toString('latin1'));
  const name = found?.[1] ?? found?.[2];
  if (!name || !iconv.encodingExists(name)) return null;
  const text = iconv.decode(buffer, name);
  return strangers(text) <= text.length / 200 ? text : null;
}

function strangers(text: string): number {
  return text.match(/\ufffd/gu)?.length ?? 0;
}

function guessed(buffer: Buffer): string {
  // A file that is UTF-8 but for a torn character or two.
  const utf8 = buffer.toString('utf8');
  const high = buffer.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  if (strangers(utf8) * 20 < high) return utf8;
  const korean = iconv.decode(buffer, 'cp949');
  const hangul = korean.match(/[\uac00-\ud7a3]/gu)?.length ?? 0;
  if (strangers(korean) === 0 && hangul * 2 > high * 0.6) return korean;
  if (strangers(korean) * 50 < hangul && hangul * 2 > high * 0.6) return korean;
  const [best] = chardet.analyse(buffer.subarray(0, 60_000));
  if (
    best &&
    best.confidence >= 40 &&
    !/^(?:UTF|ISO-8859-1$)/u.test(best.name) &&
    iconv.encodingExists(best.name)
  ) {
    const text = iconv.decode(buffer, best.name);
    if (strangers(text) === 0) return text;
  }
  return iconv.decode(buffer, 'windows-1252');
}
