/** A failure with an end a person can act on: its message is a sentence, shown without a stack. */
export class Sentence extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'Sentence';
  }
}

/** The code of a system error, such as `ENOSPC`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/**
 * What to show of an error: its sentence when it has one, else everything there is.
 * @param error whatever was thrown
 */
export function shownError(error: unknown): string {
  if (error instanceof Sentence || (error instanceof Error && error.name === 'WrongSettings'))
    return error.message;
  if (codeOf(error) === 'ENOSPC') return 'The disk is full. Make room and start again.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
