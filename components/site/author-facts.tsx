import { inLanguage } from '#newsroom/site/in-language.ts';
import type { Profile } from '#newsroom/site/profiles.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';

/** What an author covers, and how to reach them. */
export function AuthorFacts({ profile, edition }: { profile: Profile; edition: Edition }) {
  const { language } = edition;
  const t = wordsFor(language, 'packages');
  const beat = inLanguage(profile.beats, language);
  if (!beat.text && !profile.email && profile.social.length === 0) return null;
  return (
    <dl className="author-facts">
      {beat.text && (
        <div>
          <dt>{t('site.beat')}</dt>
          <dd lang={beat.language === language ? undefined : beat.language}>{beat.text}</dd>
        </div>
      )}
      {(profile.email || profile.social.length > 0) && (
        <div>
          <dt>{t('site.contact')}</dt>
          {profile.email && (
            <dd>
              <a href={`mailto:${profile.email}`}>{profile.email}</a>
            </dd>
          )}
          {profile.social.map(({ name, url }) => (
            <dd key={url}>
              <a href={url} rel="me noopener">
                {name}
              </a>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
