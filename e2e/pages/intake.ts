import { expect, type Page } from 'playwright/test';
import { messages } from '#newsroom/words/index.ts';
import { ready } from './ready.ts';

const { intake } = messages('en');

/** New story, from text or from a file. */
export class IntakePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<this> {
    return this.at('/desk/stories/new');
  }

  /** As the translation of a story. */
  async translating(storyId: string): Promise<this> {
    return this.at(`/desk/stories/new?translationOf=${storyId}`);
  }

  private async at(address: string): Promise<this> {
    await this.page.goto(address);
    await ready(this.page);
    return this;
  }

  async paste(text: string): Promise<void> {
    await this.page.getByLabel(intake.pasteLabel).fill(text);
    await this.page.getByRole('button', { name: intake.read }).click();
    await this.page.getByRole('heading', { name: intake.previewTitle }).waitFor();
  }

  /** Holds that each of some lines is shown as left out, and can be taken back. */
  async leavesOut(...lines: string[]): Promise<void> {
    for (const line of lines)
      await expect(
        this.page.getByRole('button', { name: intake.takeBackLine.replace('{text}', line) }).first(),
      ).toBeVisible();
  }

  /** Makes the story, and waits for the editor. */
  async make(): Promise<void> {
    await this.page.getByRole('button', { name: intake.make }).click();
    await this.page.waitForURL(/\/desk\/stories\/[0-9a-f-]{36}$/);
    await this.page.locator('#field-body').waitFor();
  }
}
