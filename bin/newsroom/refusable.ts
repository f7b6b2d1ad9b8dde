import { Refusal } from '#newsroom/refusals.ts';
import { refused } from '#newsroom/words/refused.ts';
import { Sentence } from '../sentence.ts';

/**
 * Does an act for the command line: a refusal becomes its sentence.
 * @param act does it
 * @throws Sentence
 */
export async function refusable<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof Refusal ? new Sentence(refused('en', error).sentence, error) : error;
  }
}
