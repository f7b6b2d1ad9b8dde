import type { Language } from '../stories/document/content.ts';
import { wordsFor } from '../words/index.ts';
import type { LinkKind } from './links.ts';

/** A mail, ready for the outbox. */
export type Letter = { to: string; subject: string; text: string };

/**
 * The mail that carries a link.
 * @param kind what the link is for
 * @param to address, name (may be empty) and language of who gets it
 * @param house what the newsroom calls itself in that language
 * @param link the whole link
 */
export function letterWithLink(
  kind: LinkKind,
  to: { email: string; name: string; language: Language },
  house: string,
  link: string,
): Letter {
  const t = wordsFor(to.language, 'mail');
  const greeting = to.name ? t('greeting', { name: to.name }) : t('greetingNameless');
  return {
    to: to.email,
    subject: t(`${kind}.subject`, { house }),
    text: [greeting, t(`${kind}.text`, { house }), link, t(`${kind}.after`), house].join('\n\n'),
  };
}
