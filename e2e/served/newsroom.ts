import { createServer } from 'node:net';
import pg from 'pg';
import { startServer } from '#bin/serve/start-server.ts';
import { callFrom, hangUp } from '#newsroom/fixtures/a-newsroom.ts';
import { type FreshDatabase, freshDatabase } from '#newsroom/fixtures/database.ts';
import { type House, password, settleIn } from '#newsroom/fixtures/people.ts';
import { hashPassword } from '#newsroom/staff/passwords.ts';

export type ServedNewsroom = House &
  FreshDatabase & {
    /** Where it is served, without a slash at the end. */
    url: string;
    /** Of the process that serves it. */
    pid: number;
    /** A connection as the database's owner. */
    owner: pg.Client;
    stop: () => Promise<void>;
  };

/** The folder of the production build that tests run. */
export const testBuild = process.env.COPYDESK_BUILD || '.next-test';

/**
 * Serves the production build over a fresh database with the people of the fixtures, who all sign in with `password`.
 * Acts called in this process speak to the same database.
 */
export async function serveNewsroom(): Promise<ServedNewsroom> {
  const database = await freshDatabase();
  const house = await settleIn(database.ownerUrl, await hashPassword(password));
  await callFrom(database);
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const served = await startServer({
    HOST: '127.0.0.1',
    PORT: port,
    SITE_URL: url,
    AUTH_SECRET: 'a secret for tests and for nothing else',
    COPYDESK_DESK_URL: database.deskUrl,
    COPYDESK_READER_URL: database.readerUrl,
    COPYDESK_BUILD: testBuild,
  });
  return {
    ...house,
    ...database,
    url,
    pid: served.process.pid ?? 0,
    owner,
    async stop() {
      await served.stop();
      await hangUp();
      await owner.end();
      await database.drop();
    },
  };
}

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
