import type { Language } from '../stories/document/content.ts';

export type ZoneName = { short: string; long: string };

const styles: Record<'moment' | 'day' | 'time' | 'weekday', Intl.DateTimeFormatOptions> = {
  moment: { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
  weekday: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
};
const formats = new Map<string, Intl.DateTimeFormat>();
const locales: Record<Language, string> = { en: 'en-US', ko: 'ko-KR' };

/**
 * An instant in words, on the newsroom's clock.
 * @param style `moment`: day and time; `weekday`: the day with its weekday
 * @param zone IANA name
 */
export function inWords(at: Date, style: keyof typeof styles, language: Language, zone: string): string {
  const key = `${language} ${style} ${zone}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...styles[style], timeZone: zone });
  formats.set(key, format);
  return format.format(at);
}

/**
 * What a zone is called at an instant. English has a short form of letters: where Unicode's data has none it is made
 * of the long name's initials (Korean Standard Time, KST).
 * @param zone IANA name
 */
export function zoneName(at: Date, language: Language, zone: string): ZoneName {
  const named = (timeZoneName: 'short' | 'long') =>
    new Intl.DateTimeFormat(locales[language], { timeZone: zone, timeZoneName })
      .formatToParts(at)
      .find((part) => part.type === 'timeZoneName')?.value ?? zone;
  const [short, long] = [named('short'), named('long')];
  if (language === 'ko' || /^[A-Z]{2,5}$/.test(short))
    return { short: language === 'ko' ? long : short, long };
  const words = long.split(' ');
  const initials = words.map((word) => word[0]).join('');
  return { short: words.length > 2 && /^[A-Z]{3,5}$/.test(initials) ? initials : short, long };
}
