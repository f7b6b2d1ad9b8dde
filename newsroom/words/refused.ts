import { type CheckNamed, Refusal, Unchecked } from '../refusals.ts';
import type { Language } from '../stories/document/content.ts';
import { ContentError } from '../stories/document/problems.ts';
import { messages, wordsFor } from './index.ts';

/** A refusal in the person's language: one sentence, and words beside fields where a field is wrong. */
export type Refused = {
  refused: true;
  key: string;
  sentence: string;
  fields: Record<string, string>;
  version?: number;
};

/** What a field is called on the screens: `names.en` lies inside `names`, `social.0.url` is a `url`. */
function named(language: Language, field: string): string {
  const { stories, house, planning, live } = messages(language);
  const path = field.split('.');
  for (const way of [path, path.slice(-1)])
    for (const names of [stories.field, house.field, planning.field, live.field]) {
      const found = way.reduce<unknown>(
        (at, name) => (at as Record<string, unknown> | undefined)?.[name],
        names,
      );
      if (typeof found === 'string') return found;
    }
  return field;
}

/** What a line of a checklist is called. */
function checkNamed(language: Language, { automatic, texts }: CheckNamed): string {
  const { automatic: names } = messages(language).checks;
  return texts?.[language] ?? names[automatic as keyof typeof names]?.name ?? automatic ?? '';
}

/**
 * Turns a thrown no into words.
 * @param language of the person
 * @param error what an act threw
 * @throws the error itself when it is not a refusal: it is a fault, not a no
 */
export function refused(language: Language, error: unknown): Refused {
  const { refusals } = messages(language);
  if (error instanceof ContentError) {
    const fields = Object.fromEntries(
      error.problems.map(({ field, key }) => [
        field,
        (key === 'tooLong' || key === 'bodyTooBig' ? refusals.field.too_long : refusals.field.wrong).replace(
          '{field}',
          named(language, field),
        ),
      ]),
    );
    return { refused: true, key: 'incomplete', sentence: Object.values(fields).join(' '), fields };
  }
  if (!(error instanceof Refusal)) throw error;
  const fields: Record<string, string> = {};
  if ('fields' in error)
    for (const [field, what] of Object.entries(error.fields as Record<string, string>)) {
      const words = refusals.field[what as keyof typeof refusals.field] ?? refusals.field.wrong;
      fields[field] = words.replace('{field}', named(language, field));
    }
  if (error instanceof Unchecked) {
    const say = wordsFor(language, 'refusals');
    const names = error.checks.map((check) => checkNamed(language, check));
    return {
      refused: true,
      key: error.key,
      sentence: [
        say('unchecked', { checks: names.join('; ') }),
        ...(error.checks.some(({ pending }) => pending) ? [say('linksPending')] : []),
      ].join(' '),
      fields,
    };
  }
  const path = error.key.split('.');
  const found = path.reduce<unknown>(
    (at, name) => (at as Record<string, unknown> | undefined)?.[name],
    refusals,
  );
  const say = wordsFor(language, 'refusals');
  const sentence =
    Object.keys(fields).length > 0
      ? Object.values(fields).join(' ')
      : say((typeof found === 'string' ? error.key : 'failed') as 'failed', error.values);
  const version = 'version' in error ? { version: error.version as number } : {};
  return { refused: true, key: error.key, sentence, fields, ...version };
}
