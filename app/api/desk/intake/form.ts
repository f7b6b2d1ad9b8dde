import { limits, Unreadable } from '#newsroom/intake/unreadable.ts';
import { readWithin } from '../read-within.ts';

/** What a form adds around a file, in bytes; a paste comes as HTML and as text. */
const formAround = 20_000;

/** What was brought: a file, or a paste. */
export type Brought = { file: File } | { text: string; isHtml: boolean };

/**
 * Reads the form of a paste (`text`, `html`) or a file (`file`).
 * @param request as it came in
 * @throws Unreadable
 */
export async function broughtIn(request: Request): Promise<Brought> {
  const bytes = await readWithin(request, limits.bytes + formAround);
  if (!bytes) throw new Unreadable('too_big');
  const form = await formIn(bytes, request.headers.get('content-type') ?? '');
  const file = form?.get('file');
  if (file instanceof File) return { file };
  const html = form?.get('html');
  if (typeof html === 'string' && html.trim() !== '') return { text: html, isHtml: true };
  const text = form?.get('text');
  if (typeof text === 'string' && text.trim() !== '') return { text, isHtml: false };
  throw new Unreadable('empty');
}

async function formIn(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<FormData | null> {
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData();
  } catch {
    // No form, or one cut off on the way.
    return null;
  }
}
