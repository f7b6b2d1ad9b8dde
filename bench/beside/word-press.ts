import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '#bin/database/ports.ts';
import { end } from '#bin/processes.ts';
import { newSecret } from '#bin/start/data-folder.ts';
import { mariaDb, mariaDbPrograms } from './maria-db.ts';
import { answersSoon, found, type Neighbour, type SameStory } from './neighbour.ts';

/** Where Debian's package puts it. */
const usual = '/usr/share/wordpress';

/**
 * WordPress with one post, without a page cache, on PHP's own server with compiled code kept, one worker for each core;
 * its MariaDB stands in the temporary folder too.
 * @throws Error when it is there and does not start
 */
export const wordPress: Neighbour = {
  name: 'wordpress',
  missing() {
    const folder = process.env.WORDPRESS_FOLDER ?? usual;
    const lacks = ['php', ...mariaDbPrograms].filter((program) => !found(program));
    if (!existsSync(path.join(folder, 'wp-load.php'))) lacks.unshift('WORDPRESS_FOLDER');
    return lacks.length > 0
      ? `${lacks.join(', ')} (Debian: apt-get install wordpress wordpress-theme-twentytwentythree php-cli php-mysql mariadb-server)`
      : null;
  },
  async putUp(folder, story) {
    const database = await mariaDb(folder, 'wordpress');
    const site = path.join(folder, 'site');
    // Debian's own folder leads to configurations of the machine: this one has its own.
    cpSync(process.env.WORDPRESS_FOLDER ?? usual, site, { recursive: true, dereference: true });
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    writeFileSync(path.join(site, 'wp-config.php'), configuration(database.socket, origin));
    const address = publish(site, story, origin);
    const server = spawn(
      'php',
      ['-d', 'opcache.enable_cli=1', '-d', 'display_errors=0', '-S', `127.0.0.1:${port}`, '-t', site],
      {
        stdio: 'ignore',
        detached: true,
        env: { ...process.env, PHP_CLI_SERVER_WORKERS: String(os.availableParallelism()) },
      },
    );
    const takeDown = async () => {
      if (server.pid)
        await end(-server.pid, [
          ['SIGTERM', 3000],
          ['SIGKILL', 1000],
        ]);
      await database.stop();
    };
    try {
      await answersSoon(address, server);
      return { address, takeDown };
    } catch (error) {
      await takeDown();
      throw error;
    }
  },
};

function configuration(socket: string, origin: string): string {
  const given: Record<string, string | boolean> = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    AUTH_KEY: newSecret(),
    SECURE_AUTH_KEY: newSecret(),
    LOGGED_IN_KEY: newSecret(),
    NONCE_KEY: newSecret(),
    WP_HOME: origin,
    WP_SITEURL: origin,
    // Nothing is asked of other machines.
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
  };
  const lines = Object.entries(given).map(([name, value]) => `define('${name}', ${JSON.stringify(value)});`);
  return [
    '<?php',
    ...lines,
    `$table_prefix = 'wp_';`,
    `if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');`,
    `require_once ABSPATH . 'wp-settings.php';`,
  ].join('\n');
}

/** Installs it and publishes the story; gives the story's address. */
function publish(site: string, story: SameStory, origin: string): string {
  const script = `
    define('WP_INSTALLING', true);
    $_SERVER['HTTP_HOST'] = '${new URL(origin).host}';
    require '${site}/wp-load.php';
    require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install('Beside', 'editor', 'editor@news.example', true, '', bin2hex(random_bytes(16)));
    $story = json_decode(stream_get_contents(STDIN), true);
    echo "\\nSTORY=" . wp_insert_post([
      'post_title' => $story['headline'], 'post_content' => $story['html'], 'post_status' => 'publish', 'post_author' => 1]);`;
  const told = spawnSync('php', ['-d', 'display_errors=0', '-r', script], {
    input: JSON.stringify(story),
    encoding: 'utf8',
  });
  const [, id] = /STORY=(\d+)/.exec(told.stdout) ?? [];
  if (!id)
    throw new Error(`WordPress was not installed: ${told.stdout.slice(-400)} ${told.stderr.slice(-400)}`);
  return `${origin}/?p=${id}`;
}
