import { shareLinks } from '#newsroom/site/share-links.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';
import { CloseIcon, ShareIcon } from './icons.tsx';

/**
 * Passing a story on. The panel opens and closes without script (the popover attribute); where a browser knows no
 * popover its plain links simply stand there. The script shows what only a script can do.
 */
export function Share({ url, headline, edition }: { url: string; headline: string; edition: Edition }) {
  const t = wordsFor(edition.language, 'site');
  return (
    <div className="share">
      <button type="button" className="tool" popoverTarget="share" aria-haspopup="dialog">
        <ShareIcon />
        {t('share.share')}
      </button>
      <div id="share" popover="auto" role="dialog" aria-labelledby="share-title" className="share-panel">
        <div className="share-head">
          <h2 id="share-title">{t('share.title')}</h2>
          <button type="button" popoverTarget="share" popoverTargetAction="hide" className="share-close">
            <CloseIcon />
            {t('share.close')}
          </button>
        </div>
        <button
          type="button"
          className="share-wide"
          data-share-device
          data-title={headline}
          data-url={url}
          hidden
        >
          {t('share.device')}
        </button>
        <div className="share-address">
          <label htmlFor="share-url">{t('share.link')}</label>
          <div>
            <input id="share-url" type="url" readOnly value={url} />
            <button type="button" data-share-copy data-done={t('share.copied')} hidden>
              {t('share.copy')}
            </button>
          </div>
          <p role="status" data-share-said />
        </div>
        <ul className="share-links">
          {shareLinks(url, headline, edition.language, t('share.mail')).map((link) => (
            <li key={link.name}>
              <a href={link.href} {...(link.mail ? {} : { target: '_blank', rel: 'noopener nofollow' })}>
                {link.name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
