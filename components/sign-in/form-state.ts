/** What a form before the desk shows after a no. What was typed stays, but for passwords. */
export type FormState = { typed: Record<string, string>; fields: Record<string, string>; sentence: string };
export type FormAct = (before: FormState, data: FormData) => Promise<FormState>;

export const untouched: FormState = { typed: {}, fields: {}, sentence: '' };
