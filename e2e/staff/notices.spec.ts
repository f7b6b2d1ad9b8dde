import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { desk } from '#db/desk.ts';
import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory } from '#newsroom/fixtures/a-story.ts';
import { tell } from '#newsroom/notices/telling.ts';
import { messages } from '#newsroom/words/index.ts';
import { hire } from '../served/hiring.ts';
import { expect, test } from '../test.ts';

const { house, notices, refusals } = messages('en');

test('everybody chooses what they are told of, where and when', async ({ newsroom, as }) => {
  const person = await hire(newsroom, 'chooser', 'reporter');
  const page = await as(person);
  await page.goto('/desk/me');
  const cell = page.getByRole('checkbox', { name: `${notices.kind.my_stories}: ${notices.place.mail}` });
  await cell.check();
  await page.getByLabel(notices.choices.quietFrom).fill('22:00');
  const save = page.locator('form').filter({ has: cell }).getByRole('button', { name: house.save });
  await save.click();
  await expect(page.getByLabel(notices.choices.quietTo)).toHaveAttribute('aria-invalid', 'true');
  await expect(cell).toBeChecked();
  await page.getByLabel(notices.choices.quietTo).fill('07:00');
  await save.click();
  await expect(page.getByText(house.saved)).toBeVisible();
  await page.reload();
  await expect(cell).toBeChecked();
  await expect(page.getByLabel(notices.choices.quietFrom)).toHaveValue('22:00');
});

test('all notices stand on a page, and are marked as seen there', async ({ newsroom, as }) => {
  await callFrom(newsroom);
  const { people, sections } = newsroom;
  const writer = await hire(newsroom, 'noticed', 'reporter');
  const { id } = await aStory().by(people.mina).in(sections.city).make();
  await desk().transaction((tx) =>
    tell(tx, { to: [writer.id], what: 'request_changes', storyId: id, by: people.edith.id }),
  );
  const page = await as(writer);
  await page.goto('/desk');
  await page.getByRole('button', { name: '1 new notice' }).click();
  await page.getByRole('link', { name: notices.all }).click();
  await page.getByText(notices.page.unseen, { exact: true }).click();
  await page.getByRole('button', { name: notices.seenOne }).click();
  await expect(page.getByText(notices.page.none)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Notices', exact: true })).toBeVisible();
  await page.getByText(notices.page.every, { exact: true }).click();
  await expect(page.getByRole('link', { name: /requested changes/ })).toBeVisible();
});

test('the admin names a webhook, tries it, and reads in the outbox how it went', async ({ as }) => {
  const receiver = createServer((_request, response) => response.writeHead(204).end());
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const { port } = receiver.address() as AddressInfo;
  const page = await as('adam');
  await page.goto('/desk/house');
  const url = page.getByLabel(notices.webhook.url);
  const form = page.locator('form').filter({ has: url });
  await url.fill('https://10.0.0.1/');
  await form.getByRole('button', { name: house.save }).click();
  await expect(page.getByText(refusals.field.not_callable)).toBeVisible();
  await url.fill(`http://127.0.0.1:${port}/hook`);
  await form.getByRole('button', { name: house.save }).click();
  const tryIt = page.getByRole('button', { name: notices.webhook.try });
  await tryIt.waitFor();
  const called = once(receiver, 'request') as Promise<[IncomingMessage]>;
  await tryIt.click();
  const [request] = await called;
  expect(request.headers['webhook-signature']).toMatch(/^v1,/);
  await page.goto('/desk/outbox');
  await expect(
    page.getByRole('button', { name: new RegExp(house.outbox.kind.webhook) }).first(),
  ).toContainText(house.outbox.state.sent);
  receiver.close();
});

test('what is pushed to a browser is shown by it', async ({ newsroom, as }) => {
  const page = await as('mina');
  await page.context().grantPermissions(['notifications'], { origin: newsroom.url });
  await page.goto('/desk/me');
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/desk/push-worker.js', { scope: '/desk' });
    await navigator.serviceWorker.ready;
  });
  const session = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [found] = registrations;
      if (found) resolve(found.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const message = {
    origin: newsroom.url,
    registrationId: await registered,
    data: JSON.stringify({ id: 7, title: 'Edith Park calls you', body: 'Sure?', href: '/desk/notices' }),
  };
  // A push service delivers again what was not taken; a worker shows it once all the same.
  const shown = async () => {
    await session.send('ServiceWorker.deliverPushMessage', message);
    return page.evaluate(async () => {
      const there = await navigator.serviceWorker.getRegistration('/desk');
      return ((await there?.getNotifications()) ?? []).map(({ title, body, data }) => [
        title,
        body,
        data.href,
      ]);
    });
  };
  await expect.poll(shown).toEqual([['Edith Park calls you', 'Sure?', '/desk/notices']]);
});
