import assert from 'node:assert/strict';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { mend } from './mend.ts';

/** Windows-1252 as browsers read it: the five unused bytes become controls. */
function misread(bytes: Buffer): string {
  return [...bytes]
    .map((byte) =>
      [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)
        ? String.fromCharCode(byte)
        : iconv.decode(Buffer.from([byte]), 'windows-1252'),
    )
    .join('');
}
const utf8As1252 = (text: string) => misread(Buffer.from(text, 'utf8'));
const utf8AsLatin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
const koreanAs1252 = (text: string) => misread(iconv.encode(text, 'cp949'));
const koreanAsLatin1 = (text: string) => iconv.encode(text, 'cp949').toString('latin1');

const right = [
  'They’ve had “enough”, she said — and left…',
  'Café, naïve, Größe, São Paulo, Ærø, Łódź, Çelik',
  'À Noël, l’œuvre coûte 40 £ ou 46 €.',
  '한국어 기사입니다. “따옴표”와 — 줄표.',
  '서울시는 3일 시내버스 요금을 동결한다고 밝혔다.',
  'Ελληνικά и кириллица 中文 日本語',
  'Emoji 🦢 and flags 🇰🇷',
];

for (const text of right)
  test(`mends what was mangled: ${text.slice(0, 24)}`, () => {
    assert.equal(mend(utf8As1252(text)), text);
    assert.equal(mend(utf8AsLatin1(text)), text);
    assert.equal(mend(utf8As1252(utf8As1252(text))), text, 'twice');
  });

for (const text of [
  '한국',
  '한국어 기사 2025',
  '서울시는 3일 “동결”을 밝혔다. By Jane',
  '바다를 듣는 사람들\n둘째 줄',
])
  test(`mends EUC-KR read as Latin letters: ${text.slice(0, 12)}`, () => {
    assert.equal(mend(koreanAs1252(text)), text);
    assert.equal(mend(koreanAsLatin1(text)), text);
  });

test('mends UTF-8 read as CP949 where no byte was lost', () => {
  for (const text of ['한국어는 어렵다 정말', '가나다라 마바사', '대한민국 서울']) {
    const mangled = iconv.decode(Buffer.from(text, 'utf8'), 'cp949');
    const isWhole = iconv.encode(mangled, 'cp949').equals(Buffer.from(text, 'utf8'));
    assert.equal(mend(mangled), isWhole ? text : mangled);
  }
});

test('mends one mangled line among right ones, and mangled quotes inside right Korean', () => {
  assert.equal(mend(`서울 광장\n${utf8As1252('Café Größe')}\n끝.`), '서울 광장\nCafé Größe\n끝.');
  assert.equal(mend(`서울 ${utf8As1252('‘광장’')}의 밤`), '서울 ‘광장’의 밤');
  assert.equal(mend(`서울 ${utf8As1252('é')}의 밤`), '서울 é의 밤');
});

const untouched = [
  ...right,
  'Ça va ? Où est l’élève Zoë ? « Là-bas », dit-il.',
  'MAÇÃ E PÃO, NÃO. AÇÕES À VISTA. CORAÇÃO',
  'Über Öl und Äpfel: „Größe“ kostet 5 €.',
  'Åse, Ærlig, Øystein; smörgåsbord; Þór',
  '¿Él sabe? ¡Ñandú! Año',
  '© 2025 · ® ™ § ¶ ½ ° ± ÷ × µ',
  'Â and Ã are letters; so is â.',
  '漢字와 한글을 섞어 쓴 글: 大韓民國, 樂園',
  '뷁 쩔 똠방각하 햏',
  'ÀÉÎ', // Not a pair of Hangul: an odd number of bytes.
  'résumé',
];
for (const text of untouched)
  test(`leaves what is right as it is: ${text.slice(0, 24)}`, () => assert.equal(mend(text), text));

test('leaves what cannot be certain', () => {
  const torn = `${utf8As1252('Café').slice(0, -1)} olé`;
  assert.equal(mend(torn), torn);
  assert.equal(mend('plain ASCII only'), 'plain ASCII only');
  assert.equal(mend(''), '');
});
