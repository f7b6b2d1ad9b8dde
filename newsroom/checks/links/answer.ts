/** What an address answered when it was last asked: an HTTP status, or why there was none. */
export type LinkAnswer = {
  status: number;
  problem: '' | 'no_such_host' | 'not_public' | 'too_slow' | 'no_answer' | 'too_many_turns';
};

/** Statuses of pages that are there but do not open to machines: nothing a writer can put right. */
const closedToMachines = [401, 403, 405, 406, 429, 451, 501, 503];

/** Whether a link can stand: something is there. */
export function answersWell({ status, problem }: LinkAnswer): boolean {
  return problem === '' && ((status >= 200 && status < 400) || closedToMachines.includes(status));
}
