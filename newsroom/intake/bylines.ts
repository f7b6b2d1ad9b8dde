import { koreanByline } from './bylines-ko.ts';
import { timeAt } from './surroundings/times.ts';

/** Names in a line, and words of it that are neither names nor furniture of a byline. */
export type Byline = { names: string[]; rest: string; sure: boolean };

const capital = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.\-]*|[A-Z]\.)`;
const particle = `(?:de|da|do|del|della|der|den|dos|das|du|di|la|le|van|von|zu|bin|binti|ibn|al|el|ten|ter|y|e)`;
const name = new RegExp(`^${capital}(?: (?:${capital}|${particle})){0,4}$`, 'u');
const titles =
  /\b(?:staff|reporters?|writers?|correspondents?|editors?|journalists?|contributors?|columnists?|bureau|chief|producers?|analysts?|photographers?|critics?|senior|special to|freelance|fellow|intern|opinion|desk)\b/iu;
/** After "By" only: "By 여한나, 테오 마란". */
const hangulName = /^[가-힣]{1,6}(?: [가-힣]{1,6}){0,2}$/u;
const titleThenName =
  /\b((?:[Rr]eporter|[Ww]riter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Pp]hotographer)s?)\s?(?=\p{Lu}\p{Ll}+ \p{Lu})/gu;
const houses =
  /\b(?:post|times|news|newspaper|press|herald|journal|daily|agency|tribune|today|reuters|afp|ap|wire|network|magazine|courier|gazette|chronicle|observer|guardian|telegraph|standard|dispatch|review|weekly|service|radio|tv|media|broadcasting|bbc|cnn|npr|yonhap|bloomberg|associated)\b/iu;
const mail = /\s*[(<[]?[\w.+-]{1,64}@[\w.-]{1,120}[)>\]]?/u;
const notNames =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|the|a|an|and|popular|numbers|contrast|comparison|the numbers|design|law|all|breaking|exclusive|opinion|analysis|update|live|news|new|north|south|west|east)\b/iu;

/** Capitals throughout are set as a name is written: JANE MCDONALD-O'NEIL, Jane McDonald-O'Neil. */
function asWritten(found: string): string {
  if (found.replaceAll('Mc', 'MC') !== found.toUpperCase() || found.length < 4 || !/\p{L}{3}/u.test(found))
    return found;
  if (!found.includes(' ') && found.length <= 4) return found;
  return found
    .toLowerCase()
    .replace(/(^|[\s\-'’.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\bMc(\p{Ll})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/ (De|Da|Del|Der|Van|Von|Du|Di|La|Le)(?= )/gu, (particle) => particle.toLowerCase());
}

export function isName(text: string, fewest = 2): boolean {
  const words = text.split(' ');
  return (
    text.length <= 50 &&
    words.length >= fewest &&
    name.test(text) &&
    !notNames.test(text) &&
    !titles.test(text)
  );
}

/**
 * The names in a line that is a byline and nothing else.
 * @param text one line, spaces folded
 * @param site what the newspaper calls itself, when that is known
 * @returns null when it is none; `sure` false for a bare name, which is one only where a byline stands
 */
export function bylineOf(text: string, site = ''): Byline | null {
  if (text.length > 240) return null;
  return koreanByline(text) ?? bracketed(text, site) ?? desk(text) ?? english(text, site);
}

/** "[Harbor Post Reporter Jane Doe]". */
function bracketed(text: string, site: string): Byline | null {
  const inside = /^[[(【]\s*(.{3,120}?)\s*[\])】]$/u.exec(text)?.[1];
  if (!inside) return null;
  // "[Harbor Post Jane Doe]", where the page says that the paper is the Harbor Post.
  const own = site && inside.startsWith(`${site} `) ? inside.slice(site.length + 1) : '';
  if (/^[가-힣]{2,4}$/u.test(own) || isName(own)) return { names: [own], rest: '', sure: true };
  const found =
    /^(?:.{0,60}?[\s=/|])?(?:staff )?(?:reporters?|staff writers?|writers?|correspondents?|columnists?|editors?)[\s:=]+(.+)$/iu.exec(
      inside,
    ) ?? /^(?:.{0,60}?[=/|]\s?)(.+?),? (?:staff )?(?:reporters?|writers?|correspondents?)$/iu.exec(inside);
  const names = namesIn(found?.[1] ?? '', '', 1);
  return names && names.names.length > 0 && !names.rest ? { ...names, sure: true } : null;
}

const englishDesk =
  /^by\s+((?:the\s+)?(?:[\p{L}’'.-]+\s){0,5}(?:staff(?: reports?| reporters?| writers?)?|editorial board|newsroom|news desk|editors))$/iu;
const koreanDesk =
  /^[[(]?((?:[가-힣A-Za-z]{2,10}\s)?[가-힣]{0,8}(?:논설위원실|편집국|편집부|취재팀|취재본부|뉴스팀|뉴스부|디지털팀|뉴스룸|콘텐츠팀))[\])]?$/u;

/** A desk of the house instead of a person: "By Harbor Post Staff", "디지털뉴스팀". */
function desk(text: string): Byline | null {
  const english = englishDesk.exec(text)?.[1];
  if (english) return { names: [english], rest: '', sure: true };
  const korean = koreanDesk.exec(text)?.[1];
  return korean ? { names: [korean], rest: '', sure: true } : null;
}

function english(text: string, site: string): Byline | null {
  const by =
    /^(?:(?:written|story|words|report|reported|text|posted|article)\s+by|by|from|author|authors|reporter|reporters|written by)\s?[:|]?\s+/iu.exec(
      text,
    );
  let words = by ? text.slice(by[0].length) : text;
  let rest = '';
  const address = mail.exec(words);
  if (address) {
    rest = address[0].trim();
    words = `${words.slice(0, address.index)} ${words.slice(address.index + address[0].length)}`.trim();
  }
  const at = timeAt(words);
  if (at > 0) {
    rest = `${words.slice(at).replace(/^[\s|·•,–—-]+/u, '')} ${rest}`.trim();
    words = words.slice(0, at).replace(/[\s|·•,–—-]+$/u, '');
  }
  const found = namesIn(words, site, by ? 1 : 2);
  if (!found || found.names.length === 0) return null;
  const marked = Boolean(by && /by|author|reporter/iu.test(by[0]));
  const titled = titles.test(words);
  if (!by && found.names.length > 1 && !titled && !address) return null;
  return {
    names: found.names,
    rest: [found.rest, rest].filter(Boolean).join(' '),
    sure: marked || (titled && !by),
  };
}

/** Names parted by commas, "and", "&"; what is after them (titles, the paper, "in London") is no name. */
function namesIn(words: string, site: string, fewest: number): { names: string[]; rest: string } | null {
  const [first = '', ...after] = words.split(/\s*[|/•·\t]\s*|\s[–—-]\s/u);
  // "Region reporterTeo Maran": a title and the next name, copied without what stood between.
  const parted = first.replace(titleThenName, '$1, ');
  const parts = parted.split(/\s*,\s*(?:and\s+)?|\s+(?:and|&|with)\s+/iu).filter(Boolean);
  const ofComma = new Set(parted.split(/\s*,\s*(?!and\b)/iu).slice(1));
  const names: string[] = [];
  const rest: string[] = [];
  for (const part of parts) {
    const bare = part
      .replace(/^(?:and|by)\s+/iu, '')
      .replace(/\s+in [\p{Lu}][\p{L} ]{1,30}$/u, '')
      .replace(
        /\s+(?:(?:senior|chief|special|political|foreign|city|business|sports|science|staff|national|education)\s+)*(?:staff )?(?:reporters?|writers?|correspondents?|editors?|columnists?)$/iu,
        '',
      )
      .replace(/^(?:staff )?(?:reporters?|correspondents?)\s+/iu, '')
      .trim();
    const isHouse =
      names.length > 0 && (houses.test(bare) || (site !== '' && bare.toLowerCase() === site.toLowerCase()));
    const isTitle = names.length > 0 && ofComma.has(part) && titles.test(part);
    const isHangul = fewest === 1 && hangulName.test(bare);
    if ((isHangul || isName(bare, names.length > 0 ? 2 : fewest)) && !isHouse && !isTitle)
      names.push(asWritten(bare));
    else if (names.length > 0 && (titles.test(part) || isHouse || part.length < 40)) {
      if (!titles.test(part)) rest.push(part);
    } else return null;
  }
  for (const part of after) {
    if (isName(part) && !houses.test(part) && /^by /iu.test(words)) names.push(asWritten(part));
    else if (!titles.test(part)) rest.push(part);
  }
  return { names, rest: rest.join(' ') };
}
