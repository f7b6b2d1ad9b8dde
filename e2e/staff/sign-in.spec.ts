import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { password } from '#newsroom/fixtures/people.ts';
import { invite } from '#newsroom/staff/inviting.ts';
import { suspend } from '#newsroom/staff/suspend.ts';
import { messages } from '#newsroom/words/index.ts';
import { SignInPage } from '../pages/sign-in.ts';
import { hire, linkMailedTo } from '../served/hiring.ts';
import { expect, test } from '../test.ts';

const { signIn, refusals, house, desk } = messages('en');

test.beforeEach(({ newsroom }) => callFrom(newsroom));

test('the same answer for a wrong password and for nobody; what was typed stays', async ({
  newsroom,
  asReader,
}) => {
  const page = await new SignInPage(await asReader()).open();
  for (const email of [newsroom.people.mina.email, 'nobody@harbour.test']) {
    await page.signIn(email, 'not the password');
    await expect(page.page.getByText(refusals.wrong_credentials).first()).toBeVisible();
    await expect(page.email).toHaveValue(email);
  }
  await page.signIn('', '');
  await expect(page.page.getByText(signIn.noEmail)).toBeVisible();
  await expect(page.page.getByText(signIn.noPassword)).toBeVisible();
});

test('whoever signs in comes to where they wanted to be', async ({ newsroom, asReader }) => {
  const browser = await asReader();
  await browser.goto('/desk/day');
  await expect(browser).toHaveURL(/\/sign-in\?next=/);
  await new SignInPage(browser).signIn(newsroom.people.mina.email);
  await expect(browser).toHaveURL(/\/desk\/day$/);
});

test('nobody is led to another host after signing in', async ({ newsroom, asReader }) => {
  const browser = await asReader();
  await browser.goto('/sign-in?next=//evil.example/desk');
  await new SignInPage(browser).signIn(newsroom.people.mina.email);
  await expect(browser).toHaveURL(`${newsroom.url}/desk`);
});

test('after many wrong passwords the right one has to wait as well', async ({ newsroom, asReader }) => {
  const person = await hire(newsroom, 'guess');
  const page = await new SignInPage(await asReader()).open();
  const tooMany = refusals.too_many_tries.replace(/\{.*/, '').trim();
  for (let tries = 0; tries < 6; tries += 1) {
    await page.signIn(person.email, `guess number ${tries}`);
    await expect(page.page.getByText(refusals.wrong_credentials).first()).toBeVisible();
  }
  await page.signIn(person.email);
  await expect(page.page.getByText(tooMany).first()).toBeVisible();
});

test('an invitation is taken up once', async ({ newsroom, asReader, mark }) => {
  const { link } = await invite(
    newsroom.people.adam,
    { email: `new-${mark}@harbour.test`, roles: ['reporter'], sections: [] },
    newsroom.url,
  );
  const browser = await asReader();
  await browser.goto(link);
  await browser.getByLabel(signIn.name).fill('Nuri New');
  await browser.getByLabel(signIn.password, { exact: true }).fill('short');
  await browser.getByRole('button', { name: signIn.link.invitation.submit }).click();
  await expect(browser.getByText(refusals.field.too_short)).toBeVisible();
  await expect(browser.getByLabel(signIn.name)).toHaveValue('Nuri New');
  await browser.getByLabel(signIn.password, { exact: true }).fill('twelve letters and more');
  await browser.getByRole('button', { name: signIn.link.invitation.submit }).click();
  await expect(browser).toHaveURL(/\/desk/);
  const second = await asReader();
  await second.goto(link);
  await expect(second.getByText(signIn.link.spentTitle)).toBeVisible();
});

test('a forgotten password is set anew, which signs out everywhere else', async ({ newsroom, asReader }) => {
  const person = await hire(newsroom, 'forgetful');
  const before = await new SignInPage(await asReader()).open();
  await before.enter(person.email);

  const page = await new SignInPage(await asReader()).open();
  await page.page.getByRole('link', { name: signIn.forgotten }).click();
  await page.page.getByLabel(signIn.email, { exact: true }).fill(person.email);
  await page.page.getByRole('button', { name: signIn.reset.submit }).click();
  await expect(page.page.getByText(signIn.reset.sent)).toBeVisible();
  const link = await linkMailedTo(newsroom, person.email);
  await page.page.goto(link);
  await page.page.getByLabel(signIn.link.newPassword).fill('another horse, another battery');
  await page.page.getByRole('button', { name: signIn.link.reset.submit }).click();
  await expect(page.page).toHaveURL(/\/desk/);
  await before.page.goto('/desk');
  await expect(before.page).toHaveURL(/\/sign-in/);
  await page.page.context().clearCookies();
  await page.open();
  await page.signIn(person.email, password);
  await expect(page.page.getByText(refusals.wrong_credentials).first()).toBeVisible();
});

test('a suspended account is out at its next request', async ({ newsroom, asReader }) => {
  const person = await hire(newsroom, 'suspended');
  const page = await new SignInPage(await asReader()).open();
  await page.enter(person.email);
  await suspend(newsroom.people.adam, person.id);
  await page.page.goto('/desk');
  await expect(page.page).toHaveURL(/\/sign-in/);
  await page.signIn(person.email);
  await expect(page.page.getByText(refusals.wrong_credentials).first()).toBeVisible();
});

test('a role that is taken away is gone at the next request', async ({ newsroom, asReader }) => {
  const person = await hire(newsroom, 'demoted', 'admin');
  const page = await new SignInPage(await asReader()).open();
  await page.enter(person.email);
  await page.page.goto('/desk/outbox');
  await expect(page.page.getByRole('heading', { level: 1, name: desk.shell.outbox })).toBeVisible();
  await person.becomes('reporter');
  await page.page.goto('/desk/outbox');
  await expect(page.page.getByRole('heading', { level: 1, name: house.forbidden.title })).toBeVisible();
});

test('signing out everywhere ends every session, the other browser’s too', async ({ newsroom, asReader }) => {
  const person = await hire(newsroom, 'leaving');
  const other = await new SignInPage(await asReader()).open();
  await other.enter(person.email);
  const page = await new SignInPage(await asReader()).open();
  await page.enter(person.email);
  await page.page.goto('/desk/me');
  await page.page.getByRole('button', { name: house.me.everywhere }).click();
  await expect(page.page).toHaveURL(/\/sign-in/);
  await other.page.goto('/desk');
  await expect(other.page).toHaveURL(/\/sign-in/);
});
