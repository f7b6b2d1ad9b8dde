import path from 'node:path';

/** The folder of this checkout. */
export const root = path.resolve(import.meta.dirname, '..');

/** Where the person who called us was, for files named on the command line. */
export const calledFrom = process.env.COPYDESK_CALLED_FROM ?? process.cwd();
