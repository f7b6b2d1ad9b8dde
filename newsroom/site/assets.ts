import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { hangulSheet, latinSheet, notoSerifPieces, notoSerifSheet, pretendardFiles } from './fonts.ts';

export type Asset = { bytes: Uint8Array; type: string };

/** Sheets in the order of the cascade. */
const sheets = [
  'theme/tokens',
  'base',
  'theme/masthead',
  'cards',
  'fronts',
  'lists',
  'most-read',
  'story',
  'options',
  'corrections',
  'body',
  'share',
  'print',
];

/** Scripts that every page has, one after the other. */
const scripts = ['reading', 'counting', 'keeping'];

const serif = 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4';
const sans = 'node_modules/@fontsource-variable/inter/files/inter';
const easy = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';
const fonts: Record<string, string> = {
  'serif-latin.woff2': `${serif}-latin-wght-normal.woff2`,
  'serif-latin-italic.woff2': `${serif}-latin-wght-italic.woff2`,
  'serif-latin-ext.woff2': `${serif}-latin-ext-wght-normal.woff2`,
  'serif-latin-ext-italic.woff2': `${serif}-latin-ext-wght-italic.woff2`,
  'sans-latin.woff2': `${sans}-latin-wght-normal.woff2`,
  'sans-latin-ext.woff2': `${sans}-latin-ext-wght-normal.woff2`,
  'easy-latin.woff2': `${easy}-latin-wght-normal.woff2`,
  'easy-latin-italic.woff2': `${easy}-latin-wght-italic.woff2`,
  'easy-latin-ext.woff2': `${easy}-latin-ext-wght-normal.woff2`,
  'easy-latin-ext-italic.woff2': `${easy}-latin-ext-wght-italic.woff2`,
  ...choosableFiles('newsreader', 'newsreader'),
  ...choosableFiles('franklin', 'libre-franklin'),
};

/** Files of a family a theme can choose (`newsroom/theme/font-pairs.ts`). */
function choosableFiles(name: string, family: string): Record<string, string> {
  const from = `node_modules/@fontsource-variable/${family}/files/${family}`;
  return {
    [`${name}-latin.woff2`]: `${from}-latin-wght-normal.woff2`,
    [`${name}-latin-italic.woff2`]: `${from}-latin-wght-italic.woff2`,
    [`${name}-latin-ext.woff2`]: `${from}-latin-ext-wght-normal.woff2`,
    [`${name}-latin-ext-italic.woff2`]: `${from}-latin-ext-wght-italic.woff2`,
  };
}

function read(file: string): Buffer {
  return readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), file));
}
/** A script without its comments and indents, which are a third of it. */
const lean = (script: string) => script.replace(/^\s*\/\*\*[\s\S]*?\*\/\n|^\s*\/\/.*\n|^\s+/gm, '');
/** A sheet without its comments and line breaks; none of them stands in a string. */
const leanSheet = (sheet: string) =>
  sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/([{};,])\s*\n\s*|\n\s*(?=\})/g, '$1')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
const text = (words: string) => new TextEncoder().encode(words);

const sheet =
  (...names: string[]) =>
  (): Asset => ({
    bytes: text(leanSheet(names.map((name) => read(`components/site/${name}.css`).toString()).join('\n'))),
    type: 'text/css; charset=utf-8',
  });

const script =
  (...names: string[]) =>
  (): Asset => ({
    bytes: text(names.map((name) => lean(read(`components/site/${name}.js`).toString())).join('')),
    type: 'text/javascript; charset=utf-8',
  });

/** Everything that can be asked for under /assets, by name; what is not here does not exist. */
const makers: Record<string, () => Asset> = {
  'site.css': () => ({
    bytes: Buffer.concat([text(`${latinSheet(assetPath)}\n`), sheet(...sheets)().bytes]),
    type: 'text/css; charset=utf-8',
  }),
  'hangul.css': () => ({ bytes: text(hangulSheet(read, assetPath)), type: 'text/css; charset=utf-8' }),
  'myeongjo.css': () => ({ bytes: text(notoSerifSheet(read, assetPath)), type: 'text/css; charset=utf-8' }),
  'choices.js': script('choices'),
  'reading.js': script(...scripts),
  'searching.js': script('searching'),
  'live.js': script('live'),
  'live.css': sheet('live'),
  'searching.css': sheet('searching'),
  'listen.js': script('listen'),
  'quote.js': script('quote'),
  'saved.js': script('saved'),
  'keeping.css': sheet('keeping'),
  'letters.css': sheet('letters'),
  'sign-off.css': sheet('sign-off'),
  'next-pages.json': () => ({
    bytes: read('components/site/next-pages.json'),
    type: 'application/speculationrules+json; charset=utf-8',
  }),
  'emblem.svg': () => ({ bytes: read('components/site/theme/emblem.svg'), type: 'image/svg+xml' }),
  'preview.svg': () => ({ bytes: read('components/site/theme/preview.svg'), type: 'image/svg+xml' }),
};
for (const [name, file] of Object.entries(fonts))
  makers[name] = () => ({ bytes: read(file), type: 'font/woff2' });
for (const [name, file] of Object.entries(pretendardFiles))
  makers[name] = () => ({ bytes: read(file), type: 'font/woff2' });

for (const { name, file } of notoSerifPieces(read))
  makers[name] = () => ({ bytes: read(file), type: 'font/woff2' });

/** Pictures drawn from an SVG when first asked for, and named by it: what takes no SVG takes these. */
const drawn: Record<string, { from: string; draw: (svg: Buffer) => Promise<Buffer> }> = {
  'preview.png': {
    from: 'preview.svg',
    draw: (svg) => sharp(svg).png({ compressionLevel: 9 }).toBuffer(),
  },
  'touch-icon.png': { from: 'emblem.svg', draw: (svg) => icon(svg, 180, true) },
  'icon-192.png': { from: 'emblem.svg', draw: (svg) => icon(svg, 192) },
  'icon-512.png': { from: 'emblem.svg', draw: (svg) => icon(svg, 512) },
  'icon-maskable-192.png': { from: 'emblem.svg', draw: (svg) => icon(svg, 192, true) },
  'icon-maskable-512.png': { from: 'emblem.svg', draw: (svg) => icon(svg, 512, true) },
};

/**
 * The emblem as an icon.
 * @param whole true: without round corners or gaps, its drawing within the four fifths that no mask cuts off
 */
async function icon(svg: Buffer, size: number, whole = false): Promise<Buffer> {
  const draw = (width: number) =>
    sharp(svg, { density: 72 * 8 })
      .resize(width, width)
      .png();
  if (!whole) return draw(size).toBuffer();
  const emblem = await draw(Math.round(size * 0.8)).toBuffer();
  const { data } = await sharp(emblem).resize(5, 5).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  // The ground is the colour of the emblem's own edge.
  const [r = 0, g = 0, b = 0] = [data[6], data[7], data[8]];
  return sharp({ create: { width: size, height: size, channels: 3, background: { r, g, b } } })
    .composite([{ input: emblem }])
    .png({ compressionLevel: 9 })
    .toBuffer();
}

type Kept = { assets: Map<string, Asset & { hash: string }>; drawn: Map<string, Promise<Asset>> };
const there = globalThis as { copydeskAssets?: Kept };
const kept = (): Kept => {
  there.copydeskAssets ??= { assets: new Map(), drawn: new Map() };
  return there.copydeskAssets;
};

function named(name: string): (Asset & { hash: string }) | null {
  if (!Object.hasOwn(makers, name)) return null;
  const known = kept().assets.get(name);
  // While developing, sheets change under our hands.
  if (known && (process.env.NODE_ENV !== 'development' || known.type === 'font/woff2')) return known;
  const asset = (makers[name] as () => Asset)();
  const made = { ...asset, hash: createHash('sha256').update(asset.bytes).digest('hex').slice(0, 10) };
  kept().assets.set(name, made);
  return made;
}

/**
 * The address of a file of the site's own, with the hash of its bytes in it: it can be kept for ever.
 * @param name as in the list of assets, such as `site.css`
 * @throws Error for a name that is not in it
 */
export function assetPath(name: string): string {
  const hash = named(drawn[name]?.from ?? name)?.hash;
  if (!hash) throw new Error(`no such asset: ${name}`);
  const dot = name.lastIndexOf('.');
  return `/assets/${name.slice(0, dot)}.${hash}${name.slice(dot)}`;
}

/** The text of a sheet or a script of the site's own, by its name in the list of assets. */
export function assetText(name: string): string {
  const found = named(name);
  if (!found) throw new Error(`no such asset: ${name}`);
  return new TextDecoder().decode(found.bytes);
}

/**
 * A file of the site's own.
 * @param file as in its address, with the hash
 * @returns null when there is none of that name; `current` says whether the hash is that of its bytes
 */
export async function asset(file: string): Promise<(Asset & { current: boolean }) | null> {
  const [, stem = '', , ending = ''] = /^([a-z0-9-]+)\.([0-9a-f]{10})\.([a-z0-9]+)$/.exec(file) ?? [];
  const name = `${stem}.${ending}`;
  if (Object.hasOwn(drawn, name))
    return { ...(await drawing(name)), current: assetPath(name) === `/assets/${file}` };
  const found = named(name);
  return found && { bytes: found.bytes, type: found.type, current: assetPath(name) === `/assets/${file}` };
}

function drawing(name: string): Promise<Asset> {
  const known = kept().drawn.get(name);
  if (known) return known;
  const { from, draw } = drawn[name] as (typeof drawn)[string];
  const made = draw(read(`components/site/theme/${from}`)).then((bytes) => ({ bytes, type: 'image/png' }));
  kept().drawn.set(name, made);
  return made;
}
