import type { House } from '#newsroom/fixtures/people.ts';
import type { ServedNewsroom } from './newsroom.ts';

/** What a spec knows of the newsroom that is served: told to its process through the environment. */
export type Told = House & { url: string; ownerUrl: string; deskUrl: string; readerUrl: string };

const name = 'COPYDESK_E2E_NEWSROOM';

/** Tells the specs' processes of the newsroom that is served. */
export function tell({ people, sections, url, ownerUrl, deskUrl, readerUrl }: ServedNewsroom): void {
  process.env[name] = JSON.stringify({ people, sections, url, ownerUrl, deskUrl, readerUrl });
}

/** The newsroom that is served; acts called in this process speak to its database. */
export function told(): Told {
  const text = process.env[name];
  if (!text) throw new Error('no newsroom is served: run the specs with e2e/playwright.config.ts');
  const newsroom = JSON.parse(text) as Told;
  process.env.COPYDESK_DESK_URL = newsroom.deskUrl;
  process.env.COPYDESK_READER_URL = newsroom.readerUrl;
  return newsroom;
}
