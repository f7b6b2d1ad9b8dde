import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { messages } from '#newsroom/words/index.ts';
import { asOwner } from '../served/hiring.ts';
import { expect, test } from '../test.ts';

const { letters: words, refusals } = messages('en');

test.beforeEach(({ newsroom }) => callFrom(newsroom));

test('a reader without script asks for letters, confirms, changes and leaves', async ({
  newsroom,
  asReader,
  mark,
}) => {
  const email = `reader-${mark}@example.org`;
  const reader = await asReader({ javaScriptEnabled: false });
  await reader.goto('/en/sections/city');
  await reader.getByRole('link', { name: words.follow }).click();
  const city = reader.getByRole('checkbox', { name: 'City' });
  await expect(city).toBeChecked();
  const address = reader.getByRole('textbox', { name: words.email });
  await address.fill('not an address');
  await reader.getByRole('radio', { name: words.timings.publish }).check();
  await reader.getByRole('button', { name: words.send }).click();
  await expect(reader.getByText(refusals.field.not_an_email)).toBeVisible();
  await expect(address).toHaveValue('not an address');
  await expect(city).toBeChecked();
  await expect(reader.getByRole('radio', { name: words.timings.publish })).toBeChecked();
  await address.fill(email);
  await reader.getByRole('button', { name: words.send }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(words.asked.title);

  const held = () =>
    asOwner<{ id: string }>(newsroom, 'SELECT id FROM subscribers WHERE email = $1', [email]);
  const [mail] = await asOwner<{ text: string }>(
    newsroom,
    `SELECT payload->>'text' AS text FROM outbox WHERE payload->>'to' = $1`,
    [email],
  );
  const link = /\/en\/letters\/confirm\/\S+/.exec(mail?.text ?? '')?.[0] ?? '';
  await reader.goto(link);
  expect(await held()).toEqual([]);
  await reader.getByRole('button', { name: words.confirm.button }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(words.confirm.done);
  expect(await held()).toHaveLength(1);
  await reader.goto(link);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(words.confirm.spent);

  const [subscriber] = await held();
  const { manageKey } = await import('#newsroom/letters/keys.ts');
  process.env.AUTH_SECRET = 'a secret for tests and for nothing else';
  const manage = `/en/letters/manage/${manageKey(subscriber?.id ?? '')}`;
  await reader.goto(manage);
  await expect(city).toBeChecked();
  await city.uncheck();
  await reader.getByRole('button', { name: words.manage.save }).click();
  await expect(reader.getByText(refusals.field.nothing_followed)).toBeVisible();
  await reader.getByRole('checkbox', { name: words.site }).check();
  await reader.getByRole('button', { name: words.manage.save }).click();
  await expect(reader.getByRole('status')).toHaveText(words.manage.saved);
  const answer = await fetch(newsroom.url + manage, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  expect(answer.status).toBe(200);
  expect(await held()).toEqual([]);
  await reader.goto(manage);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(words.manage.unknown);
});

test('the desk sees the next letter and pauses them; only the admin answers for an address', async ({
  as,
}) => {
  const mara = await as('mara');
  await mara.goto('/desk/letters');
  await expect(mara.getByRole('heading', { level: 2, name: words.desk.next })).toBeVisible();
  await mara.getByRole('button', { name: words.desk.pause }).click();
  await expect(mara.getByText(words.desk.paused)).toBeVisible();
  await expect(mara.getByRole('heading', { name: words.desk.request })).toBeHidden();
  const edith = await as('edith');
  await edith.goto('/desk/letters');
  await expect(edith.getByText(words.desk.paused)).toBeVisible();
  await expect(edith.getByRole('button', { name: words.desk.resume })).toBeHidden();
  await mara.getByRole('button', { name: words.desk.resume }).click();
  await expect(mara.getByText(words.desk.running)).toBeVisible();
  const adam = await as('adam');
  await adam.goto('/desk/letters');
  await adam.getByRole('textbox', { name: words.desk.address }).fill('nobody@example.org');
  await adam.getByRole('button', { name: words.desk.export }).click();
  await expect(adam.getByText(words.desk.nothingHeld)).toBeVisible();
});
