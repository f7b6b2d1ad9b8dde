import { handlers } from '../next-auth.ts';

export const { GET, POST } = handlers;
