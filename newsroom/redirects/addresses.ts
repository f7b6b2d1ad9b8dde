/** Why an address cannot be taken; a key of `redirects.why` in the words. */
export type WhyNot =
  | 'missing'
  | 'too_long'
  | 'not_an_address'
  | 'other_site'
  | 'own_place'
  | 'not_web'
  | 'unsafe'
  | 'same'
  | 'loop'
  | 'twice'
  | 'columns';

export type Address = { ok: true; address: string } | { ok: false; why: WhyNot };
const no = (why: WhyNot): Address => ({ ok: false, why });

const longest = 2000;
/** What only the newsroom itself answers at. */
const ownPlaces = /^\/(desk|api|sign-in|sign-off|links|assets|pictures|_next)(\/|$)/;
/** What mails and networks hang on to an address; it names no other page. */
const tracking = /^(utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_cid|mc_eid|yclid)$/i;

/**
 * An address of the site's past in its one form: path and query, percent-encoded UTF-8 of NFC, no slash at the end, no
 * tracking, parameters in order. What was encoded otherwise (EUC-KR, say) keeps its bytes.
 * @param typed a path, or a whole address of this site
 * @param site the site's own address
 */
export function fromAddress(typed: string, site: string): Address {
  const read = parsed(typed, site);
  if ('why' in read) return no(read.why);
  const { url } = read;
  if (url.host !== new URL(site).host && url.host !== `www.${new URL(site).host}`) return no('other_site');
  const path = pathForm(url.pathname);
  if (path === '/' && !url.search) return no('own_place');
  if (ownPlaces.test(path)) return no('own_place');
  const address = path + queryForm(url.search);
  return address.length > longest ? no('too_long') : { ok: true, address };
}

/**
 * Where an address leads: a path of this site, or a web address elsewhere.
 * @param typed as an admin typed it; readers never give one
 * @param site the site's own address
 */
export function toAddress(typed: string, site: string): Address {
  const read = parsed(typed, site);
  if ('why' in read) return no(read.why);
  const { url } = read;
  if (url.host !== new URL(site).host)
    return url.href.length > longest ? no('too_long') : { ok: true, address: url.href };
  const path = pathForm(url.pathname);
  if (ownPlaces.test(path)) return no('own_place');
  const address = path + url.search + url.hash;
  return address.length > longest ? no('too_long') : { ok: true, address };
}

/** The form under which a request is looked up, and the same without its query. */
export function askedAddresses(url: URL): string[] {
  const path = pathForm(url.pathname);
  const query = queryForm(url.search);
  return query ? [path + query, path] : [path];
}

function parsed(typed: string, site: string): { url: URL } | { why: WhyNot } {
  const text = typed.trim().normalize('NFC');
  if (!text) return { why: 'missing' };
  if (text.length > longest * 3) return { why: 'too_long' };
  // Browsers read these as another site, or as no address at all.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/^\/[/\\]|\\|[\u0000-\u001f\u007f]/.test(text)) return { why: 'unsafe' };
  const whole = text.startsWith('/') ? site + text : text;
  if (!/^[a-z][a-z0-9+.-]*:/i.test(whole) || !URL.canParse(whole)) return { why: 'not_an_address' };
  const url = new URL(whole);
  if (!/^https?:$/.test(url.protocol)) return { why: 'not_web' };
  return url.username || url.password ? { why: 'unsafe' } : { url };
}

function pathForm(path: string): string {
  const form = path
    .split('/')
    .map(piece)
    .join('/')
    .replace(/\/{2,}/g, '/');
  return form.length > 1 ? form.replace(/\/$/, '') : form;
}

function piece(given: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(given).normalize('NFC'));
  } catch {
    return given.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  }
}

function queryForm(search: string): string {
  const pairs = search.replace(/^\?/, '').split('&').filter(Boolean);
  const kept = pairs
    .map((pair) => {
      const [name = '', ...rest] = pair.split('=');
      const plain = (text: string) => piece(text.replaceAll('+', '%20'));
      return { name: plain(name), value: plain(rest.join('=')) };
    })
    .filter(({ name }) => !tracking.test(name))
    .map(({ name, value }) => `${name}=${value}`)
    .sort();
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}
