import type { Language } from '../stories/document/content.ts';

export type ShareLink = { name: string; href: string; mail?: true };

type Network = { name: string; href: (url: string, title: string) => string; only?: Language };

/** The usual networks, each by the address it gives for this: nothing of theirs is loaded into our pages. */
const networks: Network[] = [
  { name: 'X', href: (url, title) => `https://x.com/intent/post?url=${url}&text=${title}` },
  { name: 'Facebook', href: (url) => `https://www.facebook.com/sharer/sharer.php?u=${url}` },
  { name: 'Threads', href: (url, title) => `https://www.threads.net/intent/post?url=${url}&text=${title}` },
  {
    name: 'Bluesky',
    href: (url, title) => `https://bsky.app/intent/compose?text=${title}%20${url}`,
    only: 'en',
  },
  {
    name: 'LinkedIn',
    href: (url) => `https://www.linkedin.com/sharing/share-offsite/?url=${url}`,
    only: 'en',
  },
  { name: 'WhatsApp', href: (url, title) => `https://wa.me/?text=${title}%20${url}`, only: 'en' },
  {
    name: '네이버',
    href: (url, title) => `https://share.naver.com/web/shareView?url=${url}&title=${title}`,
    only: 'ko',
  },
  { name: '밴드', href: (url, title) => `https://band.us/plugin/share?body=${title}%0A${url}`, only: 'ko' },
  {
    name: '라인',
    href: (url) => `https://social-plugins.line.me/lineit/share?url=${url}`,
    only: 'ko',
  },
  { name: 'Telegram', href: (url, title) => `https://t.me/share/url?url=${url}&text=${title}` },
];

/**
 * Links by which a reader passes a story on.
 * @param url absolute address of the story
 * @param headline of the story
 * @param mail what the mail link is called
 */
export function shareLinks(url: string, headline: string, language: Language, mail: string): ShareLink[] {
  const [address, title] = [encodeURIComponent(url), encodeURIComponent(headline)];
  return [
    { name: mail, href: `mailto:?subject=${title}&body=${title}%0A%0A${address}`, mail: true },
    ...networks
      .filter((network) => !network.only || network.only === language)
      .map((network) => ({ name: network.name, href: network.href(address, title) })),
  ];
}
