type Language = 'en' | 'ko';

const pause = 250;
const mostAtOnce = 500;

async function ask<Answer>(question: object): Promise<Answer | null> {
  try {
    const answer = await fetch('/api/desk/spelling', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question),
    });
    return answer.ok ? ((await answer.json()) as Answer) : null;
  } catch {
    // No connection: words are looked up when it is back.
    return null;
  }
}

/** What the dictionary said of words, each asked once; whoever types is never held up by it. */
export class Speller {
  readonly #known = new Map<string, boolean>();
  readonly #waiting = new Set<string>();
  readonly #language: Language;
  readonly #heard: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param language of the story
   * @param heard called when more is known
   */
  constructor(language: Language, heard: () => void) {
    this.#language = language;
    this.#heard = heard;
  }

  /** Whether the dictionary has not got a word; false while that is not known, and it is asked then. */
  isWrong(word: string): boolean {
    const known = this.#known.get(word);
    if (known !== undefined) return !known;
    this.#waiting.add(word);
    this.#timer ??= setTimeout(() => void this.#look(), pause);
    return false;
  }

  /** Words that may have been meant. */
  async suggest(word: string): Promise<string[]> {
    const answer = await ask<{ suggestions: string[] }>({ language: this.#language, word });
    return answer?.suggestions ?? [];
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #look(): Promise<void> {
    const words = [...this.#waiting].slice(0, mostAtOnce);
    for (const word of words) this.#waiting.delete(word);
    const answer = await ask<{ wrong: string[] }>({ language: this.#language, words });
    this.#timer = this.#waiting.size > 0 ? setTimeout(() => void this.#look(), pause) : undefined;
    if (!answer) return;
    for (const word of words) this.#known.set(word, true);
    for (const word of answer.wrong) this.#known.set(word, false);
    this.#heard();
  }
}
