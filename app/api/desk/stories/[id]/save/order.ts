import { z } from 'zod';
import { uuidPattern } from '#newsroom/stories/document/body.ts';

const uuid = z.string().regex(uuidPattern);

/** What the editor sends with every save; the words themselves are read by the act. */
export const saveOrder = z.object({
  version: z.number().int().positive(),
  content: z.record(z.string(), z.unknown()),
  saveId: uuid,
  unanswered: z.array(uuid).max(50).optional(),
  why: z.literal('merged').optional(),
  /** Whose words these are: another person signed in to the same browser does not save them as their own. */
  writer: uuid.optional(),
});

/** Bytes of one save: the largest body, the other fields, and what JSON adds to them. */
export const largestSave = 4_000_000;
