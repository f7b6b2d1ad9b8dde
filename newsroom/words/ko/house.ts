import type { house as english } from '../en/house.ts';

export const house: typeof english = {};
