import type { Doc } from '../stories/document/body.ts';
import { checkBody } from '../stories/document/check-body.ts';
import { asDoc, type Piece } from './as-doc.ts';

/**
 * Lines that stay, as the editor's document.
 * @param pieces lines in order
 * @throws BodyError when they are too many or too long for one story
 */
export function toBody(pieces: readonly Piece[]): Doc {
  return checkBody(asDoc(pieces));
}
