/** Groups of notices a person chooses by. */
export const noticeKinds = ['mentions', 'comments', 'my_stories', 'assignments', 'alarms'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Where a notice goes besides the page, where it always stands. */
export const noticePlaces = ['mail', 'push', 'webhook'] as const;
export type NoticePlace = (typeof noticePlaces)[number];

/** What belongs to which group; whatever is in none of these is about one's stories. */
const groups: [NoticeKind, RegExp][] = [
  ['mentions', /^mention$/],
  ['comments', /^(comment|reply|resolve_thread|reopen_thread)$/],
  ['assignments', /^(idea|assignment|event)_/],
];

/**
 * The group a notice belongs to.
 * @param what a key of the words `notices.what`
 * @param alarm somebody has to act on it now
 */
export function kindOf(what: string, alarm: boolean): NoticeKind {
  if (alarm) return 'alarms';
  return groups.find(([, pattern]) => pattern.test(what))?.[0] ?? 'my_stories';
}

/**
 * How the notices of a group are told from others by what they say, as a regular expression PostgreSQL knows too.
 * @param kind the group; alarms are told by being alarms
 * @returns `pattern` they fit; without one they are those that fit none of `others`
 */
export function patternOf(kind: NoticeKind): { pattern: string | null; others: string[] } {
  const own = groups.find(([name]) => name === kind);
  if (own) return { pattern: own[1].source, others: [] };
  return { pattern: null, others: groups.map(([, pattern]) => pattern.source) };
}
