import { sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory } from '#newsroom/fixtures/a-story.ts';
import { look } from '#newsroom/fixtures/index.ts';
import { rankReads } from '#newsroom/reads/ranking.ts';
import { kill } from '#newsroom/stories/acts/kill.ts';
import { messages } from '#newsroom/words/index.ts';
import { expect, test } from '../test.ts';

const { reads: words } = messages('en');
/** As somebody's own browser says it; the one that tests run in says that nobody sits before it. */
const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

test('a story that is looked at is counted, once and how far down, and stands among the most read until it is killed', async ({
  newsroom,
  as,
  asReader,
}) => {
  await callFrom(newsroom);
  const { people, sections } = newsroom;
  const out = () =>
    aStory()
      .by(people.mina)
      .in(sections.city)
      .submittedBy(people.mina)
      .approvedBy(people.edith)
      .publishedBy(people.edith)
      .make();
  const [read, notRead] = [await out(), await out()];
  const counted = async (id: string) => {
    const { rows } = await desk().execute<{ reads: number; end: number }>(
      sql`SELECT coalesce(sum(direct), 0)::int AS reads, coalesce(sum(quarter_4), 0)::int AS "end"
        FROM reads WHERE story_id = ${id}`,
    );
    return rows[0];
  };

  // A machine opens the other one first.
  const machine = await asReader();
  await machine.goto(`/en/stories/${notRead.row.slug}`);
  const reader = await asReader({ userAgent });
  await reader.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }),
  );
  await reader.goto(`/en/stories/${read.row.slug}`);
  await reader.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await expect.poll(() => counted(read.id)).toEqual({ reads: 1, end: 0 });
  // As when another tab is opened over it. (What a page says while it is left has the test browser's own name on it.)
  await reader.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(() => counted(read.id)).toEqual({ reads: 1, end: 1 });
  expect(await counted(notRead.id)).toEqual({ reads: 0, end: 0 });

  await rankReads();
  await reader.goto('/en/most-read');
  const { headline } = read.content;
  await expect(reader.getByRole('link', { name: headline })).toBeVisible();
  await expect(reader.getByRole('link', { name: notRead.content.headline })).toHaveCount(0);

  const mina = await as('mina');
  await mina.goto(`/desk/stories/${read.id}/history`);
  await mina.getByRole('link', { name: words.ofStory, exact: true }).click();
  await expect(mina.getByText('Read once in this time.')).toBeVisible();
  await expect(mina.getByRole('row', { name: `${words.bySource.kind.direct} 1 100 %` })).toBeVisible();

  await kill(people.mara, { ...(await look(read.id)).base, note: 'It was not so.' });
  await expect(async () => {
    await reader.goto('/en/most-read');
    await expect(reader.getByRole('link', { name: headline })).toHaveCount(0);
  }).toPass();
});
