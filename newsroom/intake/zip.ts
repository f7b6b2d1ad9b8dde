import { inflateRawSync } from 'node:zlib';
import { Unreadable } from './unreadable.ts';

const mostEntries = 2000;
const mostXml = 40_000_000;

type Entry = { name: string; method: number; packed: number; at: number };

/**
 * Unpacks the XML parts of a Word file within limits, before any other program looks at it: a zip bomb, a document
 * type definition or a torn file is refused here.
 * @param bytes the whole file
 * @throws Unreadable
 */
export function inspectDocx(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(buffer);
  if (
    !entries.some(({ name }) => name === '[Content_Types].xml') ||
    !entries.some(({ name }) => name.startsWith('word/'))
  )
    throw new Unreadable(
      entries.some(({ name }) => name === 'EncryptedPackage') ? 'old_word' : 'unknown_type',
    );
  let left = mostXml;
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/iu.test(entry.name)) continue;
    const xml = unpack(buffer, entry, left);
    left -= xml.length;
    if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml.toString('latin1'))) throw new Unreadable('docx_unsafe');
    if (xml.includes(Buffer.from('<\0!\0D\0', 'latin1')) || xml.includes(Buffer.from('\0<\0!\0D', 'latin1')))
      throw new Unreadable('docx_unsafe');
  }
}

/** The zip's own list of what is in it (APPNOTE 4.3.12). */
function directory(buffer: Buffer): Entry[] {
  const from = Math.max(0, buffer.length - 65_557);
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < from || end + 22 > buffer.length) throw new Unreadable('broken_docx');
  const count = buffer.readUInt16LE(end + 10);
  if (count > mostEntries) throw new Unreadable('docx_too_big');
  let at = buffer.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== 0x02014b50)
      throw new Unreadable('broken_docx');
    const length = buffer.readUInt16LE(at + 28);
    const entry = {
      name: buffer.subarray(at + 46, at + 46 + length).toString('utf8'),
      method: buffer.readUInt16LE(at + 10),
      packed: buffer.readUInt32LE(at + 20),
      at: buffer.readUInt32LE(at + 42),
    };
    if (buffer.readUInt16LE(at + 8) & 1) throw new Unreadable('broken_docx');
    entries.push(entry);
    at += 46 + length + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(buffer: Buffer, entry: Entry, most: number): Buffer {
  if (entry.at + 30 > buffer.length || buffer.readUInt32LE(entry.at) !== 0x04034b50)
    throw new Unreadable('broken_docx');
  const start = entry.at + 30 + buffer.readUInt16LE(entry.at + 26) + buffer.readUInt16LE(entry.at + 28);
  const packed = buffer.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) throw new Unreadable('broken_docx');
  if (entry.method === 0) {
    if (packed.length > most) throw new Unreadable('docx_too_big');
    return packed;
  }
  if (entry.method !== 8) throw new Unreadable('broken_docx');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    const tooBig =
      error instanceof RangeError || (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Unreadable(tooBig ? 'docx_too_big' : 'broken_docx');
  }
}
