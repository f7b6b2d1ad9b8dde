import type { Page } from 'playwright/test';
import { messages } from '#newsroom/words/index.ts';
import { expect } from '../test.ts';
import { ready } from './ready.ts';

const { fronts } = messages('en');
const filled = (words: string, values: Record<string, string>) =>
  words.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** A front page as somebody lays it out. */
export class FrontDesk {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async open(id: string): Promise<this> {
    await this.page.goto(`/desk/fronts/${id}`);
    await ready(this.page, '[data-slot]');
    return this;
  }

  button(words: string, values: Record<string, string> = {}) {
    return this.page.getByRole('button', { name: filled(words, values), exact: true });
  }
  slot(kind: string) {
    return this.page.locator(`[data-slot][data-kind="${kind}"]`);
  }
  chosen(storyId: string, kind?: string) {
    const where = kind ? this.slot(kind) : this.page;
    return where.locator(`[data-chosen="${storyId}"]`);
  }
  found(storyId: string) {
    return this.page.locator(`[data-found="${storyId}"]`);
  }
  warning(kind: string) {
    return this.page.locator(`[data-warning="${kind}"]`);
  }
  /** What a screen reader is told. */
  get said() {
    return this.page.locator('[data-front-says]');
  }
  get dialog() {
    return this.page.getByRole('dialog');
  }

  /** Until all that was done is saved. */
  async saved(): Promise<void> {
    await expect(this.page.locator('[data-save-state="saved"]')).toBeVisible();
  }
  /** Until this window holds the page. */
  async isHere(): Promise<void> {
    await expect(this.page.locator('[data-save-state]')).toBeVisible();
  }

  /** Puts a story into a slot by the list’s own button. */
  async put(storyId: string, headline: string, into: string): Promise<void> {
    await this.page.getByLabel(fronts.finder.search).fill(headline);
    await this.page.getByRole('combobox', { name: fronts.finder.into }).click();
    await this.page.getByRole('option', { name: into }).click();
    await this.found(storyId).getByRole('button').click();
  }

  async show(view: keyof typeof fronts.view): Promise<void> {
    await this.page.locator('label').getByText(fronts.view[view], { exact: true }).click();
  }
}
