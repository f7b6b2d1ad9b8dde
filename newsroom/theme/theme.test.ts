import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { desc } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { outbox } from '#db/schema/index.ts';
import { aNewsroom } from '../fixtures/index.ts';
import { Incomplete, NotAllowed, PictureRefused, StalePlan } from '../refusals.ts';
import { readMasthead } from '../site/masthead.ts';
import { snapshot } from '../site/snapshot.ts';
import { logoPath, themeAsset, themePath } from './assets.ts';
import { cleanSvg } from './clean-svg.ts';
import { checked, contrast, nearestThatPasses, papers, schemes } from './contrast.ts';
import { type Look, look, ownLook } from './look.ts';
import { publishTheme, restoreTheme } from './publish.ts';
import { readThemeDesk } from './reading.ts';
import { dropDraft, saveDraft } from './save-draft.ts';
import { themeSheet } from './sheet.ts';
import { takeInLogo } from './take-in-logo.ts';

const { people } = await aNewsroom();
const { adam, mara, edith, mina } = people;
const pathOf = (name: string) => `/assets/${name}`;
const blue: Look = {
  ...ownLook,
  colours: { ...ownLook.colours, light: { ...ownLook.colours.light, accent: '#0b4f8a', link: '#0b4f8a' } },
};
const seen = async () => (await snapshot(readMasthead)).look;

test('only an admin makes, restores and publishes themes', async () => {
  for (const who of [mara, edith, mina]) {
    await assert.rejects(saveDraft(who, { version: 0, look: ownLook }), NotAllowed);
    await assert.rejects(publishTheme(who, { version: 1 }), NotAllowed);
    await assert.rejects(restoreTheme(who, { id: adam.id }), NotAllowed);
    await assert.rejects(readThemeDesk(who), NotAllowed);
    await assert.rejects(takeInLogo(who, new Uint8Array(3)), NotAllowed);
  }
});

test('a draft is nobody’s but the admin’s, is published once looked at, and can be had again', async () => {
  assert.equal(await saveDraft(adam, { version: 0, look: blue }), 1);
  await assert.rejects(saveDraft(adam, { version: 0, look: ownLook }), StalePlan);
  assert.deepEqual(await seen(), ownLook);
  await assert.rejects(publishTheme(adam, { version: 7 }), StalePlan);
  await publishTheme(adam, { version: 1 });
  assert.deepEqual(await seen(), blue);
  const [effect] = await desk().select().from(outbox).orderBy(desc(outbox.id)).limit(1);
  assert.equal(effect?.kind, 'site_changed');
  assert.equal(await saveDraft(adam, { version: 0, look: { ...ownLook, fonts: 'plain' } }), 1);
  await publishTheme(adam, { version: 1 });
  const { published, version } = await readThemeDesk(adam);
  assert.deepEqual([published.length, version], [2, 0]);
  await restoreTheme(adam, { id: published[1]?.id ?? '' });
  assert.equal((await readThemeDesk(adam)).look.colours.light.accent, '#0b4f8a');
  await dropDraft(adam);
  assert.equal((await readThemeDesk(adam)).look.fonts, 'plain');
});

test('what is too faint may be tried, and is not published', async () => {
  const light = { ...ownLook.colours.light, accent: '#ffcc00' };
  await saveDraft(adam, { version: 0, look: { ...ownLook, colours: { ...ownLook.colours, light } } });
  await assert.rejects(publishTheme(adam, { version: 1 }), (error: unknown) => {
    assert.ok(error instanceof Incomplete);
    assert.deepEqual(error.fields, { 'colours.light.accent': 'too_faint' });
    return true;
  });
  await dropDraft(adam);
});

test('contrast is that of WCAG, and the nearest colour that passes is near and passes', () => {
  assert.equal(contrast('#ffffff', '#000000').toFixed(2), '21.00');
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
  for (const scheme of schemes)
    for (const one of checked(ownLook.colours[scheme], scheme)) assert.ok(one.passes, JSON.stringify(one));
  for (const colour of ['#ffcc00', '#ff8a80', '#888888', '#00e5ff'])
    for (const on of Object.values(papers)) {
      const near = nearestThatPasses(colour, on, 4.5);
      assert.match(near, /^#[0-9a-f]{6}$/);
      assert.ok(
        contrast(near, on) >= 4.5 && (near === colour || contrast(near, on) < 6),
        `${colour} on ${on}: ${near}`,
      );
    }
  assert.equal(nearestThatPasses('#9d2b1c', papers.light, 4.5), '#9d2b1c');
});

test('nothing but a colour reaches a style sheet', () => {
  const hostile = [
    'red',
    '#fff',
    '#9d2b1c;}body{display:none',
    'url(https://evil.example)',
    '#9d2b1c/**/',
    '#9D2B1C\n',
    'var(--x)',
    '</style><script>',
    '＃9d2b1c',
  ];
  for (const accent of hostile) {
    const given = {
      ...ownLook,
      colours: { ...ownLook.colours, light: { ...ownLook.colours.light, accent } },
    };
    const read = look.safeParse(given);
    if (read.success) assert.match(read.data.colours.light.accent, /^#[0-9a-f]{6}$/);
    else assert.throws(() => themeSheet(given, pathOf));
  }
  for (const fonts of ['Comic Sans', 'house"}', '__proto__'])
    assert.throws(() => themeSheet({ ...ownLook, fonts } as unknown as Look, pathOf));
  for (const url of ['javascript:alert(1)', '//evil.example', '/\\evil.example', 'data:text/html,x', '/a b'])
    assert.ok(
      !look.safeParse({
        ...ownLook,
        footer: { ...ownLook.footer, links: { en: [{ name: 'x', url }], ko: [] } },
      }).success,
      url,
    );
});

test('a site that chose nothing has no sheet of its own, and its colours are those of the tokens', () => {
  assert.equal(themeSheet(structuredClone(ownLook), pathOf), '');
  assert.equal(themePath(structuredClone(ownLook)), null);
  const tokens = readFileSync('components/site/theme/tokens.css', 'utf8');
  const { light, dark } = ownLook.colours;
  assert.ok(tokens.includes(`--accent: light-dark(${light.accent}, ${dark.accent})`));
  assert.ok(tokens.includes(`--paper: light-dark(${papers.light}, ${papers.dark})`));
  assert.ok(tokens.includes(`--ink: light-dark(${light.ink}, ${dark.ink})`));
  for (const fonts of ['paper', 'bold', 'plain'] as const)
    assert.match(themeSheet({ ...ownLook, fonts }, pathOf), /--headline:/);
});

test('a published theme’s sheet has an address of its own, another one than before', async () => {
  const first = themePath(blue);
  assert.ok(first && first !== themePath({ ...blue, fonts: 'bold' }));
  await saveDraft(adam, { version: 0, look: blue });
  await publishTheme(adam, { version: 1 });
  const file = first.split('/').at(-1) ?? '';
  const found = await snapshot((ask) => themeAsset(ask, file));
  assert.ok(found?.current);
  assert.match(Buffer.from(found.bytes).toString(), /--accent:light-dark\(#0b4f8a,#f2937f\)/);
  const older = await snapshot((ask) => themeAsset(ask, 'theme.0123456789.css'));
  assert.equal(older?.current, false);
});

test('a drawing keeps its shapes and loses whatever does something', async () => {
  const { svg, width, height } = cleanSvg(`<?xml version="1.0"?><!DOCTYPE svg>
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 300 60" onload="alert(1)">
    <script>alert(2)</script><style>*{background:url(https://evil.example)}</style><title>The "Post" &amp; more</title>
    <foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="alert(3)"/></body></foreignObject>
    <a href="javascript:alert(4)"><path d="M9 9"/></a><image href="https://evil.example/x.png"/>
    <use xlink:href="https://evil.example#x"/><use href="#mark"/><path id="mark" d="M0 0h9" fill="url(#g)" style="fill:red"/>
    <rect width="4" height="4" fill="url(https://evil.example)"/><animate attributeName="href" to="javascript:x"/></svg>`);
  assert.doesNotMatch(svg, /script|style|onload|onerror|foreign|evil|javascript|animate|image|alert|M9 9/i);
  assert.match(svg, /<use href="#mark">/);
  assert.match(svg, /<path id="mark" d="M0 0h9" fill="url\(#g\)">/);
  assert.deepEqual([width, height], [1200, 240]);
  for (const broken of ['<svg', '<p>x</p>', '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>', ''])
    await assert.rejects(takeInLogo(adam, Buffer.from(broken)), PictureRefused, broken);
});

test('a logo is read by readers once a theme that names it is out', async () => {
  const logo = await takeInLogo(
    adam,
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 20"><path d="M0 0h9"/></svg>'),
  );
  const file = logoPath(logo).split('/').at(-1) ?? '';
  const read = () => snapshot((ask) => themeAsset(ask, file));
  assert.equal(await read(), null);
  await saveDraft(adam, {
    version: 0,
    look: { ...ownLook, logo: { light: logo, dark: null, alt: { en: 'The Post', ko: '' } } },
  });
  await publishTheme(adam, { version: 1 });
  assert.equal((await read())?.type, 'image/svg+xml');
});
