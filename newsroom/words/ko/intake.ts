import type { intake as english } from '../en/intake.ts';

export const intake: typeof english = {};
