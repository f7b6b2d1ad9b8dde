import { serveNewsroom } from './newsroom.ts';
import { tell } from './told.ts';

/** One newsroom for all specs: served before the first, gone after the last. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const newsroom = await serveNewsroom();
  tell(newsroom);
  return newsroom.stop;
}
