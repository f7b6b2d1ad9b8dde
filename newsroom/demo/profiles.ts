import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { desk } from '#db/desk.ts';
import type { Bilingual } from '#db/schema/columns.ts';
import { authors } from '#db/schema/index.ts';
import { saveAuthor } from '../house/save-author.ts';
import { takeIn } from '../pictures/take-in.ts';
import type { AuthorKey } from './cast.ts';
import type { House } from './open-house.ts';

type Told = { beats: Bilingual; email: string; social: { name: string; url: string }[]; drawn: Drawn };
/** Ground, clothes, skin and hair, and how long the hair is. */
type Drawn = { colours: [string, string, string, string]; long: boolean };

const told: Partial<Record<AuthorKey, Told>> = {
  hannah: {
    beats: { en: 'Harbour, fisheries, the hill districts', ko: '항만, 수산, 산간 마을' },
    email: 'hannah@haesol.example',
    social: [{ name: 'Mastodon', url: 'https://social.haesol.example/@hannah' }],
    drawn: { colours: ['#cfe0de', '#2f5d62', '#e8c4a2', '#2b2320'], long: true },
  },
  seojin: {
    beats: { en: 'Fares, prices, public money', ko: '요금, 물가, 시 재정' },
    email: 'seojin@haesol.example',
    social: [],
    drawn: { colours: ['#ecdcc4', '#7a3b2e', '#e6bd98', '#1d1a1a'], long: false },
  },
  teo: {
    beats: { en: 'Doran Island', ko: '도란도' },
    email: '',
    social: [{ name: 'Mastodon', url: 'https://social.haesol.example/@teo' }],
    drawn: { colours: ['#dfe3c8', '#4d5a2a', '#c99a72', '#5a3d22'], long: false },
  },
};

/** Gives some authors what their pages tell besides the name: beat, contact, and a portrait drawn for them. */
export async function presentAuthors(house: House): Promise<void> {
  const { hyeonju } = house.people;
  for (const [key, { drawn, ...facts }] of Object.entries(told) as [AuthorKey, Told][]) {
    const [row] = await desk().select().from(authors).where(eq(authors.id, house.authors[key]));
    if (!row) throw new Error(`no such author: ${key}`);
    const portrait = await takeIn(hyeonju, { name: `${key}.png`, bytes: await draw(drawn) });
    await saveAuthor(hyeonju, { ...row, ...facts, portraitId: portrait.id });
  }
}

function draw({ colours: [ground, clothes, skin, hair], long }: Drawn): Promise<Buffer> {
  const behind = long
    ? `<path d="M215 250q0-120 105-120t105 120v170h-210z" fill="${hair}"/>`
    : `<path d="M218 270q-10-145 102-145t102 145z" fill="${hair}"/>`;
  return sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="640" height="640">
      <rect width="640" height="640" fill="${ground}"/>${behind}
      <path d="M120 640q10-190 200-190t200 190z" fill="${clothes}"/>
      <path d="M280 380h80v70q-40 45-80 0z" fill="${skin}"/>
      <ellipse cx="320" cy="285" rx="82" ry="105" fill="${skin}"/>
      <path d="M235 265q10-100 95-100 82 0 78 100-45-22-78-62-30 45-95 62z" fill="${hair}"/>
      <path d="M290 335q30 24 60 0" fill="none" stroke="#7d4a3a" stroke-width="6" stroke-linecap="round"/>
      <circle cx="290" cy="285" r="7" fill="#2b2320"/><circle cx="350" cy="285" r="7" fill="#2b2320"/></svg>`),
  )
    .png()
    .toBuffer();
}
