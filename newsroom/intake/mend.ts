import iconv from 'iconv-lite';

const mostTimes = 3;
const highRun = /[\u0080-\u{10ffff}]+/gu;

/** What windows-1252 puts at 0x80–0x9F, by code point; Latin-1 readers leave the bytes as C1 controls. */
const bytesOf1252 = new Map<number, number>(
  Array.from({ length: 128 }, (_, at): [number, number] => {
    const byte = at + 128;
    return [iconv.decode(Buffer.from([byte]), 'windows-1252').codePointAt(0) ?? byte, byte];
  }),
);

/**
 * Mends text that was read in the wrong encoding, where that is certain: the text goes back to bytes without loss,
 * the bytes are valid in the right encoding, and what comes out are letters people write. Anything else stays as it
 * is. Knows UTF-8 read as Latin-1 or Windows-1252, UTF-8 read as CP949, and EUC-KR/CP949 read as either of the
 * first; also when it happened twice.
 * @param text any text
 */
export function mend(text: string): string {
  let now = text;
  for (let time = 0; time < mostTimes; time += 1) {
    const next = mendOnce(now);
    if (next === now) break;
    now = next;
  }
  return now;
}

function mendOnce(text: string): string {
  // Nothing to do for ASCII.
  if (!/[\u0080-\u{10ffff}]/u.test(text)) return text;
  const whole = mendWhole(text);
  if (whole !== null) return whole;
  return text
    .split(/(\r\n?|\n)/)
    .map((line) => mendWhole(line) ?? mendRuns(line))
    .join('');
}

function mendWhole(text: string): string | null {
  if (!/[\u0080-\u{10ffff}]/u.test(text)) return null;
  return asUtf8(text) ?? asKorean(text) ?? fromKorean(text);
}

/** The bytes that were read as Latin-1 or Windows-1252, or null when a character cannot come from one. */
function bytes1252(text: string): Buffer | null {
  const bytes = Buffer.alloc(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = code < 0xa0 && code >= 0x80 ? code : code < 0x100 ? code : bytesOf1252.get(code);
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function strict(bytes: Buffer): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** Letters, signs and emoji of running text; none of the controls and unused places a wrong guess gives. */
function isWritten(text: string): boolean {
  return !/[\u0080-\u009f\ufffd\p{Co}\p{Cn}]/u.test(text);
}

/** A space after "Ã" may be a no-break space of its own: alone it proves nothing. */
function isProof(text: string): boolean {
  return (text.match(highRun) ?? []).some((run) => !/^[ÂÃ]\u00a0$/u.test(run) && run.length > 1);
}

/** Mangled twice, the text between may hold controls that no text has: only the last must be what people write. */
function asUtf8(text: string, times = mostTimes): string | null {
  if (!isProof(text)) return null;
  const bytes = bytes1252(text);
  const mended = bytes && strict(bytes);
  if (!mended || mended === text) return null;
  if (isWritten(mended)) return mended;
  return times > 1 ? asUtf8(mended, times - 1) : null;
}

/** The commonest syllables of running Korean: about three in four of a text's, and few of what chance makes. */
const common = new Set(
  '이다는을가에의를고한하지은도서로대사기시리어나자인일들정아수과그있으해보게부스상전면여만주제것라원국장적경구성동안년월요위비공조선연소신무관트방위화우발모세드학물산교실개람계분중문내생업식당민회진재영차치강광북남미금오되와했습니까니입음말집길밤밖밝밀박반받발배백번별병불비빛빠뿐살삼새석설속손송순술습심싶쓰씨았야약양억언얼없었열염영예온올완왔외용운울원유육율음응의임입잇있작잘잡저절점접제져족존좋죄준줄즉증직질집짜짝찾책처천철첫청체초촌총최추축출충친크큰키타탄태터테토통투특파판퍼편평포표품프피필함합항행향허현형호혼홍확환활황후훈흐흔희힘바람배떼항',
);

function isCommon(text: string): boolean {
  const hangul = text.match(/[\uac00-\ud7a3]/gu) ?? [];
  return hangul.filter((letter) => common.has(letter)).length >= hangul.length * 0.6;
}

/** "ÇÑ±¹": pairs of bytes, every one a common Hangul syllable or sign. */
function asKorean(text: string): string | null {
  const bytes = bytes1252(text);
  // What is valid UTF-8 was that, whatever else it could be.
  if (!bytes || strict(bytes) !== null) return null;
  const mended = iconv.decode(bytes, 'cp949');
  if (/\ufffd/u.test(mended) || !isWritten(mended) || !iconv.encode(mended, 'cp949').equals(bytes))
    return null;
  const runs = text.match(highRun) ?? [];
  if (!runs.some((run) => run.length >= 4) || runs.some((run) => run.length % 2 !== 0)) return null;
  const hangul = mended.match(/[\uac00-\ud7a3]/gu)?.length ?? 0;
  const high = mended.match(/[\u0080-\u{10ffff}]/gu)?.length ?? 0;
  return hangul >= 2 && hangul >= high * 0.7 && isCommon(mended) ? mended : null;
}

/** UTF-8 read as CP949: Hangul between rare Chinese characters. */
function fromKorean(text: string): string | null {
  const hanja = text.match(/[\u3400-\u9fff\uf900-\ufaff]/gu)?.length ?? 0;
  if (hanja === 0) return null;
  const bytes = iconv.encode(text, 'cp949');
  if (iconv.decode(bytes, 'cp949') !== text) return null;
  const mended = strict(bytes);
  if (!mended || !isWritten(mended)) return null;
  const hangul = mended.match(/[\uac00-\ud7a3]/gu)?.length ?? 0;
  const high = mended.match(/[\u0080-\u{10ffff}]/gu)?.length ?? 0;
  return hangul >= 2 && hangul >= high * 0.7 ? mended : null;
}

/** Mangled quotes and accents inside a text that is right otherwise ("서울 â€œ광장â€\u009d"). */
function mendRuns(line: string): string {
  return line.replace(
    /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2,}/gu,
    (run) => {
      // Only what no language writes: these leading letters followed by a sign or a control.
      if (
        !/^(?:[\u00c2\u00c3][\u0080-\u009f\u00a1-\u00bf\u20ac\u201a\u0192\u2026\u2020\u2021\u02c6\u2030\u2039\u2122\u203a\u02dc\u2022]|\u00e2[\u0080-\u009f\u20ac\u201e\u2020][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u2010-\u203a\u20ac\u2122\u02dc]|[\u00ea-\u00ed][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2})+$/u.test(
          run,
        )
      )
        return run;
      const bytes = bytes1252(run);
      const mended = bytes && strict(bytes);
      return mended && isWritten(mended) ? mended : run;
    },
  );
}
