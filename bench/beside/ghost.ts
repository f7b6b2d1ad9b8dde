import { spawn } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '#bin/database/ports.ts';
import { end } from '#bin/processes.ts';
import { mariaDb, mariaDbPrograms } from './maria-db.ts';
import { answersSoon, found, type Neighbour } from './neighbour.ts';

/**
 * Ghost with one post, from the folder its package was unpacked and installed in (`GHOST_FOLDER`); its MariaDB and all
 * it writes stand in the temporary folder.
 * @throws Error when it is there and does not start
 */
export const ghost: Neighbour = {
  name: 'ghost',
  missing() {
    const folder = process.env.GHOST_FOLDER;
    const lacks = mariaDbPrograms.filter((program) => !found(program));
    if (!folder || !existsSync(path.join(folder, 'index.js'))) lacks.unshift('GHOST_FOLDER');
    return lacks.length > 0
      ? `${lacks.join(', ')} (npm pack ghost, unpack it, and in its folder npm install --omit=dev --ignore-scripts --legacy-peer-deps; Debian: apt-get install mariadb-server)`
      : null;
  },
  async putUp(folder, story) {
    const program = process.env.GHOST_FOLDER as string;
    const database = await mariaDb(folder, 'ghost');
    const content = path.join(folder, 'content');
    cpSync(path.join(program, 'content'), content, { recursive: true });
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const server = spawn(process.execPath, ['index.js'], {
      cwd: program,
      stdio: 'ignore',
      detached: true,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        url: `${origin}/`,
        server__host: '127.0.0.1',
        server__port: String(port),
        database__client: 'mysql',
        database__connection__host: '127.0.0.1',
        database__connection__port: String(database.port),
        database__connection__user: 'root',
        database__connection__password: '',
        database__connection__database: 'ghost',
        paths__contentPath: content,
        // Nothing is asked of other machines.
        privacy__useUpdateCheck: 'false',
        privacy__useRpcPing: 'false',
        privacy__useGravatar: 'false',
      },
    });
    const takeDown = async () => {
      if (server.pid)
        await end(server.pid, [
          ['SIGTERM', 10_000],
          ['SIGKILL', 1000],
        ]);
      await database.stop();
    };
    try {
      await answersSoon(`${origin}/`, server);
      // The post it comes with, told anew.
      database.run(
        `UPDATE posts SET title = ${quoted(story.headline)}, html = ${quoted(story.html)} WHERE slug = 'coming-soon'`,
      );
      return { address: `${origin}/coming-soon/`, takeDown };
    } catch (error) {
      await takeDown();
      throw error;
    }
  },
};

/** Words as an expression of SQL, whatever they hold. */
const quoted = (words: string) =>
  `CONVERT(FROM_BASE64('${Buffer.from(words).toString('base64')}') USING utf8mb4)`;
