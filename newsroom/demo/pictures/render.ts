import sharp from 'sharp';
import type { PictureName } from './captions.ts';
import { type Chance, chanceOf, sheet } from './kit.ts';
import * as land from './land.ts';
import * as play from './play.ts';
import * as sea from './sea.ts';
import * as town from './town.ts';

const drawings: Record<PictureName, (chance: Chance) => string> = {
  'storm-harbour': sea.stormHarbour,
  'grounded-ferry': sea.groundedFerry,
  foghorn: sea.foghorn,
  'seaweed-price': sea.seaweedPrice,
  'coast-runners': sea.coastRunners,
  'courthouse-bus': town.courthouseBus,
  'bus-depot': town.busDepot,
  'dawn-market': town.dawnMarket,
  'heat-plant': town.heatPlant,
  towers: town.towers,
  tunnel: town.tunnel,
  'low-reservoir': land.lowReservoir,
  'fog-map': land.fogMap,
  'station-library': land.stationLibrary,
  'hill-paths': land.hillPaths,
  'letter-box': land.letterBox,
  'river-lanterns': land.riverLanterns,
  'floodlit-pitch': play.floodlitPitch,
  'night-diamond': play.nightDiamond,
  'sand-ring': play.sandRing,
  referee: play.referee,
  figures: play.figures,
};

/** What it is printed at, in pixels: enough for a lead picture, and quick to draw two dozen of. */
const print = { width: 1280, height: 800 } as const;

/**
 * Draws a picture of the demo newsroom as a print on rough paper. The same name always gives the same picture.
 * @param name of the picture
 * @returns a PNG file of 1280 × 800 pixels
 */
export async function render(name: PictureName): Promise<Buffer> {
  const { width, height } = print;
  const drawing = drawings[name](chanceOf(name));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${sheet.width} ${sheet.height}">${drawing}</svg>`;
  const pixels = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
  roughen(pixels);
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer();
}

const kept: { grain?: Int8Array } = {};

/** The tooth of the paper: specks, light and dark, the same for every sheet; most are faint, a few are not. */
function grain(): Int8Array {
  if (kept.grain) return kept.grain;
  const chance = chanceOf('paper');
  const specks = new Int8Array(print.width * print.height);
  for (let at = 0; at < specks.length; at += 1) specks[at] = (chance() * 2 - 1) ** 3 * 14;
  kept.grain = specks;
  return specks;
}

function roughen(pixels: Buffer): void {
  const specks = grain();
  for (let at = 0; at < specks.length; at += 1) {
    const speck = specks[at] as number;
    for (let of = at * 3; of < at * 3 + 3; of += 1)
      pixels[of] = Math.max(0, Math.min(255, (pixels[of] as number) + speck));
  }
}
