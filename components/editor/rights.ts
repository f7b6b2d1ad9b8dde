import { may, type StoryFacts, type Who } from '#newsroom/stories/permissions.ts';
import { editIn } from '#newsroom/stories/workflow.ts';

/** Why the words may not be touched: a key of the editor's words. */
export type Locked =
  | {
      kind:
        | 'published'
        | 'submitted'
        | 'submittedOther'
        | 'approvedOther'
        | 'spiked'
        | 'retracted'
        | 'killed';
    }
  | { kind: 'refused'; why: string };
export type Rights =
  | { kind: 'writes'; act: 'edit' | 'edit_submitted' | 'edit_approved' }
  | { kind: 'reads'; locked: Locked };

/**
 * What a person can do with the words of a story, told from the tables.
 * @param who who is asking
 * @param facts where the story stands
 */
export function rightsOf(who: Who, facts: StoryFacts): Rights {
  const act = editIn(facts);
  if (act === null) return { kind: 'reads', locked: { kind: closedBecause(facts) } };
  const answer = may(who, act, facts);
  if (answer.allowed) return { kind: 'writes', act };
  if (act === 'edit_submitted')
    return {
      kind: 'reads',
      locked: { kind: may(who, 'recall', facts).allowed ? 'submitted' : 'submittedOther' },
    };
  if (act === 'edit_approved') return { kind: 'reads', locked: { kind: 'approvedOther' } };
  return { kind: 'reads', locked: { kind: 'refused', why: answer.why } };
}

function closedBecause(facts: StoryFacts): 'killed' | 'retracted' | 'spiked' | 'published' {
  if (facts.public === 'killed' || facts.public === 'retracted') return facts.public;
  return facts.working === 'spiked' ? 'spiked' : 'published';
}
