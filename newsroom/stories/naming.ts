/** A thing's name in a language, else in the other one. */
export function nameIn(names: { en: string; ko: string } | null | undefined, language: 'en' | 'ko'): string {
  return names?.[language] || names?.en || names?.ko || '';
}
