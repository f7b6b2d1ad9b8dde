import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory } from '#newsroom/fixtures/a-story.ts';
import { kill } from '#newsroom/stories/acts/kill.ts';
import { messages } from '#newsroom/words/index.ts';
import type { Told } from '../served/told.ts';
import { expect, test } from '../test.ts';

const { reading: words } = messages('en');

test.beforeEach(({ newsroom }) => callFrom(newsroom));

async function live({ people, sections }: Told): Promise<string> {
  const { row } = await aStory()
    .by(people.mina)
    .in(sections.city)
    .submittedBy(people.mina)
    .approvedBy(people.edith)
    .publishedBy(people.edith)
    .make();
  return `/en/stories/${row.slug}`;
}

test('what a reader chose holds on the next page from its first paint on', async ({ newsroom, asReader }) => {
  const address = await live(newsroom);
  const reader = await asReader({ colorScheme: 'light' });
  await reader.goto(address);
  const looks = () =>
    reader
      .locator('.body p')
      .first()
      .evaluate((p) => {
        const { fontSize, fontFamily, lineHeight, color } = getComputedStyle(p);
        return {
          size: Number.parseFloat(fontSize),
          fontFamily,
          lineHeight: Number.parseFloat(lineHeight),
          color,
        };
      });
  const before = await looks();
  await reader.getByText(words.options.title).click();
  const choose = (group: string, name: string) =>
    reader.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).check();
  await choose(words.options['text-size'], words.options.sizes['4']);
  await choose(words.options.colours, words.options.coloursValues.dark);
  await choose(words.options.contrast, words.options.contrastValues.high);
  await choose(words.options.letters, words.options.lettersValues.easy);
  await choose(words.options.lines, words.options.linesValues.wide);
  const after = await looks();
  expect(after.size).toBeGreaterThan(before.size);
  expect(after.lineHeight / after.size).toBeGreaterThan(before.lineHeight / before.size);
  expect(after.fontFamily).toContain('Easy letters');
  expect(after.color).toBe('rgb(255, 255, 255)');
  await reader.keyboard.press('Escape');
  await expect(reader.getByRole('group', { name: words.options.colours })).toBeHidden();
  // Seen at the page's first paint, not only once everything has run.
  await reader.addInitScript(() => {
    new PerformanceObserver(() => {
      document.documentElement.dataset.firstPaint ??= document.documentElement.dataset.colours ?? 'none';
    }).observe({ type: 'paint', buffered: true });
  });
  await reader.reload();
  await expect(reader.locator('html')).toHaveAttribute('data-first-paint', 'dark');
  expect(await looks()).toEqual(after);
  await reader.getByText(words.options.title).click();
  await choose(words.options.colours, words.options.coloursValues.system);
  await expect(reader.locator('html')).not.toHaveAttribute('data-colours');
});

test('without a script the options open and act on the page', async ({ newsroom, asReader }) => {
  const address = await live(newsroom);
  const reader = await asReader({ javaScriptEnabled: false, colorScheme: 'light' });
  await reader.goto(address);
  await reader.getByText(words.options.title).click();
  const dark = reader.getByRole('radio', { name: words.options.coloursValues.dark, exact: true });
  await dark.check();
  await expect(reader.locator('html')).toHaveCSS('color-scheme', 'dark');
});

test('selected words are copied as a quote, and its address leads back to them', async ({
  newsroom,
  asReader,
}) => {
  const address = await live(newsroom);
  const reader = await asReader({ permissions: ['clipboard-read', 'clipboard-write'] });
  await reader.goto(address);
  await reader.evaluate(() => {
    const words = [...document.querySelectorAll('.body p')].find((p) =>
      p.textContent?.includes('Hundreds walked'),
    );
    const text = words?.firstChild as Text;
    // Two words, each cut in the middle.
    const from = text.data.indexOf('undreds');
    getSelection()?.setBaseAndExtent(text, from, text, from + 'undreds walk'.length);
  });
  await reader.getByRole('button', { name: words.quote.copy }).click();
  await expect(reader.getByRole('button', { name: words.quote.copied })).toBeVisible();
  const copied = await reader.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('“Hundreds walked”\n— ');
  expect(copied.split('\n').at(-1)).toMatch(new RegExp(`${address}#:~:text=Hundreds%20walked$`));
});

test('listening is offered only where a voice speaks the language; a story is cut into sentences for it', async ({
  newsroom,
  asReader,
}) => {
  const address = await live(newsroom);
  const reader = await asReader();
  await reader.goto(address);
  const speaks = await reader.evaluate(() =>
    speechSynthesis.getVoices().some(({ lang }) => lang.startsWith('en')),
  );
  await expect(reader.getByRole('button', { name: words.listen.listen })).toBeVisible({ visible: speaks });
  const pieces = await reader.evaluate(async () => {
    const file = document.querySelector<HTMLElement>('[data-listen]')?.dataset.listen;
    const { pieces } = await import(file as string);
    return pieces(`Short. Also short. Long ${'words '.repeat(60).trim()}. The end.`, 'en');
  });
  expect(pieces).toEqual(['Short. Also short.', `Long ${'words '.repeat(60).trim()}.`, 'The end.']);
});

test('a story without a picture has one drawn for its link previews, which goes with it', async ({
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
  const reader = await asReader();
  await reader.goto(`/en/stories/${story.row.slug}`);
  const picture = await reader.locator('meta[property="og:image"]').getAttribute('content');
  const { pathname } = new URL(picture ?? '');
  const answer = await reader.request.get(pathname);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png']);
  // Its width and height as the head of a PNG has them.
  const bytes = await answer.body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  const old = await reader.request.get(pathname.replace(/[0-9a-f]{10}\.png/, '0123456789.png'), {
    maxRedirects: 0,
  });
  expect([old.status(), old.headers().location]).toEqual([307, pathname]);
  const embed = await (await reader.request.get(`/oembed?url=/en/stories/${story.row.slug}`)).json();
  expect(embed.thumbnail_url).toBe(picture);
  await kill(people.mara, { ...story.base, note: 'It was not so.' });
  await expect.poll(async () => (await reader.request.get(pathname)).status()).toBe(404);
});
