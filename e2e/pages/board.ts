import type { Locator, Page } from 'playwright/test';
import type { Column } from '#newsroom/board/columns.ts';
import { messages } from '#newsroom/words/index.ts';
import { expect } from '../test.ts';
import { draw } from './draw.ts';
import { ready } from './ready.ts';

const { board, many, stories } = messages('en');

/** The board as somebody sees it. */
export class BoardPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async open(query = ''): Promise<this> {
    await this.page.goto(`/desk/board${query}`);
    await ready(this.page, '[data-column]');
    return this;
  }

  card(storyId: string) {
    return this.page.locator(`[data-card="${storyId}"]`);
  }
  column(column: Column) {
    return this.page.locator(`[data-column="${column}"]`);
  }
  in(column: Column, storyId: string) {
    return this.column(column).locator(`[data-card="${storyId}"]`);
  }
  /** What a screen reader is told. */
  get said() {
    return this.page.locator('[data-board-says]');
  }
  get dialog() {
    return this.page.getByRole('dialog');
  }

  async drag(storyId: string, to: Column): Promise<void> {
    await draw(this.card(storyId), this.column(to), { source: { x: 60, y: 60 }, target: { x: 60, y: 24 } });
  }

  /** Opens the menu of a card by key; a window that is just closing may take the focus back once. */
  async menuByKey(storyId: string, wanted: string): Promise<Locator> {
    const item = this.page.getByRole('menuitem', { name: wanted });
    await expect(async () => {
      await this.card(storyId).getByRole('link').first().focus();
      await this.page.keyboard.press('m');
      await expect(item).toBeVisible({ timeout: 2_000 });
    }).toPass();
    return item;
  }

  /** Opens the menu of a card by key and chooses the act that leads to a column. */
  async moveByKeys(storyId: string, column: Column, act: keyof typeof stories.act): Promise<void> {
    const wanted = board.move.by.replace('{column}', board.column[column]).replace('{act}', stories.act[act]);
    const item = await this.menuByKey(storyId, wanted);
    for (let press = 0; press < 20; press += 1) {
      if (await item.evaluate((element) => element === document.activeElement)) break;
      await this.page.keyboard.press('ArrowDown');
    }
    await expect(item).toBeFocused();
    await this.page.keyboard.press('Enter');
  }

  async select(...storyIds: string[]): Promise<void> {
    for (const id of storyIds) await this.card(id).getByRole('checkbox').click();
    await expect(this.page.getByRole('region', { name: many.bar })).toContainText(String(storyIds.length));
  }

  async pressForAll(act: keyof typeof many.acts): Promise<void> {
    await this.page
      .getByRole('region', { name: many.bar })
      .getByRole('button', { name: many.acts[act] })
      .click();
  }
}
