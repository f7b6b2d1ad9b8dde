import type { Words } from './index.ts';

/**
 * What an act is called in the ledger: "approved it", "suspended an account".
 * @param act as it stands there: `story.approve`
 * @param words of the person's language
 * @returns the act itself where there is no word for it
 */
export function actInLedger(act: string, words: Pick<Words, 'stories' | 'ledger'>): string {
  const [kind = '', name = ''] = act.split('.');
  const named: Record<string, string> =
    kind === 'story'
      ? words.stories.done
      : (((words.ledger.act as Record<string, Record<string, string>>)[kind] ?? {}) as Record<
          string,
          string
        >);
  return Object.hasOwn(named, name) ? (named[name] ?? act) : act;
}
