import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { settings, settingsTable, siteUrl, WrongSettings } from './settings.ts';

test('nothing set: loopback, port 3000, an embedded database', () => {
  const { PORT, HOST, COPYDESK_DATA, DATABASE_URL } = settings({});
  assert.deepEqual({ PORT, HOST, DATABASE_URL }, { PORT: 3000, HOST: '127.0.0.1', DATABASE_URL: undefined });
  assert.equal(COPYDESK_DATA, path.resolve('.copydesk'));
});

test('an empty value counts as none', () => {
  assert.equal(settings({ PORT: '', SITE_URL: '  ' }).PORT, 3000);
});

test('every wrong setting is named in a sentence of its own', () => {
  const wrong = {
    PORT: '70000',
    HOST: 'a b',
    SITE_URL: 'news.example.org',
    DATABASE_URL: 'mysql://u:hunter2@db/x',
    AUTH_SECRET: 'short',
    COPYDESK_DEMO_PASSWORD: 'short',
    SMTP_URL: 'mail.example.org',
  };
  assert.throws(
    () => settings(wrong),
    (error: unknown) => {
      assert.ok(error instanceof WrongSettings);
      const lines = error.message.split('\n');
      for (const name of Object.keys(wrong))
        assert.ok(
          lines.some((line) => line.startsWith(`${name} must `)),
          `${name} is not named in:\n${error.message}`,
        );
      assert.doesNotMatch(error.message, /hunter2/);
      return true;
    },
  );
});

test('a database address without a database is refused', () => {
  assert.throws(
    () => settings({ DATABASE_URL: 'postgres://u:p@db.example.org' }),
    /DATABASE_URL must end with/,
  );
});

test('the site has no path and no slash at its end', () => {
  assert.throws(() => settings({ SITE_URL: 'https://example.org/news' }), /SITE_URL must have no path/);
  assert.equal(siteUrl(settings({ SITE_URL: 'https://example.org/' })), 'https://example.org');
  assert.equal(siteUrl(settings({ PORT: '3110' })), 'http://127.0.0.1:3110');
  assert.equal(siteUrl(settings({ HOST: '0.0.0.0' })), 'http://localhost:3000');
  assert.equal(siteUrl(settings({ HOST: '::1' })), 'http://[::1]:3000');
});

test('the table for the README has every setting once', () => {
  const all = {
    PORT: '1',
    HOST: 'localhost',
    SITE_URL: 'https://example.org',
    DATABASE_URL: 'postgres://u:p@db/x',
    COPYDESK_DATA: 'data',
    AUTH_SECRET: 'x'.repeat(32),
    COPYDESK_DEMO_PASSWORD: 'x'.repeat(12),
    SMTP_URL: 'smtp://mail.example.org',
    CDN_PURGE_URL: 'https://cdn.example.org/purge',
    CDN_PURGE_HEADER: 'Fastly-Key: abc',
    READER_WORKER: 'off',
    CHROMIUM_PATH: '/usr/bin/chromium',
  };
  assert.deepEqual(Object.keys(settings(all)).sort(), settingsTable.map(({ name }) => name).sort());
});

test('the README says of every setting what the program says', async () => {
  const text = await readFile(path.join(import.meta.dirname, '..', 'README.md'), 'utf8');
  const readme = text.replaceAll(/ +/g, ' ');
  for (const { name, description, default: without } of settingsTable)
    assert.ok(readme.includes(`| \`${name}\` | ${description} | ${without} |`), `${name} is told otherwise`);
});
