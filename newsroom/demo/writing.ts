import type { LeadPicture, StoryContent } from '../stories/document/content.ts';
import { parseContent } from '../stories/document/content.ts';
import { blocksOf, readNotation } from './notation.ts';
import type { House } from './open-house.ts';
import { captions, credit, type PictureName } from './pictures/captions.ts';
import type { DemoStory, Words } from './story.ts';

/** All that words can name: the house, its pictures by name, and the addresses of the stories by key. */
export type Reach = {
  house: House;
  pictures: Record<PictureName, string>;
  addressOf: (key: string) => string;
};

/**
 * Words of a demo story as a story's content.
 * @param story whose words they are
 * @param words as they are at that time
 * @param written when they are begun: `{today}`, `{yesterday}`, `{tomorrow}` are told from it
 * @param blocks how many blocks of the body are there yet; all when absent
 */
export function contentOf(
  { house, pictures, addressOf }: Reach,
  story: DemoStory,
  words: Words,
  written: Date,
  blocks?: number,
): StoryContent {
  const { language } = story;
  const dated = (text: string) => tellDays(text, language, written);
  const pictured = (name: string): LeadPicture => {
    const known = name as PictureName;
    const { alt, caption } = captions[known];
    return {
      pictureId: pictures[known],
      alt: alt[language],
      caption: caption[language],
      credit: credit[language],
    };
  };
  const body = blocksOf(dated(words.body)).slice(0, blocks).join('\n\n');
  const whole = blocks === undefined;
  return parseContent({
    language,
    headline: dated(words.headline),
    standfirst: whole ? dated(words.standfirst) : '',
    body: readNotation(body, { story: addressOf, picture: pictured }),
    bylines: words.by.map((author) => house.authors[author]),
    dateline: words.dateline ?? '',
    slug: whole ? (words.slug ?? '') : '',
    sectionId: house.sections[words.section],
    topics: whole ? words.topics.map((topic) => house.topics[topic]) : [],
    coverages: (words.coverages ?? []).map((coverage) => house.coverages[coverage]),
    leadPicture: whole && words.picture ? pictured(words.picture) : null,
    searchTitle: words.searchTitle ?? '',
    searchDescription: words.searchDescription ?? '',
  });
}

const offsets = { yesterday: -1, today: 0, tomorrow: 1 } as const;
const DAY = 24 * 3600_000;

/** English papers name the weekday, Korean ones the day of the month. */
function tellDays(text: string, language: 'en' | 'ko', written: Date): string {
  const form: Intl.DateTimeFormatOptions = language === 'en' ? { weekday: 'long' } : { day: 'numeric' };
  const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'Asia/Seoul' });
  return text.replace(/\{(yesterday|today|tomorrow)\}/g, (_, day: keyof typeof offsets) =>
    format.format(new Date(written.getTime() + offsets[day] * DAY)),
  );
}
