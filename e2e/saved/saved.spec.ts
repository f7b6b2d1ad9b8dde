import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory } from '#newsroom/fixtures/a-story.ts';
import { kill } from '#newsroom/stories/acts/kill.ts';
import { messages } from '#newsroom/words/index.ts';
import { expect, test } from '../test.ts';

const { keeping: words } = messages('en');

test.beforeEach(({ newsroom }) => callFrom(newsroom));

test('a saved story is read without a network, and gone once its being killed could be known', async ({
  newsroom,
  asReader,
}) => {
  const { people, sections } = newsroom;
  const out = (headline: string) =>
    aStory()
      .by(people.mina)
      .in(sections.city)
      .saying({ headline })
      .submittedBy(people.mina)
      .approvedBy(people.edith)
      .publishedBy(people.edith)
      .make();
  const killed = await out('The breakwater that was never built');
  const kept = await out('The breakwater that was built');
  const other = await out('A story nobody saved');
  const at = (story: typeof kept) => `/en/stories/${story.row.slug}`;
  const reader = await asReader();
  const context = reader.context();
  const copies = () =>
    reader.evaluate(async () => {
      const cache = await caches.open('saved-stories-1');
      return (await cache.keys()).map(({ url }) => new URL(url).pathname);
    });
  const save = reader.getByRole('button', { name: words.save, exact: true });
  const saved = reader.getByRole('region', { name: words.page.savedHeading });
  for (const story of [killed, kept]) {
    await reader.goto(at(story));
    await expect(save).toHaveAttribute('aria-pressed', 'false');
    await save.press('Enter');
    await expect(save).toHaveAttribute('aria-pressed', 'true');
    await expect(reader.getByText(words.saved)).toBeAttached();
    await expect.poll(copies).toContain(at(story));
  }
  await expect.poll(copies).toContain('/en/saved');
  // Of other stories nothing is kept with it: each of them may be withdrawn by itself.
  const copy = await reader.evaluate(async (path) => (await caches.match(path))?.text(), at(kept));
  expect(copy).toContain(kept.content.headline);
  expect(copy).not.toContain(killed.content.headline);

  await context.setOffline(true);
  await reader.goto(at(killed));
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(killed.content.headline);
  await expect(reader.locator('.saved-copy')).toContainText('Saved copy of');
  await reader.goto(at(other));
  await expect(reader.locator('.saved-copy')).toHaveText(words.offline.notHere);
  await expect(saved.getByRole('link', { name: kept.content.headline })).toBeVisible();

  await kill(people.mara, { ...killed.base, note: 'It was never so.' });
  await reader.goto(at(other));
  await context.setOffline(false);
  // The page that is open asks as soon as there is a network.
  await expect(reader.getByText(words.page.gone)).toBeVisible();
  await reader.goto('/en');
  await expect.poll(copies).not.toContain(at(killed));
  expect(await copies()).toContain(at(kept));

  await context.setOffline(true);
  await reader.goto(at(killed));
  await expect(reader.locator('.saved-copy')).toHaveText(words.offline.notHere);
  await expect(saved.getByRole('link', { name: kept.content.headline })).toBeVisible();
  await expect(reader.getByText(killed.content.headline)).toBeHidden();
  await reader.goto(at(kept));
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(kept.content.headline);

  await context.setOffline(false);
  await reader.goto('/en/saved');
  await expect(reader.getByText(killed.content.headline)).toBeHidden();
  await saved.getByRole('button', { name: words.page.clearSaved }).click();
  await expect(saved.getByText(words.page.savedNone)).toBeVisible();
  await expect.poll(copies).not.toContain(at(kept));
  await reader.getByRole('button', { name: words.page.undo }).click();
  await expect.poll(copies).toContain(at(kept));
});

test('the worker leaves the desk alone, and the desk’s own lives beside it', async ({ newsroom, as }) => {
  const { people, sections } = newsroom;
  const story = await aStory()
    .by(people.mina)
    .in(sections.city)
    .submittedBy(people.mina)
    .approvedBy(people.edith)
    .publishedBy(people.edith)
    .make();
  const page = await as('edith');
  await page.goto(`/en/stories/${story.row.slug}`);
  await page.getByRole('button', { name: words.save, exact: true }).click();
  const scopes = () =>
    page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations())
        .filter(({ active }) => active)
        .map(({ scope }) => new URL(scope).pathname)
        .sort(),
    );
  await expect.poll(scopes).toEqual(['/']);
  await page.goto('/desk/me');
  await page.evaluate(() => navigator.serviceWorker.register('/desk/push-worker.js', { scope: '/desk' }));
  await expect.poll(scopes).toEqual(['/', '/desk']);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const own = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(new URL(own).pathname).toBe('/desk');
  await page.context().setOffline(true);
  // Nothing of the desk is kept: without a network there is no page of it.
  await expect(page.goto('/desk/me')).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
});
