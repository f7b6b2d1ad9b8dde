import { messages } from '#newsroom/words/index.ts';
import { asOwner } from '../served/hiring.ts';
import { expect, test } from '../test.ts';

const { theme, refusals, redirects, machines, house } = messages('en');

test('the admin gives the site a colour of its own: too faint is refused, the nearest is offered, readers see it', async ({
  newsroom,
  as,
  asReader,
}) => {
  const page = await as('adam');
  await page.goto('/desk/house/theme');
  const light = page.getByRole('group', { name: theme.colours.light, exact: true });
  const accent = light.getByLabel(theme.colours.accent, { exact: true });
  await accent.fill('#ffcc00');
  await expect(page.getByText(theme.state.saved)).toBeVisible();
  await page.getByRole('button', { name: theme.publish, exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: refusals.field.too_faint })).toBeVisible();
  await expect(accent).toHaveValue('#ffcc00');
  await light.getByRole('button', { name: /^Take #/ }).click();
  const near = await accent.inputValue();
  const frame = page.frameLocator(`iframe[title="${theme.preview.frame}"]`);
  await expect
    .poll(() => frame.locator('html').evaluate((html) => getComputedStyle(html).getPropertyValue('--accent')))
    .toContain(near);
  await page.getByRole('button', { name: theme.publish, exact: true }).click();
  await expect(page.getByText(theme.published)).toBeVisible();
  const reader = await asReader({ colorScheme: 'light' });
  await expect
    .poll(async () => {
      await reader.goto('/en');
      return reader.locator('html').evaluate((html) => getComputedStyle(html).getPropertyValue('--accent'));
    })
    .toContain(near);
  expect(await reader.locator('head style').textContent()).toContain(near);
  const icon = (await reader.locator('link[rel="icon"]').getAttribute('href')) ?? '';
  expect((await reader.request.get(icon)).headers()['cache-control']).toContain('immutable');
  // The other specs find the site as it was.
  await page.reload();
  await page.getByRole('button', { name: theme.colours.own }).click();
  await expect(page.getByText(theme.state.saved)).toBeVisible();
  await page.getByRole('button', { name: theme.publish, exact: true }).click();
  await expect(page.getByText(theme.published)).toBeVisible();
  const [out] = await asOwner<{ count: number }>(
    newsroom,
    'SELECT count(*)::int FROM themes WHERE published_at IS NOT NULL',
    [],
  );
  const earlier = (out?.count ?? 0) - 1;
  expect(earlier).toBeGreaterThan(0);
  await expect(page.getByRole('button', { name: theme.earlier.restore })).toHaveCount(earlier);
});

test('what the house is called is seen on the site before it is kept', async ({ as, asReader }) => {
  const page = await as('adam');
  await page.goto('/desk/house');
  const frame = page.frameLocator(`iframe[title="${theme.preview.frame}"]`);
  const name = page.getByRole('group', { name: house.settings.names }).getByLabel(house.inEnglish);
  const before = await name.inputValue();
  await name.fill('The Evening Quokka');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('The Evening Quokka');
  const reader = await asReader();
  await reader.goto('/en');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(before);
});

test('a list of old addresses is looked at, imported, and leads readers on', async ({
  as,
  asReader,
  mark,
}) => {
  const page = await as('adam');
  await page.goto('/desk/house/redirects');
  const rows = [
    'from,to',
    `/2019/기사/부산항-${mark}.html,/ko`,
    '/loop-a,/loop-b',
    '/loop-b,/loop-a',
    '/x,//evil.example',
  ];
  await page.getByLabel(redirects.import.choose).setInputFiles({
    name: 'old.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(rows.join('\n')),
  });
  await expect(page.getByText('1 new · 3 lines refused')).toBeVisible();
  await expect(page.getByText(refusals.field.redirect_loop).first()).toBeVisible();
  const reader = await asReader();
  const old = encodeURI(`/2019/기사/부산항-${mark}.html`);
  expect((await reader.request.get(old)).status()).toBe(404);
  await page.getByRole('button', { name: redirects.import.apply, exact: true }).click();
  await expect(page.getByText('old.csv: done')).toBeVisible();
  await reader.goto(`${old}?utm_source=mail`);
  expect(new URL(reader.url()).pathname).toBe('/ko');
  await page.getByLabel(redirects.from, { exact: true }).fill('/desk');
  await page.getByLabel(redirects.to, { exact: true }).fill('/en');
  await page.getByRole('button', { name: redirects.one.save, exact: true }).click();
  await expect(page.getByText(refusals.field.redirect_own_place)).toBeVisible();
  await expect(page.getByLabel(redirects.from, { exact: true })).toHaveValue('/desk');
});

test('what machines are told and what the newsroom promises is the admin’s to say', async ({
  as,
  asReader,
}) => {
  const page = await as('adam');
  const reader = await asReader();
  await page.goto('/desk/house/machines');
  await page
    .getByRole('radiogroup', { name: machines.purpose.training })
    .getByLabel(machines.disallow)
    .check();
  await page.getByRole('button', { name: house.save }).click();
  await expect(page.getByText(house.saved)).toBeVisible();
  await expect.poll(async () => (await reader.request.get('/robots.txt')).text()).toContain('GPTBot');
  await page.goto('/desk/house/policies');
  await page.getByRole('button', { name: `${house.edit}: ${machines.policy.verification}` }).click();
  await page.getByRole('dialog').getByLabel(house.inEnglish).fill('# Twice\n\nWe ask **two** sources.');
  await page.getByRole('dialog').getByRole('button', { name: house.save }).click();
  await expect(page.getByText(house.saved)).toBeVisible();
  await expect
    .poll(async () => {
      await reader.goto('/en/about/verification');
      return reader.locator('main').textContent();
    })
    .toContain('We ask two sources.');
  await reader.goto('/en');
  await expect(reader.getByRole('link', { name: machines.policy.verification })).toBeVisible();
});
