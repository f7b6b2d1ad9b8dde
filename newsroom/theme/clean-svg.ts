import sax from 'sax';

/** What a drawing may be made of (SVG 2): shapes, text, gradients. No script, no style sheet, no link, nothing from outside. */
const elements = new Set(
  'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan linearGradient radialGradient stop clipPath mask'.split(
    ' ',
  ),
);
const attributes = new Set(
  'id viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points transform fill fill-opacity fill-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset stroke-opacity opacity offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod clip-path clip-rule mask maskUnits clipPathUnits preserveAspectRatio font-family font-size font-weight font-style letter-spacing text-anchor dominant-baseline dx dy color href xlink:href'.split(
    ' ',
  ),
);
const most = { elements: 5000, depth: 40 };

/** A drawing that is none, or none that can be kept. */
export class NotADrawing extends Error {}

/**
 * Writes a drawing anew from what is allowed in it; everything else is left out, with all that lies inside it.
 * @param given the file as it came
 * @returns SVG, and its size in its own units
 * @throws NotADrawing
 */
export function cleanSvg(given: string): { svg: string; width: number; height: number } {
  const parser = sax.parser(true);
  const out: string[] = [];
  const open: string[] = [];
  let count = 0;
  let skipping = 0;
  let root: Record<string, string> | null = null;
  parser.onerror = (error) => {
    throw new NotADrawing(error.message);
  };
  parser.onopentag = ({ name, attributes: given }) => {
    count += 1;
    if (count > most.elements || open.length > most.depth) throw new NotADrawing('too much');
    const own = given as Record<string, string>;
    if (root === null && name !== 'svg') throw new NotADrawing('no svg');
    if (skipping > 0 || !elements.has(name)) {
      skipping += 1;
      return;
    }
    const kept = Object.entries(own).filter(([key, value]) => attributes.has(key) && isHarmless(key, value));
    const first = root === null;
    root ??= own;
    const said = kept.map(([key, value]) => ` ${key === 'xlink:href' ? 'href' : key}="${escaped(value)}"`);
    out.push(`<${name}${first ? ' xmlns="http://www.w3.org/2000/svg"' : ''}${said.join('')}>`);
    open.push(name);
  };
  parser.onclosetag = () => {
    if (skipping > 0) skipping -= 1;
    else out.push(`</${open.pop()}>`);
  };
  parser.ontext = (text) => {
    if (skipping === 0 && open.length > 0) out.push(escaped(text));
  };
  parser.write(given.replace(/^\uFEFF/, '')).close();
  if (!root) throw new NotADrawing('no svg');
  return { svg: out.join(''), ...sizeOf(root) };
}

/** References lead only into the drawing itself. */
function isHarmless(key: string, value: string): boolean {
  if (key === 'href' || key === 'xlink:href') return /^#[\w.-]+$/.test(value);
  return !/url\(/i.test(value) || /^\s*url\(\s*["']?#[\w.-]+["']?\s*\)\s*$/i.test(value);
}

function sizeOf(root: Record<string, string>): { width: number; height: number } {
  const box = (root.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const given = [root.width, root.height].map((text) =>
    /^\d+(\.\d+)?(px)?$/.test(text ?? '') ? Number.parseFloat(text as string) : Number.NaN,
  );
  const [width = Number.NaN, height = Number.NaN] = box.length === 4 ? box.slice(2) : given;
  if (!(width > 0 && height > 0)) throw new NotADrawing('no size');
  // Of a size that a masthead can have, in whole pixels.
  const scale = 240 / height;
  return { width: Math.max(1, Math.min(4000, Math.round(width * scale))), height: 240 };
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
