import { takeIn } from '../../pictures/take-in.ts';
import type { StaffKey } from '../cast.ts';
import type { House } from '../open-house.ts';
import { captions, type PictureName, pictureNames } from './captions.ts';
import { render } from './render.ts';

/** Pictures worked on at once: sharp keeps one processor busy with each. */
const AT_ONCE = 2;

/**
 * Draws the demo's pictures and takes them in like any upload.
 * @param people who takes them in
 * @param tell called after each
 * @returns the ids of the pictures
 */
export async function takeInPictures(
  people: House['people'],
  tell: () => void,
): Promise<Record<PictureName, string>> {
  const ids = {} as Record<PictureName, string>;
  const waiting = [...pictureNames];
  const work = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      const by: StaffKey = captions[name].by;
      const bytes = await render(name);
      ids[name] = (await takeIn(people[by], { name: `${name}.png`, bytes })).id;
      tell();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return ids;
}
