import type { Language } from '../stories/document/content.ts';
import { wordsFor } from '../words/index.ts';
import { assetPath } from './assets.ts';
import { inLanguage } from './in-language.ts';
import type { Masthead } from './masthead.ts';
import { paths } from './paths.ts';

/**
 * The site as an app on somebody's device, one for each language.
 * @returns a manifest, to be written as JSON
 */
export function webManifest(masthead: Masthead, language: Language): Record<string, unknown> {
  const name = inLanguage(masthead.names, language).text;
  const { ground } = masthead.look.colours.light;
  const motto = inLanguage(masthead.mottos, language).text;
  const icon = (size: number, purpose: 'any' | 'maskable') => ({
    src: assetPath(purpose === 'any' ? `icon-${size}.png` : `icon-maskable-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const shortcut = (title: string, url: string) => ({ name: title, url });
  return {
    id: paths.front(language),
    name,
    // Longer ones are cut by the device, at a place it chooses.
    ...(name.length <= 12 ? { short_name: name } : {}),
    ...(motto ? { description: motto } : {}),
    lang: language,
    dir: 'ltr',
    start_url: paths.front(language),
    scope: '/',
    // With a way back: pages link to each other and have no bar of their own.
    display: 'minimal-ui',
    background_color: ground,
    theme_color: ground,
    categories: ['news'],
    icons: [
      { src: assetPath('emblem.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon(192, 'any'),
      icon(512, 'any'),
      icon(192, 'maskable'),
      icon(512, 'maskable'),
    ],
    shortcuts: [
      shortcut(wordsFor(language, 'keeping')('page.title'), paths.saved(language)),
      shortcut(wordsFor(language, 'site')('search'), paths.search(language)),
    ],
  };
}
