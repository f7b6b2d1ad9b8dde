import path from 'node:path';
import { z } from 'zod';

/** One setting as the README's table shows it. */
export type SettingWords = { name: keyof Settings; description: string; default: string };

const address = (protocols: string[], example: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: `must be an address such as ${example}`,
    abort: true,
  });

const form = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a number from 1 to 65535')
    .default('3000')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, 'must be a number from 1 to 65535'),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be a host name or an IP address, such as 127.0.0.1 or 0.0.0.0')
    .default('127.0.0.1'),
  SITE_URL: address(['http:', 'https:'], 'https://news.example.org')
    .refine(
      (value) => new URL(value).pathname === '/',
      'must have no path: Copydesk lives at the root of its host',
    )
    .transform((value) => new URL(value).origin)
    .optional(),
  DATABASE_URL: address(['postgres:', 'postgresql:'], 'postgres://user:password@db.example.org:5432/copydesk')
    .refine(
      (value) => new URL(value).pathname.length > 1,
      'must end with the name of a database, such as /copydesk',
    )
    .optional(),
  COPYDESK_DATA: z
    .string()
    .default('.copydesk')
    .transform((folder) => path.resolve(folder)),
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  COPYDESK_DEMO_PASSWORD: z
    .string()
    .min(12, 'must have at least 12 characters')
    .max(200, 'must have at most 200 characters')
    .optional(),
  SMTP_URL: address(['smtp:', 'smtps:'], 'smtps://user:password@mail.example.org:465').optional(),
  CDN_PURGE_URL: address(['http:', 'https:'], 'https://cdn.example.org/purge').optional(),
  CDN_PURGE_HEADER: z
    .string()
    .regex(/^[\w-]+: ?\S.*$/, 'must be a header such as Authorization: Bearer abc')
    .optional(),
  READER_WORKER: z.enum(['on', 'off'], 'must be on or off').optional(),
  CHROMIUM_PATH: z.string().optional(),
});

/** The environment as Copydesk understands it. */
export type Settings = z.output<typeof form>;

/** Every setting there is; the README's table says the same. */
export const settingsTable: readonly SettingWords[] = [
  { name: 'PORT', description: 'Port the newsroom is served on', default: '3000' },
  {
    name: 'HOST',
    description: 'Address it listens on; anything but loopback switches the demo accounts off',
    default: '127.0.0.1',
  },
  {
    name: 'SITE_URL',
    description: 'Address readers and staff use, when a proxy stands in front',
    default: 'http://HOST:PORT',
  },
  {
    name: 'DATABASE_URL',
    description: 'Your own PostgreSQL (15 or newer), as the owner of the database',
    default: 'embedded',
  },
  {
    name: 'COPYDESK_DATA',
    description: 'Folder for the embedded database and the secrets',
    default: '.copydesk',
  },
  {
    name: 'AUTH_SECRET',
    description: 'Signs session cookies, at least 32 characters',
    default: 'made at first start, kept in the data folder',
  },
  {
    name: 'COPYDESK_DEMO_PASSWORD',
    description: 'Password of the demo accounts, read when they are made',
    default: 'made at first start',
  },
  {
    name: 'SMTP_URL',
    description:
      'Mail server for invitations and resets, its sender as ?from=; without one, the admin reads them in the outbox',
    default: 'none',
  },
  {
    name: 'CDN_PURGE_URL',
    description: 'Where a CDN in front is told what to forget; only with it may one keep pages (see below)',
    default: 'none: readers’ caches ask each time',
  },
  {
    name: 'CDN_PURGE_HEADER',
    description: 'A header that call carries, such as the provider’s key',
    default: 'none',
  },
  {
    name: 'READER_WORKER',
    description: 'off: takes the worker that has saved stories offline off readers’ devices',
    default: 'on',
  },
  { name: 'CHROMIUM_PATH', description: 'Browser for `npm test`', default: 'looked for' },
];

/** Settings that cannot be used; the message has a sentence for each. */
export class WrongSettings extends Error {
  constructor(sentences: string[]) {
    super(sentences.join('\n'));
    this.name = 'WrongSettings';
  }
}

/**
 * Reads the settings.
 * @param environment where to read them; an empty value counts as none
 * @throws WrongSettings with a sentence for each wrong one
 */
export function settings(environment: Record<string, string | undefined> = process.env): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
  const parsed = form.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new WrongSettings(
    parsed.error.issues.map(
      ({ path: [name], message }) => `${String(name)} ${message}${shown(name, given)}.`,
    ),
  );
}

/** What was given, unless it may hold a password. */
function shown(name: PropertyKey | undefined, given: Record<string, string>): string {
  const open = name === 'PORT' || name === 'HOST' || name === 'SITE_URL';
  return open ? `, but is "${given[name]}"` : '';
}

/**
 * The address people use, without a slash at the end.
 * @param given the settings
 */
export function siteUrl({ SITE_URL, HOST, PORT }: Settings): string {
  if (SITE_URL) return SITE_URL;
  const host = HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST;
  return `http://${host.includes(':') ? `[${host}]` : host}:${PORT}`;
}
