import '#newsroom/fixtures/jsx.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const { Markdown } = await import('./markdown.tsx');
const html = (text: string) => renderToStaticMarkup(createElement(Markdown, { text }));

test('Markdown becomes headings, lists and links', () => {
  assert.equal(
    html('# Fair\n\nWe **ask** [all](/en/about/ethics).\n\n- one\n- two'),
    '<h2>Fair</h2><p>We <strong>ask</strong> <a href="/en/about/ethics">all</a>.</p><ul><li>one</li><li>two</li></ul>',
  );
});

test('nothing in it does anything', () => {
  const given = `# <script>alert(1)</script>\n\n<img src=x onerror=alert(2)>\n\n[x](javascript:alert(3)) [y](//evil.example) ![z](https://evil.example/z.png)\n\n<div onclick="x">q</div>`;
  const said = html(given);
  assert.doesNotMatch(said, /<script|<img|<div|href=/);
  assert.match(said, /&lt;script&gt;/);
});
