import { expect, type Locator, type Page } from 'playwright/test';
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

  /** Sends the form, and waits for what the server answers. */
  async signIn(email: string, password = everybodys): Promise<void> {
    const button = this.page.getByRole('button', { name: signIn.submit, exact: true });
    await this.email.fill(email);
    await this.password.fill(password);
    const answered = this.page.waitForResponse(
      (answer) => answer.request().method() === 'POST' && new URL(answer.url()).pathname === '/sign-in',
    );
    await button.click();
    await answered;
    await expect(button.and(this.page.locator('[data-loading]'))).toHaveCount(0);
  }

  /** Signs in, and waits for the desk. */
  async enter(email: string): Promise<void> {
    await this.signIn(email);
    await this.page.waitForURL(/\/desk/);
  }
}
