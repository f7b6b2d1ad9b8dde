import type { z } from 'zod';
import { Incomplete } from './refusals.ts';

const key = /^[a-z_]+$/;

/**
 * Takes what came from outside through a schema whose messages are keys of `refusals.field`.
 * @param schema what is expected
 * @param given what came
 * @throws Incomplete with a key for each field that is wrong; a field inside another is named `outer.inner`
 */
export function parsed<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const answer = schema.safeParse(given);
  if (answer.success) return answer.data;
  const fields: Record<string, string> = {};
  for (const issue of answer.error.issues)
    fields[issue.path.join('.')] ??= key.test(issue.message) ? issue.message : 'wrong';
  throw new Incomplete(fields);
}
