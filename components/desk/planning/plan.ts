import type { PlanOrder, PressedPlanAct } from '#newsroom/planning/acts/index.ts';
import type { Base } from '#newsroom/planning/fields.ts';
import type { Refused } from '#newsroom/words/refused.ts';

/** What pages of the plan are given to call: one act, by its name. */
export type Plan = <Act extends PressedPlanAct>(
  act: Act,
  given: PlanOrder<Act>,
) => Promise<{ done: true; version: number } | Refused>;

export type AssignmentDoings = { plan: Plan; startWriting: (given: Base) => Promise<Refused> };

export type SectionChoice = { id: string; names: { en: string; ko: string } };
