import { inLanguage } from '#newsroom/site/in-language.ts';
import { menuOf } from '#newsroom/site/masthead.ts';
import { paths } from '#newsroom/site/paths.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';
import { Name } from './run.tsx';

/** The foot of every page: sections, accounts elsewhere, feeds, and whose words these are. */
export function Footer({ edition, otherEdition }: { edition: Edition; otherEdition: string }) {
  const { language, masthead } = edition;
  const t = wordsFor(language, 'site');
  const copyright = inLanguage(masthead.copyright, language);
  const said = inLanguage(masthead.look.footer.text, language);
  const other = language === 'ko' ? 'en' : 'ko';
  return (
    <footer className="footer">
      <p className="to-top">
        <a href="#top">{t('toTop')}</a>
      </p>
      <div className="footer-columns">
        <p className="footer-name">
          <a href={paths.front(language)}>
            <Name of={masthead.names} language={language} />
          </a>
        </p>
        <div>
          <ul>
            {menuOf(masthead, language).map((section) => (
              <li key={section.id}>
                <a href={paths.list(language, 'sections', section.slug)}>
                  <Name of={section.names} language={language} />
                </a>
              </li>
            ))}
          </ul>
        </div>
        <nav aria-label={t('follow')}>
          <ul>
            {masthead.social.map((account) => (
              <li key={account.url}>
                <a href={account.url} rel="me noopener">
                  {account.name}
                </a>
              </li>
            ))}
            <li>
              <a href={`/${language}/feed.xml`}>{t('feed')}</a>
            </li>
            <li>
              <a href={paths.corrections(language)}>{wordsFor(language, 'corrections')('page.title')}</a>
            </li>
            <li>
              <a href={paths.letters(language)}>{wordsFor(language, 'letters')('title')}</a>
            </li>
            <li>
              <a href={paths.saved(language)}>{wordsFor(language, 'keeping')('page.title')}</a>
            </li>
            {masthead.policies.map(({ kind, url }) => (
              <li key={kind}>
                <a href={url || paths.policy(language, kind)}>
                  {wordsFor(language, 'machines')(`policy.${kind}`)}
                </a>
              </li>
            ))}
            {masthead.look.footer.links[language].map((link) => (
              <li key={link.url}>
                <a href={link.url} rel={link.url.startsWith('/') ? undefined : 'noopener'}>
                  {link.name}
                </a>
              </li>
            ))}
            {masthead.look.languages.includes(other) && (
              <li>
                <a href={otherEdition} hrefLang={other} lang={other}>
                  {t('otherEdition')}
                </a>
              </li>
            )}
          </ul>
        </nav>
      </div>
      {said.text && (
        <p className="footer-text" lang={said.language === language ? undefined : said.language}>
          {said.text}
        </p>
      )}
      <p className="copyright">
        {copyright.text && (
          <span lang={copyright.language === language ? undefined : copyright.language}>
            {copyright.text}
          </span>
        )}
      </p>
    </footer>
  );
}
