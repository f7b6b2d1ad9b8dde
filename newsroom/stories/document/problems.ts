import type { z } from 'zod';

export type ProblemKey =
  | 'tooLong'
  | 'tooMany'
  | 'twice'
  | 'notAnId'
  | 'notOffered'
  | 'wrongKind'
  | 'unknownField'
  | 'bodyTooBig'
  | 'bodyTooDeep'
  | 'bodyTooManyNodes'
  | 'bodyUnknown'
  | 'bodyAttribute'
  | 'bodyTooLong'
  | 'bodyLink'
  | 'bodyStructure'
  | 'wrong';

/** What is wrong with one field: `key` is a message of the topic `document.problem`, `values` fill it. */
export type Problem = { field: string; key: ProblemKey; values: Record<string, string | number> };

/** Content that cannot be a story's. */
export class ContentError extends Error {
  readonly key = 'document.refused';
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(problems.map(({ field, key }) => `${field}: ${key}`).join(', '));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/**
 * Zod's issues as problems to show beside their fields.
 *
 * @param error - of a parse with `storyContent`, or with a schema that holds it under the name `under`
 * @param under - the name the content had in what was parsed, when it was part of something larger
 */
export function problemsOf(error: z.ZodError, under?: string): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const path = under !== undefined && issue.path[0] === under ? issue.path.slice(1) : issue.path;
    const at = path.slice(1).map(String).join('.');
    const where: Record<string, string> = at === '' ? {} : { at };
    const field = String(path[0] ?? '');
    switch (issue.code) {
      case 'too_big': {
        const key = issue.origin === 'string' ? 'tooLong' : 'tooMany';
        return [{ field, key, values: { ...where, max: Number(issue.maximum) } }];
      }
      case 'invalid_format':
        return [{ field, key: 'notAnId', values: where }];
      case 'invalid_value':
        return [{ field, key: 'notOffered', values: where }];
      case 'invalid_type':
        return [{ field, key: 'wrongKind', values: where }];
      case 'unrecognized_keys':
        return issue.keys.map((name) => ({
          field: field || name,
          key: 'unknownField',
          values: { ...where, name },
        }));
      case 'custom': {
        const { key, values } = (issue.params ?? {}) as { key?: ProblemKey; values?: Problem['values'] };
        return [{ field, key: key ?? 'wrong', values: { ...where, ...values } }];
      }
      default:
        return [{ field, key: 'wrong', values: where }];
    }
  });
}
