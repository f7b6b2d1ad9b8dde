import { expect, type Locator, type Page } from 'playwright/test';
import { asksFirst } from '#components/desk/acts/asking.ts';
import type { PressedAct } from '#newsroom/stories/acts/index.ts';
import { messages } from '#newsroom/words/index.ts';
import { wallClock } from '#newsroom/zoned-time.ts';

const { desk, planning, schedule, stories } = messages('en');

/** What can be done with a story: the bar that the editor, the review and the history share. */
export class Acts {
  private readonly page: Page;
  readonly bar: Locator;

  constructor(page: Page) {
    this.page = page;
    this.bar = page.getByRole('group', { name: desk.acts.bar });
  }

  /** Waits until an act is offered outside the menu: the bar shows how the story stands now. */
  async offers(act: PressedAct): Promise<void> {
    await this.button(act).waitFor();
  }

  private button(act: PressedAct): Locator {
    return this.bar.getByRole('button', { name: stories.act[act], exact: true });
  }

  /** The names of all that is offered, those in the menu too. */
  async offered(): Promise<string[]> {
    // Where nothing can be done the bar is empty, and not to be seen.
    await this.bar.waitFor({ state: 'attached' });
    const known = new Set<string>(Object.values(stories.act));
    const shown = (await this.bar.getByRole('button').allInnerTexts()).map((text) => text.trim());
    const more = this.bar.getByRole('button', { name: desk.acts.more });
    if (await more.count()) {
      await more.click();
      const items = this.page.getByRole('menuitem');
      await items.first().waitFor();
      shown.push(...(await items.allInnerTexts()).map((text) => text.trim()));
      await this.page.keyboard.press('Escape');
      await items.first().waitFor({ state: 'hidden' });
    }
    return shown.filter((name) => known.has(name)).sort();
  }

  /**
   * Presses an act, wherever the bar has it, and answers what it asks for.
   * @param act the act
   * @param words the note it asks for, when it does, or all it asks for in the order of its fields
   */
  async press(act: PressedAct, ...words: string[]): Promise<void> {
    await this.choose(act);
    if (asksFirst(act)) {
      const dialog = this.page.getByRole('dialog', { name: stories.act[act] });
      for (const [place, text] of words.entries()) await dialog.getByRole('textbox').nth(place).fill(text);
      await dialog.getByRole('button', { name: stories.act[act], exact: true }).click();
    }
    await this.page.getByText(desk.acts.did[act], { exact: true }).last().waitFor();
  }

  /** Presses an act, wherever the bar has it; what it asks for is left open. */
  async choose(act: PressedAct): Promise<void> {
    const button = this.button(act);
    const item = this.page.getByRole('menuitem', { name: stories.act[act], exact: true });
    const soon = { timeout: 3_000 };
    // The bar may still be coming to show what the act before led to.
    await expect(async () => {
      if (await button.isVisible()) return button.click(soon);
      if (!(await item.isVisible())) await this.bar.getByRole('button', { name: desk.acts.more }).click(soon);
      await item.click(soon).catch(async (late: unknown) => {
        await this.page.keyboard.press('Escape');
        throw late;
      });
    }).toPass();
  }

  /**
   * Leaves a story to the clock.
   * @param at when it is to go out; the newsroom's zone is that of the browser
   */
  async schedule(at: Date): Promise<void> {
    await this.offers('schedule');
    await this.button('schedule').click();
    const dialog = this.page.getByRole('dialog', { name: stories.act.schedule });
    const [day = '', time = ''] = wallClock(at, 'Asia/Seoul').split(' ');
    const [hours = '', minutes = ''] = time.split(':');
    await dialog.getByLabel(planning.moment.day).fill(day);
    await dialog.getByLabel(planning.moment.hours.replace('{label}', planning.moment.time)).fill(hours);
    await dialog.getByLabel(planning.moment.minutes.replace('{label}', planning.moment.time)).fill(minutes);
    await dialog.getByRole('button', { name: schedule.set, exact: true }).click();
    await this.page.getByText(desk.acts.did.schedule, { exact: true }).last().waitFor();
  }
}
