import os from 'node:os';
import process from 'node:process';

const MB = 1024 ** 2;
/** What PostgreSQL takes by itself, and more than which it gains little from. */
const [least, most] = [128, 2048];

/**
 * How much memory PostgreSQL may keep pages in, as settings. By itself it takes 128 MB everywhere; on a machine of its
 * own its manual begins with a quarter of the memory. Ours shares the machine with the site: an eighth.
 * Source: https://www.postgresql.org/docs/current/runtime-config-resource.html
 * @param memory of the machine or of the container, in bytes
 */
export function memorySettings(memory = memoryThere()): string[] {
  const share = Math.min(most, Math.max(least, Math.floor(memory / MB / 8)));
  return [`shared_buffers=${share}MB`];
}

function memoryThere(): number {
  // Unlimited is told as a number beyond all machines, or as none.
  return Math.min(os.totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
}
