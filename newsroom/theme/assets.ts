import { createHash } from 'node:crypto';
import { type Asset, assetPath } from '../site/assets.ts';
import type { Ask } from '../site/snapshot.ts';
import { type LogoFile, type Look, lookOf, ownLook } from './look.ts';
import { themeSheet } from './sheet.ts';

const endings = { 'image/svg+xml': 'svg', 'image/webp': 'webp' } as const;

/**
 * Where the sheet of a look lies, with the hash of its bytes in the address.
 * @returns null where the look is the site's own
 */
export function themePath(look: Look): string | null {
  if (look === ownLook) return null;
  const sheet = themeSheet(look, assetPath);
  return sheet ? `/assets/theme.${hashOf(sheet)}.css` : null;
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** Where a logo lies. */
export const logoPath = ({ sha256, type }: LogoFile) =>
  `/assets/logo.${sha256.slice(0, 10)}.${endings[type]}`;

/**
 * A file of the published theme.
 * @param file as in its address, with the hash
 * @returns null when there is none; `current` says whether the hash is that of its bytes
 */
export async function themeAsset(ask: Ask, file: string): Promise<(Asset & { current: boolean }) | null> {
  const [, name, hash = '', ending] = /^(theme|logo)\.([0-9a-f]{10})\.(css|svg|webp)$/.exec(file) ?? [];
  if (name === 'theme' && ending === 'css') {
    const [row] = await ask<{ look: unknown }>('SELECT look FROM site.theme', [], []);
    const sheet = themeSheet(lookOf(row?.look), assetPath);
    return {
      bytes: new TextEncoder().encode(sheet),
      type: 'text/css; charset=utf-8',
      current: hashOf(sheet) === hash,
    };
  }
  if (name !== 'logo' || ending === 'css') return null;
  const [row] = await ask<{ type: keyof typeof endings; bytes: Buffer }>(
    'SELECT type, bytes FROM site.logos WHERE sha256 >= $1 AND sha256 < $2 LIMIT 1',
    [hash, `${hash}g`],
    [],
  );
  return row && endings[row.type] === ending ? { ...row, current: true } : null;
}
