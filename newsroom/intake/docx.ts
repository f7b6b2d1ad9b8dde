import mammoth from 'mammoth';
import { Unreadable } from './unreadable.ts';
import { inspectDocx } from './zip.ts';

const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='제목'] => h1:fresh",
  "p[style-name='Subtitle'] => p.standfirst:fresh",
  "p[style-name='부제'] => p.standfirst:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
];

/**
 * A Word file as HTML. Pictures are left where they are; nothing outside the file is opened.
 * @param bytes the whole file
 * @throws Unreadable
 */
export async function docxToHtml(bytes: Uint8Array): Promise<string> {
  inspectDocx(bytes);
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: styles,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
      },
    );
    return value;
  } catch {
    throw new Unreadable('broken_docx');
  }
}
