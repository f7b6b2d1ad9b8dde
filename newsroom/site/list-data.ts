import type { Language } from '../stories/document/content.ts';
import { inLanguage } from './in-language.ts';
import { breadcrumbs, jsonLd, publisher } from './json-ld.ts';
import { type List, listFolders } from './lists.ts';
import type { Masthead } from './masthead.ts';
import { paths } from './paths.ts';
import type { Profile } from './profiles.ts';

type Made = { language: Language; masthead: Masthead; site: string; assets: { emblem: string } };

/**
 * What search engines are told of a section, topic, author or coverage: where it stands, and who an author is.
 * @param made what the page is made with
 * @returns texts of `<script type="application/ld+json">`
 */
export function listData(
  { kind, subject }: List,
  { language, masthead, site, assets }: Made,
  profile: Profile | null = null,
): string[] {
  const here = paths.list(language, listFolders[kind], subject.slug);
  const name = inLanguage(subject.names, language).text;
  const outlet = inLanguage(masthead.names, language).text;
  const steps = breadcrumbs(
    [
      { name: outlet, path: paths.front(language) },
      { name, path: here },
    ],
    site,
  );
  if (kind !== 'author') return [jsonLd(steps)];
  const title = inLanguage(subject.titles, language).text;
  const about = inLanguage(subject.about, language).text;
  return [
    jsonLd(steps),
    jsonLd({
      '@context': 'https://schema.org',
      '@type': 'ProfilePage',
      url: site + here,
      inLanguage: language,
      mainEntity: {
        '@type': 'Person',
        '@id': `${site}${here}#person`,
        name,
        ...(title ? { jobTitle: title } : {}),
        ...(about ? { description: about } : {}),
        ...profileData(profile, language, site),
        url: site + here,
        worksFor: publisher(masthead, language, site, assets.emblem),
      },
    }),
  ];
}

function profileData(profile: Profile | null, language: Language, site: string) {
  if (!profile) return {};
  const beat = inLanguage(profile.beats, language).text;
  const portrait = profile.portrait?.sizes.find(({ type }) => type === 'image/jpeg');
  return {
    ...(beat ? { knowsAbout: beat } : {}),
    ...(profile.email ? { email: profile.email } : {}),
    ...(profile.social.length > 0 ? { sameAs: profile.social.map(({ url }) => url) } : {}),
    ...(profile.portrait && portrait
      ? { image: site + paths.picture(profile.portrait.pictureId, portrait.width, portrait.type) }
      : {}),
  };
}
