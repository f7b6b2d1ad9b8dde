import Color from 'colorjs.io';
import type { Look, Scheme } from './look.ts';

/** What pages stand on, which a theme does not change (`components/site/theme/tokens.css`). */
export const papers = { light: '#fdfcf9', dark: '#15171a' } as const;
export const schemes = ['light', 'dark'] as const;
export type SchemeName = (typeof schemes)[number];
export type Part = keyof Scheme;

/** Which colours have to be told from which, and how clearly: WCAG 2.2, 1.4.3, for text of any size. */
export const pairs: readonly { part: Part; on: 'paper' | 'ground'; least: number }[] = [
  { part: 'accent', on: 'paper', least: 4.5 },
  { part: 'link', on: 'paper', least: 4.5 },
  { part: 'ink', on: 'ground', least: 4.5 },
];

/** The contrast of two colours by WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  return new Color(one).contrast(other, 'WCAG21');
}

/**
 * The colour nearest to one that is told clearly enough from another: the same hue, lighter or darker.
 * @returns `#rrggbb`
 */
export function nearestThatPasses(colour: string, on: string, least: number): string {
  const from = new Color(colour).to('oklch');
  for (let step = 0; step <= 200; step += 1)
    for (const way of [-1, 1]) {
      const tried = from.clone();
      tried.l = Math.min(1, Math.max(0, (from.l ?? 0) + (way * step) / 200));
      const hex = tried.to('srgb').toGamut({ method: 'css' }).toString({ format: 'hex', collapse: false });
      if (contrast(hex, on) >= least) return hex.toLowerCase();
    }
  return contrast('#000000', on) > contrast('#ffffff', on) ? '#000000' : '#ffffff';
}

/** One pair as it is, for the form and for refusing. */
export type Checked = {
  scheme: SchemeName;
  part: Part;
  ratio: number;
  least: number;
  passes: boolean;
  nearest: string | null;
};

/**
 * Looks at every pair of one scheme.
 * @param colours parsed
 */
export function checked(colours: Scheme, scheme: SchemeName): Checked[] {
  return pairs.map(({ part, on, least }) => {
    const behind = on === 'paper' ? papers[scheme] : colours.ground;
    const ratio = contrast(colours[part], behind);
    const passes = ratio >= least;
    const nearest = passes ? null : nearestThatPasses(colours[part], behind, least);
    return { scheme, part, ratio, least, passes, nearest };
  });
}

/** The fields whose colour is too hard to tell, as a refusal names them. */
export function tooFaint({ colours }: Pick<Look, 'colours'>): Record<string, string> {
  const faint = schemes.flatMap((scheme) => checked(colours[scheme], scheme)).filter(({ passes }) => !passes);
  return Object.fromEntries(faint.map(({ scheme, part }) => [`colours.${scheme}.${part}`, 'too_faint']));
}
