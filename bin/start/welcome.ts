import { closeDesk } from '#db/desk.ts';
import { type Settings, siteUrl } from '#newsroom/settings.ts';
import { isLoopback } from '#newsroom/staff/loopback.ts';
import type { DataFolder } from './data-folder.ts';
import { demoPassword } from './demo.ts';
import { demoStaff, hasStaff } from './staff-there.ts';

/**
 * What a person reads when the newsroom is open: where it is, and how to sign in.
 * @param settings as parsed
 * @param data the data folder
 * @param ownerUrl the database as its owner
 */
export async function welcome(settings: Settings, data: DataFolder, ownerUrl: string): Promise<string> {
  const site = siteUrl(settings);
  const lines = ['', `Copydesk is open:  ${site}`, `The desk:          ${site}/desk`, ''];
  if (!(await hasStaff(ownerUrl))) lines.push(...(await firstAdmin(site)));
  else lines.push(...(await demoAccounts(settings, data, ownerUrl)));
  return [...lines, 'Stop it with Ctrl-C.'].join('\n');
}

async function firstAdmin(site: string): Promise<string[]> {
  const { inviteFirstAdmin } = await import('#newsroom/staff/inviting.ts');
  const link = await inviteFirstAdmin(site);
  await closeDesk();
  return link
    ? ['Nobody works here yet. This link makes the first admin; it works once, for seven days:', link, '']
    : [];
}

async function demoAccounts(settings: Settings, data: DataFolder, ownerUrl: string): Promise<string[]> {
  const people = await demoStaff(ownerUrl);
  if (people.length === 0) return [];
  if (!isLoopback(settings.HOST) || !isLoopback(new URL(siteUrl(settings)).host))
    return [
      'The demo accounts are off, because this site is not for this machine alone.',
      'Let somebody in: npm run newsroom -- invite EMAIL --role admin',
      '',
    ];
  const width = Math.max(...people.map(({ email }) => email.length));
  const password = demoPassword(data);
  return [
    `Sign in at ${siteUrl(settings)}/sign-in with one click as one of the demo staff${password ? `, or with the password ${password}` : ''}:`,
    ...people.map(({ email, name, roles }) => `  ${email.padEnd(width)}  ${name}, ${roles}`),
    '',
  ];
}
