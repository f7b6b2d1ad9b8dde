import type { Locator, Page } from 'playwright/test';
import { messages } from '#newsroom/words/index.ts';
import { ready } from './ready.ts';

const { live: words } = messages('en');

/** The page on the desk where a story runs live. */
export class LiveDesk {
  readonly page: Page;
  readonly composer: Locator;
  readonly body: Locator;
  readonly waiting: Locator;
  readonly out: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.composer = page.locator('section[aria-labelledby="compose-title"]');
    this.body = this.composer.getByRole('textbox', { name: words.compose.body });
    this.waiting = page.locator('section[aria-labelledby="waiting-title"]');
    this.out = page.locator('section[aria-labelledby="out-title"]');
    this.dialog = page.getByRole('dialog');
  }

  async open(storyId: string): Promise<this> {
    await this.page.goto(`/desk/stories/${storyId}/live`);
    await ready(this.page);
    return this;
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Writes an entry, heading last, where the caret stays. */
  async write(text: string, heading = ''): Promise<void> {
    await this.body.fill(text);
    if (heading) await this.composer.getByLabel(words.compose.heading).fill(heading);
  }
}
