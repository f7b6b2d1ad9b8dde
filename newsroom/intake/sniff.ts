import { Unreadable } from './unreadable.ts';

export type FileKind = 'text' | 'html' | 'markdown' | 'docx';

const byName: Record<string, FileKind> = {
  txt: 'text',
  text: 'text',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  docx: 'docx',
};

/** First bytes of files that are no text (in hexadecimal); the names of most end in something else. */
const others = [
  '25504446', // PDF
  '89504e47', // PNG
  'ffd8ff', // JPEG
  '47494638', // GIF
  '52494646', // RIFF: WebP, WAV, AVI
  '1f8b', // gzip
  '425a68', // bzip2
  'fd377a58', // xz
  '377abcaf', // 7z
  '52617221', // RAR
  '7f454c46', // ELF
  '4d5a90', // Windows program
  'cafebabe', // Java class, Mach-O
  '00000100', // ICO
  '49492a00', // TIFF
  '4d4d002a', // TIFF
  '494433', // MP3
  '4f676753', // Ogg
  '664c6143', // FLAC
  '1a45dfa3', // Matroska
  '0061736d', // WebAssembly
  '53514c69', // SQLite
  '7b5c727466', // RTF
  '25215053', // PostScript
];

/**
 * Says what a file is, by its first bytes and then by its name.
 * @param bytes the whole file
 * @param name its name, with an ending or without
 * @throws Unreadable when it is none of text, HTML, Markdown and Word
 */
export function sniff(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length === 0) throw new Unreadable('empty');
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  if (start.startsWith('d0cf11e0a1b11ae1')) throw new Unreadable('old_word');
  const ending = /\.([a-z0-9]{1,8})$/iu.exec(name)?.[1]?.toLowerCase();
  if (/^504b(?:0304|0506|0708)/.test(start)) return 'docx';
  if (others.some((first) => start.startsWith(first)) || start.slice(8, 16) === '66747970')
    throw new Unreadable('unknown_type');
  if (ending === undefined) return 'text';
  const kind = byName[ending];
  if (!kind) throw new Unreadable('unknown_type');
  if (kind === 'docx') throw new Unreadable('broken_docx');
  return kind;
}

/**
 * Says whether a text is HTML: a page, or what a browser puts on the clipboard.
 * @param text decoded
 */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 4000).trimStart();
  if (/^<(?:!doctype html|html|head|body|meta|\?xml)/iu.test(start)) return true;
  if (
    !/^<(?:!--|article|main|section|div|p|h[1-6]|span|ul|ol|table|figure|blockquote|header)\b/iu.test(start)
  )
    return false;
  return /<\/(?:article|main|section|div|p|h[1-6]|span|ul|ol|table|figure|blockquote|header)>/iu.test(
    text.slice(0, 200_000),
  );
}
