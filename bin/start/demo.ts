import { randomBytes } from 'node:crypto';
import { closeDesk } from '#db/desk.ts';
import type { Settings } from '#newsroom/settings.ts';
import type { Cluster } from '../database/cluster.ts';
import { embeddedName } from '../database/open.ts';
import type { DataFolder } from './data-folder.ts';
import type { Tell } from './steps.ts';

/** Stands in the data folder while the demo newsroom is being made. */
const unfinished = 'demo-unfinished';
const password = 'demo-password';

/** The password of the demo accounts, when there are any. */
export const demoPassword = (data: DataFolder): string | undefined => data.read(password);

/** A start that was killed while it made the demo newsroom left half of one; nothing of it was ever served. */
export async function clearHalfDemo(cluster: Cluster, data: DataFolder): Promise<void> {
  if (!data.read(unfinished)) return;
  await cluster.dropDatabase(embeddedName);
  await cluster.makeDatabase(embeddedName);
}

/**
 * Makes the demo newsroom in the empty database that COPYDESK_DESK_URL names.
 * @param settings as parsed
 * @param data the data folder
 * @param tell how far it is
 */
export async function makeDemo(settings: Settings, data: DataFolder, tell: Tell): Promise<void> {
  const { seedDemo } = await import('#newsroom/demo/index.ts');
  data.write(unfinished, new Date().toISOString());
  const chosen = settings.COPYDESK_DEMO_PASSWORD ?? randomBytes(9).toString('base64url');
  await seedDemo({ password: chosen, onProgress: ({ done, total }) => tell(`${done} of ${total}`) });
  data.write(password, chosen);
  data.remove(unfinished);
  await closeDesk();
}
