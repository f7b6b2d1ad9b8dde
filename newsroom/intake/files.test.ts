import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { refused } from '../words/refused.ts';
import { aWordFile, aZip, run } from './a-zip.fixture.ts';
import { asStory } from './as-story.ts';
import { readBytes, readFile, readText } from './read-file.ts';
import { readHere } from './read-here.ts';
import { toBody } from './to-body.ts';
import { type Reason, Unreadable } from './unreadable.ts';

const article =
  'Swans return to the canal\nBy Jane Doe\n\nTwo swans landed on the old canal on Sunday, the first in forty years.\n';
const korean =
  '운하에 백조가 돌아왔다\n홍길동 기자\n\n3일 옛 운하에 백조 두 마리가 내려앉았다. 40년 만이다. 등대지기는 “반갑다”고 했다.\n';

async function refuses(bytes: Buffer, name: string, reason: Reason) {
  await assert.rejects(readHere(bytes, name), (error) => {
    assert.ok(error instanceof Unreadable, String(error));
    assert.equal(error.reason, reason);
    for (const language of ['en', 'ko'] as const) {
      const { sentence } = refused(language, error);
      assert.ok(sentence.length > 10 && !sentence.includes('unreadable'), sentence);
    }
    return true;
  });
}

for (const [name, bytes] of [
  ['UTF-8 with a mark', Buffer.from(`\ufeff${korean}`)],
  ['UTF-16LE with a mark', iconv.encode(korean, 'utf-16le', { addBOM: true })],
  ['UTF-16BE with a mark', iconv.encode(korean, 'utf-16be', { addBOM: true })],
  ['UTF-16LE without', iconv.encode(korean, 'utf-16le')],
  ['UTF-16BE without', iconv.encode(korean, 'utf-16be')],
  ['EUC-KR', iconv.encode(korean, 'euc-kr')],
  ['CP949', iconv.encode(korean, 'cp949')],
] as const)
  test(`reads Korean in ${name}`, async () => {
    const story = asStory(await readHere(bytes, 'story.txt'));
    assert.equal(story.headline, '운하에 백조가 돌아왔다');
    assert.deepEqual(story.byline, ['홍길동']);
    assert.match(story.body[0] ?? '', /“반갑다”고 했다/);
  });

test('reads Western text in Windows-1252 and what an HTML page declares', async () => {
  const french =
    'Le café — l’été “à Noël”\nBy Zoë Müller\n\nLa crêpe coûte 40 € à la fête, dit-elle, et c’est déjà trop pour l’école.\n';
  const story = asStory(await readHere(iconv.encode(french, 'windows-1252'), 'story.txt'));
  assert.equal(story.headline, 'Le café — l’été “à Noël”');
  assert.match(story.body[0] ?? '', /crêpe coûte 40 €/);
  const page = `<html><head><meta charset="euc-kr"><title>백조</title></head><body><h1>백조가 왔다</h1><p>운하에 백조가 왔다.</p></body></html>`;
  assert.deepEqual(asStory(await readHere(iconv.encode(page, 'euc-kr'), 'a.html')).body, [
    '운하에 백조가 왔다.',
  ]);
});

test('reads a Word file with its styles and emphasis', async () => {
  const file = aWordFile([
    { style: 'T', xml: run('Swans return to the canal') },
    { style: 'S', xml: run('Nobody knows who told them') },
    'By Jane Doe',
    {
      xml:
        run('Two swans landed on the ') +
        run('old canal', true) +
        run(' on Sunday, the first in forty years.'),
    },
    'They stay until spring, the keeper hopes.',
  ]);
  const reading = await readHere(file, 'swans.docx');
  const story = asStory(reading);
  assert.equal(story.headline, 'Swans return to the canal');
  assert.equal(story.standfirst, 'Nobody knows who told them');
  assert.deepEqual(story.byline, ['Jane Doe']);
  assert.equal(story.body.length, 2);
  const body = toBody(reading.lines.filter((line) => line.role === 'body'));
  assert.deepEqual(body.content[0]?.type === 'paragraph' && body.content[0].content?.[1], {
    type: 'text',
    text: 'old canal',
    marks: [{ type: 'bold' }],
  });
});

test('reads a Word file of plain paragraphs, whatever its name says', async () => {
  const file = aWordFile(article.split('\n').filter(Boolean));
  assert.equal(asStory(await readHere(file, 'swans.txt')).headline, 'Swans return to the canal');
});

test('refuses what is empty', async () => {
  await refuses(Buffer.alloc(0), 'a.txt', 'empty');
  await refuses(Buffer.from(' \n\t\u00a0\u200b\n'), 'a.txt', 'empty');
  await refuses(Buffer.from('<html><body><script>var text = "x"</script></body></html>'), 'a.html', 'empty');
  await refuses(aWordFile([]), 'a.docx', 'empty');
});

test('refuses what is too big or too long', async () => {
  await refuses(Buffer.alloc(10_000_001, 'a'), 'a.txt', 'too_big');
  await refuses(Buffer.from('word '.repeat(1_000_000)), 'a.txt', 'too_long');
  await refuses(Buffer.from('a\n'.repeat(20_000)), 'a.txt', 'too_long');
});

test('knows a file by what is in it, not by its name', async () => {
  const starts = [
    '%PDF-1.7\n',
    '\x89PNG\r\n\x1a\n',
    '\xff\xd8\xff\xe0',
    'GIF89a',
    '\x1f\x8b\x08',
    '\x7fELF',
    'MZ\x90',
    '{\\rtf1',
  ];
  for (const start of starts)
    await refuses(Buffer.from(`${start} and so on`, 'latin1'), 'a.txt', 'unknown_type');
  await refuses(aZip([{ name: 'notes.txt', bytes: article }]), 'a.txt', 'unknown_type');
  await refuses(Buffer.from(article), 'a.exe', 'unknown_type');
  await refuses(Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old', 'latin1'), 'a.docx', 'old_word');
  await refuses(Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 0x80, 0x81, 0xfe, 1, 2, 3, 4]), 'a.txt', 'not_text');
});

test('refuses Word files that are broken, bombs, or hold what none needs', async () => {
  const whole = aWordFile(['Words.']);
  await refuses(Buffer.from(article), 'a.docx', 'broken_docx');
  await refuses(whole.subarray(0, whole.length - 60), 'a.docx', 'broken_docx');
  const torn = Buffer.from(whole);
  torn.fill(0xff, 900, 1000);
  await assert.rejects(readHere(torn, 'a.docx'), Unreadable);
  const bomb = { name: 'word/document.xml', bytes: Buffer.alloc(60_000_000, ' '), claims: 1000 };
  await refuses(aWordFile([], [bomb]), 'a.docx', 'docx_too_big');
  const entities = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>`;
  await refuses(aWordFile([], [{ name: 'word/document.xml', bytes: entities }]), 'a.docx', 'docx_unsafe');
  const wide = { name: 'word/document.xml', bytes: iconv.encode(entities, 'utf-16le', { addBOM: true }) };
  await refuses(aWordFile([], [wide]), 'a.docx', 'docx_unsafe');
});

test('a NUL or two are dropped', async () => {
  const story = asStory(await readHere(Buffer.from(article.replace('swans', 'sw\u0000ans')), 'a.txt'));
  assert.match(story.body[0] ?? '', /^Two swans landed/);
});

test('nothing hidden, and no script, comes into a story', async () => {
  const page = `<body><h1>Swans return</h1><p>Two swans landed on the <a href="javascript:alert(1)">old canal</a> on Sunday.</p>
    <p hidden>No.</p><p style="display: none">No.</p><template>No.</template><script>No.</script><svg><text>No.</text></svg>
    <p onclick="x()"><img src=x onerror="x()">They stay until <a href="https://canal.example/?a=1">spring</a>.</p></body>`;
  const reading = await readHere(Buffer.from(page), 'a.html');
  const text = JSON.stringify(toBody(reading.lines.filter((line) => line.role === 'body')));
  assert.doesNotMatch(JSON.stringify(asStory(reading)), /No\./);
  assert.doesNotMatch(text, /javascript|onerror|onclick/);
  assert.match(text, /https:\/\/canal\.example/);
});

test('pages nested deeper than a browser builds them are refused', async () => {
  await refuses(Buffer.from(`${'<div>'.repeat(100_000)}x`), 'a.html', 'too_deep');
  await refuses(Buffer.from(`${'<b>'.repeat(100_000)}x`), 'a.html', 'too_deep');
  await refuses(Buffer.from('>'.repeat(60_000)), 'a.md', 'too_deep');
});

test('lines made to stall a reader do not: the longest costs no more than its length', async () => {
  const shapes = [
    'a',
    '(',
    '[',
    '"',
    '가',
    '.',
    ' -',
    'a@',
    '#a ',
    'By A ',
    'A, ',
    '1.',
    '다. ',
    '/사진=',
    '© ',
    'Photo by A ',
  ];
  for (const shape of shapes) {
    const times = [20_000, 200_000].map((length) => {
      const text = shape.repeat(length / shape.length);
      const before = process.cpuUsage();
      return readHere(Buffer.from(`${text}\n${text}`), 'a.txt').then(() => {
        const spent = process.cpuUsage(before);
        return spent.user + spent.system;
      });
    });
    const [short = 0, long = 0] = [await times[0], await times[1]];
    // Ten times the length; a quadratic reader would need a hundred times as long. Small costs do not count.
    assert.ok(long < Math.max(short, 20_000) * 40, `${shape}: ${short} µs, then ${long} µs`);
  }
});

test('reads in a process of its own: a file, a paste, and a refusal alike', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-intake-'));
  try {
    const path = join(folder, 'story.txt');
    await writeFile(path, article);
    const story = await readFile(path);
    assert.deepEqual(Object.keys(story), [
      'headline',
      'standfirst',
      'byline',
      'dateline',
      'language',
      'body',
      'copyright',
      'leftOut',
    ]);
    assert.deepEqual(await readText(article), story);
    assert.deepEqual(asStory(await readBytes(Buffer.from(article), 'x.txt')), story);
    await writeFile(join(folder, 'a.pdf.txt'), '%PDF-1.4');
    await assert.rejects(readFile(join(folder, 'a.pdf.txt')), Unreadable);
    await assert.rejects(readText('  '), Unreadable);
    await assert.rejects(readFile(join(folder, 'none.txt')), { code: 'ENOENT' });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('several readings at once all end', async () => {
  const all = await Promise.all(
    Array.from({ length: 5 }, (_, at) => readText(`${article}\nEnd ${at} of it all.\n`)),
  );
  assert.deepEqual(
    all.map((story) => story.body.at(-1)),
    ['End 0 of it all.', 'End 1 of it all.', 'End 2 of it all.', 'End 3 of it all.', 'End 4 of it all.'],
  );
});
