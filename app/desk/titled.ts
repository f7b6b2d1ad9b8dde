import type { Metadata } from 'next';
import { wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../signed-in.ts';

type HousePage = 'staff' | 'sections' | 'authors' | 'topics' | 'coverages' | 'settings' | 'outbox' | 'me';

/**
 * The title of a page on which the house is run, in the person's language.
 * @param page as it is called in `newsroom/words/en/house.ts`
 */
export const titled = (page: HousePage) => async (): Promise<Metadata> => ({
  title: wordsFor((await mustBeSignedIn()).language, 'house')(`${page}.title`),
});
