import { Sentence } from '../sentence.ts';

/** Its port was taken by another program since it was chosen. */
export class DatabasePortTaken extends Error {}

/**
 * Turns what PostgreSQL wrote into a sentence.
 * @param said its output
 * @param folder the cluster's data
 * @param log file with all it ever said, or nothing when there is none
 */
export function whyPostgresFailed(said: string, folder: string, log: string): Error {
  if (/could not (?:bind|create any TCP)|Address already in use/.test(said))
    return new DatabasePortTaken(said);
  // A short write is told without the system's own words.
  if (/No space left on device|could not extend file|Check free disk space|Disk quota exceeded/i.test(said))
    return new Sentence('The disk is full: the database cannot start. Make room and start again.');
  if (/database files are incompatible/.test(said))
    return new Sentence(
      `${folder} was made by another PostgreSQL than the one that comes with this Copydesk. Dump it with the Copydesk it was made with, and load it here.`,
    );
  if (/wrong ownership|Permission denied|Operation not permitted|EACCES|EPERM/i.test(said))
    return new Sentence(
      `The database's files in ${folder} belong to another user of this machine. Start Copydesk as that user, or choose another folder with COPYDESK_DATA.`,
    );
  const last = said.trim().split('\n').slice(-12).join('\n');
  return new Sentence(
    `The database does not start. It said:\n${last}${log ? `\n(everything it said: ${log})` : ''}`,
  );
}
