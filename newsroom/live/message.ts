/**
 * What happened on the desk, without a word of what stands there: `kind` is the act as the ledger names it
 * (`story.approve`) or a word of its own (`notice`), `subject` what it was done to (`story`, `notices`, `staff` …), and
 * `id` which one.
 */
export type LiveMessage = { kind: string; subject: string; id: string };

/** Said when something may have been missed: whoever shows anything looks again. */
export const again: LiveMessage = { kind: 'again', subject: '*', id: '' };

/**
 * Says whether a message concerns somebody who asked for topics.
 * @param message as it came
 * @param topics subjects (`story`), or one of them (`story:ID`)
 */
export function concerns(message: LiveMessage, topics: readonly string[]): boolean {
  const { subject, id } = message;
  return (
    subject === again.subject || topics.some((topic) => topic === subject || topic === `${subject}:${id}`)
  );
}
