import { expect, type Locator, type Page } from 'playwright/test';
import { messages } from '#newsroom/words/index.ts';
import { Acts } from './acts.ts';

const { editor } = messages('en');

/** Where a story is written. */
export class EditorPage {
  readonly page: Page;
  readonly acts: Acts;
  readonly headline: Locator;
  readonly standfirst: Locator;
  readonly body: Locator;
  readonly slug: Locator;

  constructor(page: Page) {
    this.page = page;
    this.acts = new Acts(page);
    this.headline = page.locator('#field-headline');
    this.standfirst = page.locator('#field-standfirst');
    this.body = page.locator('#field-body');
    this.slug = page.locator('#field-slug');
  }

  async open(storyId: string): Promise<this> {
    await this.page.goto(`/desk/stories/${storyId}`);
    // Ready to type in: the body's editor comes with the page's script.
    await this.body.waitFor();
    return this;
  }

  get storyId(): string {
    return this.page.url().match(/stories\/([0-9a-f-]{36})/)?.[1] ?? '';
  }

  /** Writes on at the end of the body. */
  async writeOn(words: string): Promise<void> {
    await expect(this.body).toHaveAttribute('contenteditable', 'true');
    await this.body.click();
    await this.page.keyboard.press('ControlOrMeta+End');
    await this.page.keyboard.type(words);
  }

  /** How the saving goes, as `data-look` says it: saved, saving, offline, conflict … */
  async looks(look: string): Promise<void> {
    await expect(this.page.locator(`[data-look="${look}"]`)).toBeVisible();
  }

  /** Waits until all that was typed is saved. */
  async saved(): Promise<void> {
    await this.looks('saved');
  }

  async pickSection(name: string | RegExp): Promise<void> {
    const field = this.page.locator('#field-sectionId');
    await field.click();
    await this.page.getByRole('option', { name }).click();
  }

  /** Puts a name into the byline, unless it stands there already. */
  async pickByline(name: string): Promise<void> {
    if (await this.page.getByRole('button', { name: editor.details.remove.replace('{name}', name) }).count())
      return;
    await this.page.locator('#field-bylines').click();
    await this.page.getByRole('option', { name }).click();
  }

  notice(name: keyof typeof editor.notices): Locator {
    return this.page.getByText(editor.notices[name].replace(/\{.*/, ''));
  }
}
