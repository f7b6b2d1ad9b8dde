import { saveRule } from '../style/acts/save-rule.ts';
import { takeStartingSet } from '../style/acts/take-starting-set.ts';
import type { House } from './open-house.ts';

/** Places and things of the invented coast, which no dictionary has. */
const ours = {
  en: ['Haesol', 'Byeolmok', 'Doran', 'Eunpo', 'Onsaem', 'Mulmaru', 'Sora', 'laver', 'ssireum', 'breakwater'],
  ko: ['해솔', '별목', '도란도', '은포', '온샘', '물마루', '소라천', '편집국', '다래골', '까치고개'],
};

/**
 * Gives the demo newsroom a house style: the usual set, and words of its own.
 * @param house the demo newsroom
 */
export async function agreeOnStyle({ people }: House): Promise<void> {
  await takeStartingSet(people.hyeonju);
  for (const language of ['en', 'ko'] as const)
    for (const pattern of ours[language])
      await saveRule(people.marcus, { language, kind: 'word', pattern, instead: '', reason: '' });
  await saveRule(people.marcus, {
    language: 'en',
    kind: 'title',
    pattern: 'Harbor Authority',
    instead: 'Harbour Office',
    reason: 'It has been the Harbour Office since it moved to the mole.',
  });
}
