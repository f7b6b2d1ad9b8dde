import '#newsroom/fixtures/jsx.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aNewsroom, aStory } from '#newsroom/fixtures/index.ts';
import { askOutside } from '#newsroom/sign-offs/asking.ts';
import { signOffsOf } from '#newsroom/sign-offs/reading.ts';
import { messages } from '#newsroom/words/index.ts';

const { people, sections } = await aNewsroom();
const { GET, POST } = await import('./[secret]/route.tsx');
const { page: words } = messages('en').checks.signOff;

test('the page shows one revision, takes the answer back with what was typed, and shows no word once it is answered', async () => {
  const { id } = await aStory()
    .by(people.mina)
    .in(sections.city)
    .saying({ headline: 'The clerk and the missing ledger' })
    .make();
  const { link } = await askOutside(people.edith, { storyId: id, name: 'Ahn', language: 'en', days: 3 });
  const context = { params: Promise.resolve({ secret: link.split('/').at(-1) as string }) };
  const look = () => GET(new Request(link), context);
  const send = (values: Record<string, string>) =>
    POST(new Request(link, { method: 'POST', body: new URLSearchParams(values) }), context);

  const first = await look();
  assert.equal(first.status, 200);
  assert.equal(first.headers.get('cache-control'), 'private, no-store');
  assert.match(first.headers.get('x-robots-tag') ?? '', /noindex/);
  const page = await first.text();
  assert.ok(page.includes('The clerk and the missing ledger'));
  assert.ok(!page.includes('<script') && !page.includes(people.mina.name));

  const wrong = await send({ answer: 'no', name: 'Ahn Jisu', remarks: '' });
  assert.equal(wrong.status, 422);
  const again = await wrong.text();
  assert.ok(again.includes('A remark is needed.') && again.includes('value="Ahn Jisu"'));

  const right = await send({ answer: 'no', name: 'Ahn Jisu', remarks: 'Say “alleged”.' });
  assert.equal(right.status, 303);
  assert.equal((await signOffsOf(id))[0]?.remarks, 'Say “alleged”.');
  const after = await (await look()).text();
  assert.ok(after.includes(words.answered) && !after.includes('missing ledger'));
});

test('a link nobody made is a page that is not there', async () => {
  const secret = 'a'.repeat(43);
  const answer = await GET(new Request(`http://127.0.0.1/sign-off/${secret}`), {
    params: Promise.resolve({ secret }),
  });
  assert.equal(answer.status, 404);
  assert.ok((await answer.text()).includes(words.unknown));
});
