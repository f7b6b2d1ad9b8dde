import { dayAfter } from '../../zoned-time.ts';
import type { AutomaticCheck } from '../findings.ts';
import { bodyPassages, captions, titles } from '../passages.ts';

/** A day or a month that is meant, `YYYY-MM-DD` or `YYYY-MM`; a week is meant by its Monday. */
type Means = (
  day: string,
  match: RegExpMatchArray,
) => { day: string } | { month: string } | { week: string } | null;
type Sign = { pattern: RegExp; means: Means };

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const koreanWeekdays = '월화수목금토일';

const month = (day: string, months: number) => {
  const at = new Date(`${day.slice(0, 7)}-15T12:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + months);
  return at.toISOString().slice(0, 7);
};
/** 0 for Monday. */
const weekdayOf = (day: string) => (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
const monday = (day: string, weeks: number) => dayAfter(day, weeks * 7 - weekdayOf(day));
const isThere = (day: string) => dayAfter(day, 0) === day;

/** The day of that number which lies nearest, looking one month on or back. */
function numbered(day: string, number: number, looking: 'on' | 'back' | 'here'): { day: string } | null {
  if (number < 1 || number > 31) return null;
  const two = String(number).padStart(2, '0');
  const around = [0, 1, -1].map((months) => `${month(day, months)}-${two}`).filter((one) => isThere(one));
  const fits = around.filter((one) =>
    looking === 'on' ? one >= day : looking === 'back' ? one <= day : one.startsWith(day.slice(0, 7)),
  );
  const found = looking === 'back' ? fits.toSorted().at(-1) : fits.toSorted()[0];
  return found ? { day: found } : null;
}

const english: Sign[] = [
  {
    pattern:
      /\b(?:on|from|by|until|before|after|since) the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|anniversary|century|floor|minute|hour|time))/gi,
    means: (day, [, number]) => numbered(day, Number(number), 'here'),
  },
  { pattern: /\bnext month\b/gi, means: (day) => ({ month: month(day, 1) }) },
  { pattern: /\blast month\b/gi, means: (day) => ({ month: month(day, -1) }) },
  { pattern: /\bthis month\b/gi, means: (day) => ({ month: month(day, 0) }) },
  { pattern: /\bnext week\b/gi, means: (day) => ({ week: monday(day, 1) }) },
  { pattern: /\blast week\b/gi, means: (day) => ({ week: monday(day, -1) }) },
  {
    pattern: /\b(next|last) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/gi,
    means: (day, [, which, name]) => ({
      day: dayAfter(
        monday(day, which?.toLowerCase() === 'next' ? 1 : -1),
        weekdays.indexOf(name?.toLowerCase() ?? ''),
      ),
    }),
  },
  { pattern: /\btomorrow\b/gi, means: (day) => ({ day: dayAfter(day, 1) }) },
  { pattern: /\byesterday\b/gi, means: (day) => ({ day: dayAfter(day, -1) }) },
];
const korean: Sign[] = [
  { pattern: /오는 (\d{1,2})일/g, means: (day, [, number]) => numbered(day, Number(number), 'on') },
  { pattern: /지난 (\d{1,2})일/g, means: (day, [, number]) => numbered(day, Number(number), 'back') },
  {
    pattern: /(?:다음 ?달|내달) ?(\d{1,2})일/g,
    means: (day, [, number]) => ({ day: `${month(day, 1)}-${String(number).padStart(2, '0')}` }),
  },
  { pattern: /(?:다음 ?달|내달)(?! ?\d{1,2}일)/g, means: (day) => ({ month: month(day, 1) }) },
  {
    pattern: /지난 ?달 ?(\d{1,2})일/g,
    means: (day, [, number]) => ({ day: `${month(day, -1)}-${String(number).padStart(2, '0')}` }),
  },
  { pattern: /지난 ?달(?! ?\d{1,2}일)/g, means: (day) => ({ month: month(day, -1) }) },
  {
    pattern: /(다음|지난) ?주 ?([월화수목금토일])요일/g,
    means: (day, [, which, name]) => ({
      day: dayAfter(monday(day, which === '다음' ? 1 : -1), koreanWeekdays.indexOf(name ?? '')),
    }),
  },
  {
    pattern: /다음 ?주(?! ?[월화수목금토일]요일)(?![가-힣]{2})/g,
    means: (day) => ({ week: monday(day, 1) }),
  },
  {
    pattern: /지난 ?주(?! ?[월화수목금토일]요일)(?![가-힣]{2})/g,
    means: (day) => ({ week: monday(day, -1) }),
  },
];

/** A month named close by says already what is meant. */
const dated =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\d{1,2}월|\d{4}-\d{2}/i;

/**
 * Words for a day that only say something on the day they are written show what day they mean, counted from the
 * day the story is looked at: readers come weeks later, from a search.
 */
export const datedDays: AutomaticCheck = (content, { day }) =>
  [...titles(content), ...bodyPassages(content), ...captions(content)].flatMap(({ place, text }) =>
    (content.language === 'ko' ? korean : english).flatMap(({ pattern, means }) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const [quote] = match;
        const near =
          text.slice(match.index - 12, match.index) + text.slice(match.index + quote.length).slice(0, 26);
        const meant = means(day, match);
        if (!meant || dated.test(near)) return [];
        const [[kind, value]] = Object.entries(meant) as [[string, string]];
        return [{ place: { ...place, quote }, what: `means_${kind}`, values: { quote, [kind]: value } }];
      }),
    ),
  );
