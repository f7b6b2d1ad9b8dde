import { type Language, languages } from '#newsroom/stories/document/content.ts';

/** A language from an address, or null. */
export function languageIn(text: string): Language | null {
  return languages.find((language) => language === text) ?? null;
}

/**
 * The language of ours a reader's browser asks for first (RFC 9110, 12.5.4).
 * @param accepted its Accept-Language
 */
export function preferredLanguage(accepted: string | null): Language {
  const asked = (accepted ?? '')
    .split(',')
    .map((each, n) => {
      const [tag = '', ...parameters] = each.trim().toLowerCase().split(';');
      const weight = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean);
      return { language: languageIn(tag.split('-')[0] ?? ''), weight: weight ? Number(weight) : 1, n };
    })
    .filter((each) => each.language && each.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.n - b.n);
  return asked[0]?.language ?? 'en';
}
