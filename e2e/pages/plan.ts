import type { Locator, Page } from 'playwright/test';
import { messages } from '#newsroom/words/index.ts';

const { planning, stories } = messages('en');

/** What could be in the paper: ideas, and what editors answered. */
export class IdeasPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<this> {
    await this.page.goto('/desk/ideas');
    return this;
  }

  card(title: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name: title }) });
  }

  async file(title: string, pitch: string, section?: string): Promise<void> {
    await this.page.getByRole('button', { name: planning.ideas.file }).click();
    const dialog = this.page.getByRole('dialog', { name: planning.ideas.file });
    await dialog.getByLabel(planning.field.title).fill(title);
    await dialog.getByLabel(planning.field.pitch).fill(pitch);
    if (section) {
      await dialog.getByLabel(stories.field.sectionId).click();
      await this.page.getByRole('option', { name: section, exact: true }).click();
    }
    await dialog.getByRole('button', { name: planning.ideas.fileButton }).click();
    await this.page.getByText(planning.ideas.filed).last().waitFor();
  }

  /** Accepts an idea; the dialog that asks for whom comes up at once. */
  async accept(title: string, word: string): Promise<Locator> {
    await this.card(title).getByRole('button', { name: planning.ideas.act.accept_idea }).click();
    const answer = this.page.getByRole('dialog', {
      name: planning.ideas.acting.accept_idea.replace('{title}', title),
    });
    await answer.getByLabel(planning.field.answer).fill(word);
    await answer.getByRole('button', { name: planning.ideas.act.accept_idea }).click();
    const assign = this.page.getByRole('dialog', { name: planning.assignments.assignTitle });
    await assign.waitFor();
    return assign;
  }

  /** Fills in and sends the dialog that asks somebody for a piece of work. */
  async assign(dialog: Locator, given: { to: string; words: number }): Promise<void> {
    await dialog.getByLabel(planning.field.staffId).click();
    await this.page.getByRole('option', { name: given.to }).click();
    await dialog.getByLabel(planning.field.wordsAsked).fill(String(given.words));
    await dialog.getByRole('button', { name: planning.assignments.act.assign, exact: true }).click();
    await this.page.getByText(planning.assignments.assigned).last().waitFor();
  }
}

/** Who does what, how long, and by when. */
export class AssignmentsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<this> {
    await this.page.goto('/desk/assignments');
    return this;
  }

  card(title: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name: title }) });
  }

  async accept(title: string): Promise<void> {
    const { act, did } = planning.assignments;
    await this.card(title).getByRole('button', { name: act.accept_assignment }).click();
    await this.page.getByText(did.accept_assignment).last().waitFor();
  }

  /** Begins the story, and waits for the editor. */
  async startWriting(title: string): Promise<void> {
    await this.card(title).getByRole('button', { name: planning.assignments.act.begin_story }).click();
    await this.page.waitForURL(/\/desk\/stories\/[0-9a-f-]{36}$/);
    await this.page.locator('#field-body').waitFor();
  }
}
