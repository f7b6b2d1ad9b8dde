import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory } from '#newsroom/fixtures/a-story.ts';
import { messages } from '#newsroom/words/index.ts';
import { Site } from '../pages/site.ts';
import { expect, test } from '../test.ts';

const { site: words } = messages('en');

test.beforeEach(({ newsroom }) => callFrom(newsroom));

test('a story reads without any script, and the share panel opens and closes', async ({
  newsroom,
  asReader,
}) => {
  const { people, sections } = newsroom;
  const story = await aStory()
    .by(people.mina)
    .in(sections.city)
    .submittedBy(people.mina)
    .approvedBy(people.edith)
    .publishedBy(people.edith)
    .make();
  const reader = await asReader({ javaScriptEnabled: false });
  const answer = await reader.goto(`/en/stories/${story.row.slug}`);
  expect(answer?.status()).toBe(200);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(story.content.headline);
  await expect(reader.getByText('Hundreds walked across it.')).toBeVisible();
  await expect(reader.getByRole('link', { name: 'Mina Kang' }).first()).toBeVisible();
  const panel = reader.getByRole('dialog', { name: words.share.title });
  await expect(panel).toBeHidden();
  await reader.getByRole('button', { name: words.share.share, exact: true }).click();
  await expect(panel).toBeVisible();
  await panel.getByRole('button', { name: words.share.close }).click();
  await expect(panel).toBeHidden();
  expect(await reader.locator('script[src*="_next"]').count()).toBe(0);
});

test('a story without pictures takes ten KB of script and sixty in all, fonts apart', async ({
  newsroom,
  asReader,
}) => {
  const { people, sections } = newsroom;
  const out = (story: ReturnType<typeof aStory>) =>
    story
      .in(sections.city)
      .submittedBy(people.mina)
      .approvedBy(people.edith)
      .publishedBy(people.edith)
      .make();
  const stories = [await out(aStory().by(people.mina)), await out(aStory().by(people.mina).inKorean())];
  for (const { row } of stories) {
    const reader = await asReader();
    const taken: Promise<{ kind: string; bytes: number }>[] = [];
    reader.on('requestfinished', (request) => {
      taken.push(
        request.sizes().then(({ responseBodySize, responseHeadersSize }) => ({
          kind: request.resourceType(),
          bytes: responseBodySize + responseHeadersSize,
        })),
      );
    });
    await reader.goto(`/${row.language}/stories/${row.slug}`, { waitUntil: 'networkidle' });
    const all = await Promise.all(taken);
    const bytes = (...kinds: string[]) =>
      all.filter(({ kind }) => kinds.includes(kind)).reduce((sum, one) => sum + one.bytes, 0);
    expect(bytes('document')).toBeGreaterThan(0);
    expect(bytes('script')).toBeLessThanOrEqual(10 * 1024);
    expect(bytes(...all.map(({ kind }) => kind).filter((kind) => kind !== 'font'))).toBeLessThanOrEqual(
      60 * 1024,
    );
  }
});

test('exact answers: 404 for what is not out, 308 to a new address, 410 for what was killed', async ({
  newsroom,
  asReader,
  mark,
}) => {
  const { people, sections } = newsroom;
  const { mina, edith, mara } = people;
  const page = await asReader();
  const site = new Site(page);
  const approved = () => aStory().by(mina).in(sections.city).submittedBy(mina).approvedBy(edith);
  const waiting = await approved().make();
  expect((await site.get(site.story(waiting.row.slug))).status()).toBe(404);
  const moved = await approved()
    .publishedBy(edith)
    .reopenedBy(mina)
    .savedBy(mina, { slug: `moved-to-here-${mark}` })
    .submittedBy(mina)
    .approvedBy(edith)
    .updatedBy(edith)
    .make();
  const old = moved.content.headline.match(/number (\d+)/)?.[1];
  const answer = await site.get(site.story(`bridge-${old}`));
  expect(answer.status()).toBe(308);
  expect(answer.headers().location).toMatch(new RegExp(`/en/stories/moved-to-here-${mark}$`));
  const killed = await approved().publishedBy(edith).killedBy(mara).make();
  expect((await site.get(site.story(killed.row.slug))).status()).toBe(410);
  expect((await site.get('/')).status()).toBe(307);
  expect((await site.get('/fr')).status()).toBe(404);
});

test('a draft is on no page of readers, whatever is asked for', async ({ newsroom, asReader, mark }) => {
  const { people, sections } = newsroom;
  const secret = `quokkamemo${mark}`;
  const draft = await aStory()
    .by(people.mina)
    .in(sections.city)
    .saying({ headline: secret, standfirst: secret, slug: secret })
    .submittedBy(people.mina)
    .approvedBy(people.edith)
    .make();
  const page = await asReader();
  const site = new Site(page);
  expect(await site.listedIn(secret)).toEqual([]);
  expect(await site.search(secret)).toEqual([]);
  for (const address of [
    `/desk/stories/${draft.id}`,
    `/desk/stories/${draft.id}/preview`,
    `/desk/stories/${draft.id}/history`,
    `/api/desk/stories/${draft.id}`,
  ]) {
    const answer = await site.get(address);
    expect([302, 303, 307, 401, 404], address).toContain(answer.status());
    expect(await answer.text(), address).not.toContain(secret);
  }
});
