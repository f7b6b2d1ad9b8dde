import type { Locator } from 'playwright/test';

type Point = { x: number; y: number };

/**
 * Draws one thing to another with the mouse. Taken up with a small move before anything else: what scrolls between the
 * press and the first move has another thing under the press, and that is taken up instead.
 * @param from what is drawn
 * @param to where it is let go
 * @param at points within the two, in CSS pixels; their middles unless given
 */
export async function draw(
  from: Locator,
  to: Locator,
  { source, target }: { source?: Point; target?: Point } = {},
): Promise<void> {
  const { mouse } = from.page();
  await from.hover({ position: source });
  const box = await from.boundingBox();
  if (!box) throw new Error('what is drawn is not on the page');
  const { x, y } = source ?? { x: box.width / 2, y: box.height / 2 };
  await mouse.down();
  await mouse.move(box.x + x + 6, box.y + y + 6, { steps: 3 });
  // Entered, then over it: some targets take a thing only at the second.
  await to.hover({ position: target });
  await to.hover({ position: target });
  await mouse.up();
}
