import type { Look } from './look.ts';

/** Exactly `#` and six small hexadecimal digits: nothing else ever reaches a style sheet. */
export const colourPattern = /^#[0-9a-f]{6}$/;

/** What the site looks like until somebody publishes a theme; the same colours stand in `components/site/theme/tokens.css`. */
export const ownLook: Look = {
  fonts: 'house',
  colours: {
    light: { accent: '#9d2b1c', link: '#9d2b1c', ground: '#fdfcf9', ink: '#1a1b1e' },
    dark: { accent: '#f2937f', link: '#f2937f', ground: '#15171a', ink: '#e9e6df' },
  },
  logo: { light: null, dark: null, alt: { en: '', ko: '' } },
  menu: { en: null, ko: null },
  footer: { text: { en: '', ko: '' }, links: { en: [], ko: [] } },
  languages: ['en', 'ko'],
};
