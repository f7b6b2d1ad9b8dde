import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { codeOf, Sentence } from '../sentence.ts';

/** What a newsroom keeps outside its database: secrets, ports, logs. */
export type DataFolder = {
  path: string;
  file: (name: string) => string;
  read: (name: string) => string | undefined;
  write: (name: string, value: string) => void;
  remove: (name: string) => void;
  /** What a file holds; made and written, for our eyes only, when there is none. */
  kept: (name: string, make: () => string) => string;
};

/**
 * Opens the data folder, and makes it at the first start.
 * @param folder its absolute path
 * @throws Sentence when it cannot be used
 */
export function openDataFolder(folder: string): DataFolder {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // PostgreSQL's account passes through to its own folder, but sees nothing on the way.
    if (process.getuid?.() === 0 && statSync(folder).uid === 0) chmodSync(folder, 0o711);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Sentence(whyUnusable(folder, codeOf(error)), error);
  }
  refuseOthersFiles(folder);
  const file = (name: string) => path.join(folder, name);
  const read = (name: string) =>
    existsSync(file(name)) ? readFileSync(file(name), 'utf8').trim() || undefined : undefined;
  const write = (name: string, value: string) => writeFileSync(file(name), `${value}\n`, { mode: 0o600 });
  const remove = (name: string) => rmSync(file(name), { force: true });
  const kept = (name: string, make: () => string) => {
    const known = read(name);
    if (known !== undefined) return known;
    const value = make();
    write(name, value);
    return value;
  };
  return { path: folder, file, read, write, remove, kept };
}

/** A secret of 256 bits as text that needs no quoting anywhere. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

function whyUnusable(folder: string, code: string): string {
  if (code === 'ENOSPC')
    return `The disk is full: the data folder ${folder} cannot be made. Make room and start again.`;
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return `The data folder ${folder} is a file, or lies in one. Choose another with COPYDESK_DATA.`;
  const owner = ownerOf(folder);
  const whose =
    owner === undefined || owner === process.getuid?.() ? '' : ` It belongs to the user ${nameOf(owner)}.`;
  return `The data folder ${folder} cannot be written.${whose} Start Copydesk as its owner, or choose another folder with COPYDESK_DATA.`;
}

/** Root may write everywhere, but what it wrote would lock the folder's owner out. */
function refuseOthersFiles(folder: string): void {
  const secret = path.join(folder, 'secret');
  const owner = ownerOf(secret);
  if (owner === undefined || owner === process.getuid?.()) return;
  throw new Sentence(
    `The data folder ${folder} belongs to the user ${nameOf(owner)}. Start Copydesk as that user, or choose another folder with COPYDESK_DATA.`,
  );
}

/** An account's name; its number where it has none. */
function nameOf(uid: number): string {
  return spawnSync('id', ['-un', String(uid)], { encoding: 'utf8' }).stdout?.trim() || String(uid);
}

function ownerOf(place: string): number | undefined {
  try {
    return statSync(place).uid;
  } catch {
    return undefined;
  }
}
