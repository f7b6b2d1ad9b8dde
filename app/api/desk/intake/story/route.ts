import { z } from 'zod';
import { Incomplete, TooLarge } from '#newsroom/refusals.ts';
import { create } from '#newsroom/stories/acts/create.ts';
import { bodyLimits, uuidPattern } from '#newsroom/stories/document/body.ts';
import { storyContent } from '#newsroom/stories/document/content.ts';
import { ContentError, problemsOf } from '#newsroom/stories/document/problems.ts';
import { answer, answerRefused } from '../../answer.ts';
import { forStaff } from '../../entrance.ts';
import { readWithin } from '../../read-within.ts';

const largest = bodyLimits.bytes + 100_000;

const order = z.object({
  language: z.enum(['en', 'ko']),
  translationOf: z.string().regex(uuidPattern).nullish(),
  /** Absent: an empty story. */
  content: z.record(z.string(), z.unknown()).nullish(),
});
const fields = storyContent
  .pick({ headline: true, standfirst: true, dateline: true, body: true, bylines: true })
  .partial({ bylines: true });

/** Makes the story of the preview, or an empty one: 201 with its id; 422 with words beside the fields. */
export async function POST(request: Request): Promise<Response> {
  return forStaff(request, async ({ who, language }) => {
    const bytes = await readWithin(request, largest);
    if (!bytes) throw new TooLarge({ body: 'too_long' });
    const parsed = order.safeParse(json(bytes));
    if (!parsed.success) return answerRefused(language, new Incomplete({ language: 'wrong' }));
    const { content, translationOf } = parsed.data;
    const told = content ? fields.safeParse(content) : null;
    if (told && !told.success) throw new ContentError(problemsOf(told.error));
    const made = await create(who, {
      language: parsed.data.language,
      ...(told ? { content: told.data } : {}),
      ...(translationOf ? { translationOf } : {}),
    });
    return answer({ storyId: made.storyId }, 201);
  });
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
