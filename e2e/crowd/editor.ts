import type { House } from '#newsroom/fixtures/people.ts';
import { movingStories } from './moving-stories.ts';

/* An editor in a process of their own, as an editor is no reader's neighbour: told of a newsroom, they go on until told to stop. */

export type ToEditor = { begin: House & { url: string } } | { stop: true };

let over = false;
process.on('message', (message: ToEditor) => {
  if ('stop' in message) over = true;
  else void work(message.begin);
});

async function work(newsroom: House & { url: string }): Promise<void> {
  const late = await movingStories(
    newsroom,
    () => over,
    (story) => process.send?.({ story }),
  );
  process.send?.({ late }, () => process.disconnect());
}
