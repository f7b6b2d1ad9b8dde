import type { Locator, Page } from 'playwright/test';
import { messages } from '#newsroom/words/index.ts';
import { Acts } from './acts.ts';

const { checks, history, stories, desk } = messages('en');

/** What an editor reads before answering a story. */
export class ReviewPage {
  readonly page: Page;
  readonly acts: Acts;
  readonly answer: Locator;

  constructor(page: Page) {
    this.page = page;
    this.acts = new Acts(page);
    this.answer = page.getByRole('region', { name: history.review.answer });
  }

  async open(storyId: string): Promise<this> {
    await this.page.goto(`/desk/stories/${storyId}/review`);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    return this;
  }

  /** Chooses what the words are compared with. */
  async compareWith(base: RegExp): Promise<void> {
    await this.page.getByRole('combobox', { name: history.review.since }).click();
    await this.page.getByRole('option', { name: base }).first().click();
  }

  /** A line of the checklist that a person ticks. */
  checkbox(line: string): Locator {
    return this.page
      .getByRole('region', { name: checks.list.title })
      .getByRole('checkbox', { name: new RegExp(`^${line}`) });
  }

  async approve(note = ''): Promise<void> {
    if (note) await this.answer.getByRole('textbox').fill(note);
    await this.answer.getByRole('button', { name: stories.act.approve, exact: true }).click();
    await this.page.getByText(desk.acts.did.approve, { exact: true }).last().waitFor();
  }

  async requestChanges(note: string): Promise<void> {
    await this.answer.getByRole('textbox').fill(note);
    await this.answer.getByRole('button', { name: stories.act.request_changes, exact: true }).click();
    await this.page.getByText(desk.acts.did.request_changes, { exact: true }).last().waitFor();
  }
}
