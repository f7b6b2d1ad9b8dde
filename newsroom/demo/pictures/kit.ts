/** The sheet every picture is drawn on, in pixels. */
export const sheet = { width: 1600, height: 1000 } as const;

/** The inks of the house. */
export const ink = {
  paper: '#f4ecdc',
  cream: '#e9dcc0',
  night: '#1b2638',
  navy: '#263a55',
  slate: '#5f7480',
  fog: '#c9d1cf',
  sea: '#2d6f7d',
  shoal: '#7fb0ae',
  foam: '#e6efe9',
  moss: '#66794a',
  leaf: '#9aa864',
  red: '#cf4a2f',
  rose: '#e8b59c',
  mustard: '#e3a538',
  ochre: '#c58a4a',
  plum: '#4c4463',
} as const;

export type Chance = () => number;

/** Numbers from 0 to 1 that a name always gives in the same order (mulberry32 over FNV-1a). */
export function chanceOf(name: string): Chance {
  let state = 2_166_136_261;
  for (const letter of name) state = Math.imul(state ^ letter.charCodeAt(0), 16_777_619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Paint = { fill?: string; stroke?: string; width?: number; opacity?: number; more?: string };

const paint = ({ fill = 'none', stroke, width = 4, opacity, more = '' }: Paint) =>
  `fill="${fill}"${stroke ? ` stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"` : ''}${
    opacity === undefined ? '' : ` opacity="${opacity}"`
  } ${more}`;

export const box = (x: number, y: number, width: number, height: number, fill: string, more = '') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`;
export const disc = (x: number, y: number, radius: number, fill: string, more = '') =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" ${more}/>`;
export const ring = (x: number, y: number, radius: number, stroke: string, width: number, opacity = 1) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${stroke}" stroke-width="${width}" opacity="${opacity}"/>`;
export const shape = (d: string, fill: string, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`;
export const line = (d: string, stroke: string, width = 4, opacity = 1, more = '') =>
  `<path d="${d}" ${paint({ stroke, width, opacity, more })}/>`;
export const group = (more: string, ...parts: string[]) => `<g ${more}>${parts.join('')}</g>`;
export const times = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

/** A whole sheet of one ink. */
export const ground = (fill: string) => box(0, 0, sheet.width, sheet.height, fill);

/** A row of hills from edge to edge, filled down to the foot of the sheet. */
export function hills(chance: Chance, y: number, rise: number, fill: string, count = 5): string {
  const step = sheet.width / count;
  let d = `M-40 ${sheet.height} L-40 ${y}`;
  let x = -40;
  while (x < sheet.width + step) {
    const width = step * (0.7 + chance() * 0.6);
    const top = y - rise * (0.35 + chance() * 0.65);
    d += ` C${x + width * 0.3} ${top} ${x + width * 0.6} ${top} ${x + width} ${y + (chance() - 0.5) * rise * 0.3}`;
    x += width;
  }
  return shape(`${d} L${x} ${sheet.height} Z`, fill);
}

/** Water: short strokes that lie closer together the farther off they are. */
export function ripples(
  chance: Chance,
  from: number,
  to: number,
  stroke: string,
  count = 90,
  opacity = 0.5,
): string {
  return times(count, () => {
    const depth = chance() ** 1.6;
    const y = from + (to - from) * depth;
    const length = 24 + depth * 150;
    const x = chance() * (sheet.width + length) - length;
    const sag = 2 + depth * 9;
    return line(`M${x} ${y} q${length / 2} ${sag} ${length} 0`, stroke, 2 + depth * 5, opacity);
  });
}

/** Rain or grass: strokes that all lean one way. */
export function strokes(
  chance: Chance,
  area: { x: number; y: number; width: number; height: number },
  lean: { x: number; y: number },
  stroke: string,
  count: number,
  width = 3,
  opacity = 0.5,
): string {
  return times(count, () => {
    const length = 0.5 + chance();
    const x = area.x + chance() * area.width;
    const y = area.y + chance() * area.height;
    return line(`M${x} ${y} l${lean.x * length} ${lean.y * length}`, stroke, width, opacity);
  });
}

/** A wall of windows, some of them lit. */
export function windows(
  chance: Chance,
  area: { x: number; y: number; columns: number; rows: number; width: number; height: number; gap: number },
  lit: string,
  dark: string,
  share: number,
): string {
  const { columns, rows, width, height, gap } = area;
  return times(columns * rows, (index) => {
    const x = area.x + (index % columns) * (width + gap);
    const y = area.y + Math.floor(index / columns) * (height + gap);
    return box(x, y, width, height, chance() < share ? lit : dark);
  });
}

/** Dots to a side of the piece that is repeated: drawing one large piece is quicker than many small ones. */
const REPEAT = 10;

/** A print's dots, to be laid over a shape as its fill: `fill="url(#name)"`. */
export const dots = (name: string, fill: string, size = 14, radius = 3.2) => {
  const side = size * REPEAT;
  const all = times(REPEAT * REPEAT, (index) => {
    const x = (index % REPEAT) * size + size / 2;
    const y = Math.floor(index / REPEAT) * size + size / 2;
    return disc(x, y, radius, fill);
  });
  return `<pattern id="${name}" width="${side}" height="${side}" patternUnits="userSpaceOnUse" patternTransform="rotate(28)">${all}</pattern>`;
};

/** A fall from one ink to another, top to bottom. */
export const fall = (name: string, from: string, to: string) =>
  `<linearGradient id="${name}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${from}"/>` +
  `<stop offset="1" stop-color="${to}"/></linearGradient>`;
