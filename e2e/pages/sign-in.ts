import type { Locator, Page } from 'playwright/test';
import { password as everybodys } from '#newsroom/fixtures/people.ts';
import { messages } from '#newsroom/words/index.ts';

const { signIn } = messages('en');

/** The sign-in page. */
export class SignInPage {
  readonly page: Page;
  readonly email: Locator;
  readonly password: Locator;

  constructor(page: Page) {
    this.page = page;
    this.email = page.getByLabel(signIn.email, { exact: true });
    this.password = page.getByLabel(signIn.password, { exact: true });
  }

  async open(): Promise<this> {
    await this.page.goto('/sign-in');
    return this;
  }

  async signIn(email: string, password = everybodys): Promise<void> {
    await this.email.fill(email);
    await this.password.fill(password);
    await this.page.getByRole('button', { name: signIn.submit, exact: true }).click();
  }
}
