import type { APIResponse, Page } from 'playwright/test';

/** What readers see, asked for as a reader's browser or feed reader does. */
export class Site {
  private readonly page: Page;
  private readonly language: 'en' | 'ko';

  constructor(page: Page, language: 'en' | 'ko' = 'en') {
    this.page = page;
    this.language = language;
  }

  /** The address of a story. */
  story(slug: string): string {
    return `/${this.language}/stories/${slug}`;
  }

  get(address: string): Promise<APIResponse> {
    return this.page.request.get(address, { maxRedirects: 0 });
  }

  /** Where a slug or headline is found among the places that list stories. */
  async listedIn(word: string): Promise<string[]> {
    const places = {
      front: `/${this.language}`,
      feed: '/feed.xml',
      'feed of the language': `/${this.language}/feed.xml`,
      atom: `/${this.language}/atom.xml`,
      'section feed': `/${this.language}/sections/city/feed.xml`,
      section: `/${this.language}/sections/city`,
      'news sitemap': '/news-sitemap.xml',
    };
    const found: string[] = [];
    for (const [name, address] of Object.entries(places))
      if ((await (await this.get(address)).text()).includes(word)) found.push(name);
    if ((await this.sitemap()).includes(word)) found.push('sitemap');
    return found;
  }

  /** All that the sitemaps say which the index names. */
  private async sitemap(): Promise<string> {
    const index = await (await this.get('/sitemap.xml')).text();
    const maps = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '');
    return (await Promise.all(maps.map(async (address) => (await this.get(address)).text()))).join('\n');
  }

  /** The headlines found by searching. */
  async search(query: string): Promise<string[]> {
    await this.page.goto(`/${this.language}/search?q=${encodeURIComponent(query)}`);
    return this.page.locator('.finding h2').allInnerTexts();
  }
}

export const everywhere = [
  'front',
  'feed',
  'feed of the language',
  'atom',
  'section feed',
  'section',
  'news sitemap',
  'sitemap',
];
