import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { messages } from '#newsroom/words/index.ts';
import { EditorPage } from '../pages/editor.ts';
import { IntakePage } from '../pages/intake.ts';
import { ReviewPage } from '../pages/review.ts';
import { everywhere, Site } from '../pages/site.ts';
import { expect, test } from '../test.ts';

const { stories, history } = messages('en');
const copied = (name: string) => readFile(path.join(import.meta.dirname, 'pasted', name), 'utf8');

test('from a pasted page to readers in two languages, through a correction, to a kill', async ({
  as,
  asReader,
  mark,
}) => {
  const slug = `harbour-ferry-returns-${mark}`;
  const reporter = await as('mina');
  const editor = new EditorPage(reporter);
  const english = new Site(await asReader());

  await test.step('a reporter makes a story from a copied page; what surrounds it is left out', async () => {
    const intake = await new IntakePage(reporter).open();
    await intake.paste(await copied('ferry-en.txt'));
    await intake.leavesOut('Skip to main content', 'Text size', 'Share', 'Copyright © 2026');
    await intake.make();
    await expect(editor.headline).toHaveValue('Harbour ferry returns after three years');
    await expect(editor.body).toContainText('The harbour ferry sailed again on Monday');
    await expect(editor.body).not.toContainText('Share');
    await expect(editor.body).not.toContainText('Skip to main content');
  });
  const id = editor.storyId;

  await test.step('edits and submits it, and cannot approve it', async () => {
    await editor.writeOn(' Tickets cost two coins.');
    await editor.saved();
    await editor.pickByline('Mina Kang');
    await editor.pickSection('City');
    await editor.slug.fill(slug);
    await editor.saved();
    await editor.acts.press('submit');
    await editor.acts.offers('recall');
    expect(await editor.acts.offered()).not.toContain(stories.act.approve);
    expect(await editor.acts.offered()).not.toContain(stories.act.publish);
    const review = await new ReviewPage(reporter).open(id);
    await expect(review.answer).toHaveCount(0);
  });

  const review = new ReviewPage(await as('edith'));
  await test.step('an editor reads it and requests changes', async () => {
    await review.open(id);
    await expect(review.page.getByText('Tickets cost two coins.').first()).toBeVisible();
    await review.requestChanges('How often does it sail?');
  });

  await test.step('the reporter answers; the editor reads what changed and approves', async () => {
    await editor.open(id);
    await expect(reporter.getByRole('note').filter({ hasText: 'How often does it sail?' })).toBeVisible();
    await editor.writeOn(' It sails every hour.');
    await editor.saved();
    await editor.acts.press('submit');
    const { page } = review;
    await expect(page.getByText(history.review.meanwhile)).toBeVisible();
    await expect(page.getByText('It sails every hour.')).toHaveCount(0);
    await page.getByRole('button', { name: history.review.showNow }).click();
    await expect(page.getByText(history.review.meanwhile)).toHaveCount(0);
    await expect(review.page.locator('ins', { hasText: 'It sails every hour.' }).first()).toBeVisible();
    await review.approve();
  });

  await test.step('published, it is read signed out and stands wherever it should', async () => {
    expect((await english.get(english.story(slug))).status()).toBe(404);
    await review.acts.press('publish');
    const reader = await asReader();
    await reader.goto(english.story(slug));
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(
      'Harbour ferry returns after three years',
    );
    await expect(reader.getByText('It sails every hour.')).toBeVisible();
    expect(await english.listedIn(slug)).toEqual(everywhere);
    expect(await english.search('harbour ferry')).toContain('Harbour ferry returns after three years');
  });

  const korean = new Site(await asReader(), 'ko');
  await test.step('its Korean translation goes the same way and both lead to each other', async () => {
    const intake = await new IntakePage(reporter).translating(id);
    await intake.paste(await copied('ferry-ko.txt'));
    await intake.make();
    await editor.pickByline('Mina Kang');
    // Its section comes from the original; a story's names are in its own language.
    await expect(reporter.locator('#field-sectionId')).toHaveValue('도시');
    await editor.slug.fill(slug);
    await editor.saved();
    await editor.acts.press('submit');
    await review.open(editor.storyId);
    await review.approve();
    await review.acts.press('publish');
    const reader = await asReader();
    await reader.goto(korean.story(slug));
    await expect(reader.locator('html')).toHaveAttribute('lang', 'ko');
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('항만 여객선, 3년 만에 운항 재개');
    expect(await korean.search('여객선')).toContain('항만 여객선, 3년 만에 운항 재개');
    await expect(reader.locator('link[rel=alternate][hreflang=en]')).toHaveAttribute(
      'href',
      /\/en\/stories\//,
    );
    await reader.goto(english.story(slug));
    await expect(reader.locator('link[rel=alternate][hreflang=ko]')).toHaveAttribute(
      'href',
      /\/ko\/stories\//,
    );
  });

  await test.step('a correction is approved and shows its note', async () => {
    await editor.open(id);
    await editor.acts.press('start_update');
    await editor.standfirst.fill('The first boat left at seven.');
    await editor.saved();
    await editor.acts.press('submit');
    const reader = await asReader();
    await reader.goto(english.story(slug));
    await expect(reader.getByText('The first boat left at seven.')).toHaveCount(0);
    await review.open(id);
    await review.approve();
    await review.acts.press('correct', 'The first boat left at six.', 'It left at seven that day.');
    await reader.reload();
    await expect(reader.getByText('The first boat left at seven.')).toBeVisible();
    await expect(reader.getByText('The first boat left at six.')).toBeVisible();
    await expect(reader.getByText('It left at seven that day.')).toBeVisible();
    await reader.goto('/en/corrections');
    await expect(reader.getByText('It left at seven that day.')).toBeVisible();
  });

  await test.step('the managing editor kills it: 410, and gone from everywhere', async () => {
    const managing = await new EditorPage(await as('mara')).open(id);
    await managing.acts.press('kill', 'The ferry never sailed.');
    const gone = await english.get(english.story(slug));
    expect(gone.status()).toBe(410);
    const notice = await gone.text();
    expect(notice).not.toContain('ferry');
    expect(await english.listedIn(`/en/stories/${slug}`)).toEqual([]);
    expect(await english.search('harbour ferry')).toEqual([]);
    expect((await korean.get(korean.story(slug))).status()).toBe(200);
    const reader = await asReader();
    await reader.goto(korean.story(slug));
    await expect(reader.locator('link[rel=alternate][hreflang=en]')).toHaveCount(0);
  });
});
