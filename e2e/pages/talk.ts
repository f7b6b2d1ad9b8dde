import { expect, type Locator, type Page } from 'playwright/test';
import { messages } from '#newsroom/words/index.ts';

const { talk } = messages('en');

/** The talk beside a story. */
export class TalkPanel {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get form(): Locator {
    return this.page.getByRole('textbox', { name: talk.words, exact: true });
  }

  /** The thread in which somebody said this. */
  thread(words: string): Locator {
    return this.page.locator('li[data-thread]').filter({ hasText: words });
  }

  /** Brings the talk up in the editor, where it lies beside the story's details. */
  async show(): Promise<void> {
    await this.page.getByRole('tab', { name: talk.title }).click();
  }

  /** Selects words of the body with the mouse's own means, as a person would drag over them. */
  async select(words: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        const shown = node.parentElement?.closest('#field-body, [data-passages]');
        if (at < 0 || !shown) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        if (shown.id === 'field-body') (shown as HTMLElement).focus();
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        return;
      }
      throw new Error(`not on the page: ${wanted}`);
    }, words);
  }

  /** Comments on the selected words by keyboard. */
  async comment(words: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Alt+m');
    await expect(this.form).toBeFocused();
    await this.page.keyboard.type(words);
    await this.page.keyboard.press('ControlOrMeta+Enter');
    await expect(this.form).toBeHidden();
  }

  async reply(to: Locator, words: string): Promise<void> {
    await to.getByRole('button', { name: /^Reply to/ }).click();
    await to.getByRole('textbox').fill(words);
    await to.getByRole('button', { name: talk.reply, exact: true }).click();
    await expect(to.getByText(words)).toBeVisible();
  }
}
