import { countCharacters } from '../../stories/document/plain-text.ts';
import type { AutomaticCheck } from '../findings.ts';

/** Where the section sets nothing: what fits a phone's two lines and a search result. */
export const usualLength = { en: { min: 20, max: 90 }, ko: { min: 8, max: 45 } };

/** The headline is neither too short to say anything nor cut off where it is shown. */
export const headlineLength: AutomaticCheck = ({ headline, language }, _around, settings) => {
  const { min, max } = (settings.headline ?? usualLength)[language];
  const count = countCharacters(headline.trim());
  if (count >= min && count <= max) return [];
  const what = count < min ? 'headline_short' : 'headline_long';
  return [{ place: { field: 'headline' }, what, values: { count, min, max } }];
};
