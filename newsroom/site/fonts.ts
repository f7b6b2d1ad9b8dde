/** The site's fonts as style sheets: from npm packages, in pieces, each loaded only where its letters stand. */

const pretendard = 'node_modules/pretendard/dist/web/variable';
const pieces = 92;

/** Names of the pieces of the Hangul font, and where they lie. */
export const pretendardFiles: Record<string, string> = Object.fromEntries(
  Array.from({ length: pieces }, (_, n) => [
    `hangul-${n}.woff2`,
    `${pretendard}/woff2-dynamic-subset/PretendardVariable.subset.${n}.woff2`,
  ]),
);

const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const latinExt =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF';

type PathOf = (name: string) => string;

/**
 * A face that is there at once or not on this page (CSS Fonts 4, `optional`): no letter changes under the reader's
 * eyes, no line moves, and the first page is painted without waiting for it. From the second page on it is in the
 * browser's cache. Hangul comes in pieces, of which one alone may be missing: there they are all seen when they come.
 */
function face(
  family: string,
  style: 'normal' | 'italic',
  weight: string,
  file: string,
  range: string,
  display: 'optional' | 'swap' = 'optional',
): string {
  return `@font-face{font-family:"${family}";font-style:${style};font-display:${display};font-weight:${weight};src:url(${file}) format("woff2");unicode-range:${range}}`;
}

/**
 * Fonts every computer has, set to the measures of ours: when ours arrives, no line moves. Measured in Chromium over
 * running English, Hangul over running Korean; ours by their own heights.
 */
const standIns = [
  standIn('Serif stand-in', 400, ['Times New Roman', 'Liberation Serif', 'Tinos'], 117.8, 88.3, 28.9),
  standIn(
    'Serif stand-in',
    700,
    ['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold'],
    113.7,
    91.5,
    29.9,
  ),
  standIn('Sans stand-in', 400, ['Arial', 'Liberation Sans', 'Arimo'], 107, 90.7, 22.4),
  standIn('Sans stand-in', 700, ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold'], 101.5, 95.6, 23.6),
  standIn(
    'Hangul stand-in',
    400,
    ['Noto Sans CJK KR', 'NotoSansCJKkr-Regular', 'Noto Sans KR', 'Malgun Gothic'],
    94,
    101,
    25,
  ),
  standIn(
    'Hangul stand-in',
    700,
    ['Noto Sans CJK KR Bold', 'NotoSansCJKkr-Bold', 'Noto Sans KR Bold', 'Malgun Gothic Bold'],
    94,
    101,
    25,
  ),
];

/** A face of a local font; sizes in per cent of the type size. */
function standIn(
  family: string,
  weight: number,
  locals: string[],
  size: number,
  ascent: number,
  descent: number,
): string {
  const from = locals.map((name) => `local("${name}")`).join(',');
  return `@font-face{font-family:"${family}";font-weight:${weight};src:${from};size-adjust:${size}%;ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0%}`;
}

/**
 * The letters of the way to the Korean edition, which stand on every English page: taken from the reader's own
 * computer where it has Hangul, and only else loaded.
 */
const switchPieces = [89, 90];
const ownHangul = [
  'Apple SD Gothic Neo',
  'AppleSDGothicNeo-Regular',
  'Malgun Gothic',
  'Noto Sans CJK KR',
  'NotoSansCJKkr-Regular',
  'Noto Sans KR',
  'NanumGothic',
];

function switchFaces(pathOf: PathOf): string[] {
  const own = ownHangul.map((name) => `local("${name}")`).join(',');
  return switchPieces.map(
    (n) =>
      `@font-face{font-family:"Hangul of the switch";font-display:swap;font-weight:45 920;src:${own},url(${pathOf(`hangul-${n}.woff2`)}) format("woff2");unicode-range:${n === 89 ? 'U+AD6D' : 'U+D55C,U+C5B4'}}`,
  );
}

/** Faces of the Latin fonts. */
export function latinSheet(pathOf: PathOf): string {
  return [
    face('Source Serif 4', 'normal', '200 900', pathOf('serif-latin.woff2'), latin),
    face('Source Serif 4', 'italic', '200 900', pathOf('serif-latin-italic.woff2'), latin),
    face('Source Serif 4', 'normal', '200 900', pathOf('serif-latin-ext.woff2'), latinExt),
    face('Source Serif 4', 'italic', '200 900', pathOf('serif-latin-ext-italic.woff2'), latinExt),
    face('Inter', 'normal', '100 900', pathOf('sans-latin.woff2'), latin),
    face('Inter', 'normal', '100 900', pathOf('sans-latin-ext.woff2'), latinExt),
    // Loaded only where a reader chose it (`options.css`), and seen as soon as it is there.
    face('Easy letters', 'normal', '200 800', pathOf('easy-latin.woff2'), latin, 'swap'),
    face('Easy letters', 'italic', '200 800', pathOf('easy-latin-italic.woff2'), latin, 'swap'),
    face('Easy letters', 'normal', '200 800', pathOf('easy-latin-ext.woff2'), latinExt, 'swap'),
    face('Easy letters', 'italic', '200 800', pathOf('easy-latin-ext-italic.woff2'), latinExt, 'swap'),
    ...standIns,
    ...switchFaces(pathOf),
  ].join('\n');
}

const choosable = {
  newsreader: [
    ...latinFaces('Newsreader', 'newsreader', '200 800'),
    standIn('Newsreader stand-in', 400, ['Times New Roman', 'Liberation Serif', 'Tinos'], 104.9, 70.5, 25.7),
    standIn(
      'Newsreader stand-in',
      700,
      ['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold'],
      105.8,
      69.9,
      25.5,
    ),
  ],
  franklin: [
    ...latinFaces('Libre Franklin', 'franklin', '100 900'),
    standIn('Franklin stand-in', 400, ['Arial', 'Liberation Sans', 'Arimo'], 103.6, 93.6, 24.1),
    standIn('Franklin stand-in', 700, ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold'], 98.6, 98.4, 25.4),
  ],
};
type Faces = (pathOf: PathOf) => string;

function latinFaces(family: string, file: string, weight: string): Faces[] {
  return (['normal', 'italic'] as const).flatMap((style) =>
    (['latin', 'latin-ext'] as const).map((part) => (pathOf: PathOf) => {
      const name = `${file}-${part}${style === 'italic' ? '-italic' : ''}.woff2`;
      return face(family, style, weight, pathOf(name), part === 'latin' ? latin : latinExt);
    }),
  );
}

/**
 * Faces of the fonts a theme can choose beside the site's own.
 * @param files as `newsroom/theme/font-pairs.ts` names them
 */
export function choosableFaces(files: string[], hangul: 'pretendard' | 'noto-serif', pathOf: PathOf): string {
  const chosen = new Set(files);
  const faces = Object.entries(choosable).flatMap(([file, made]) => (chosen.has(file) ? made : []));
  const said = faces.map((made) => (typeof made === 'string' ? made : made(pathOf)));
  if (hangul === 'noto-serif')
    said.push(
      standIn(
        'Myeongjo stand-in',
        400,
        ['Noto Serif CJK KR', 'NotoSerifCJKkr-Regular', 'Noto Serif KR'],
        100,
        115,
        29,
      ),
      standIn('Myeongjo stand-in', 700, ['Noto Serif CJK KR Bold', 'NotoSerifCJKkr-Bold'], 100, 115, 29),
    );
  return said.join('\n');
}

const notoSerif = 'node_modules/@fontsource-variable/noto-serif-kr';

/** The Hangul font of the printed page, in the pieces its package cuts it into, by name. */
export function notoSerifPieces(
  read: (file: string) => Buffer,
): { name: string; file: string; range: string }[] {
  const given = read(`${notoSerif}/index.css`).toString();
  return [
    ...given.matchAll(
      /url\(\.\/files\/(noto-serif-kr-([a-z0-9-]+)-wght-normal\.woff2)\)[^;]*;\s*unicode-range:\s*([^;}]+)/g,
    ),
  ].map(([, file = '', piece = '', range = '']) => ({
    name: `myeongjo-${piece}.woff2`,
    file: `${notoSerif}/files/${file}`,
    range: range.replace(/\s+/g, ''),
  }));
}

/** Its faces. */
export function notoSerifSheet(read: (file: string) => Buffer, pathOf: PathOf): string {
  return notoSerifPieces(read)
    .map(({ name, range }) => face('Noto Serif KR', 'normal', '200 900', pathOf(name), range, 'swap'))
    .join('\n');
}

/**
 * Faces of the Hangul font, as its package cuts it: by how often letters are seen together.
 * @param read reads a file of the package
 */
export function hangulSheet(read: (file: string) => Buffer, pathOf: PathOf): string {
  const given = read(`${pretendard}/pretendardvariable-dynamic-subset.css`).toString();
  const faces: string[] = [];
  for (const match of given.matchAll(
    /PretendardVariable\.subset\.(\d+)\.woff2[^;]*;\s*unicode-range:\s*([^;}]+)/g,
  ))
    faces.push(
      face(
        'Pretendard',
        'normal',
        '45 920',
        pathOf(`hangul-${match[1]}.woff2`),
        (match[2] ?? '').replace(/\s+/g, ''),
        'swap',
      ),
    );
  if (faces.length !== pieces) throw new Error(`pretendard has ${faces.length} pieces, not ${pieces}`);
  return faces.join('\n');
}
