import { randomUUID } from 'node:crypto';
import { type Browser, type BrowserContextOptions, test as base, type Page } from 'playwright/test';
import type { Name, Person } from '#newsroom/fixtures/people.ts';
import { Caller } from './served/caller.ts';
import { type Told, told } from './served/told.ts';

export { expect } from 'playwright/test';

type Signer = Pick<Person, 'email'>;
type Opened = (options?: BrowserContextOptions) => Promise<Page>;
type Fixtures = {
  newsroom: Told;
  /** A page in a browser of its own, signed in as somebody; every call opens another browser. */
  as: (who: Name | Signer, options?: BrowserContextOptions) => Promise<Page>;
  /** A page in a browser of its own where nobody is signed in. */
  asReader: Opened;
  /** Letters of this telling alone: a spec that is told once more gives what it makes other names. */
  mark: string;
};

const signedIn = new Map<string, Promise<Caller>>();

/** Signs in once in a process, over HTTP; what the sign-in page does has a spec of its own. */
function callerFor(who: Name | Signer): Promise<Caller> {
  const { url, people } = told();
  const signer = typeof who === 'string' ? people[who] : who;
  const known = signedIn.get(signer.email) ?? new Caller(url).signIn(signer);
  signedIn.set(signer.email, known);
  return known;
}

export const test = base.extend<Fixtures>({
  newsroom: async ({ browserName: _ }, use) => {
    await use(told());
  },
  as: async ({ browser }, use) => {
    const opened = openings(browser);
    await use(async (who, options) => {
      const caller = await callerFor(who);
      return opened.open({ ...options, cookies: caller.signedInCookies() });
    });
    await opened.close();
  },
  mark: async ({ browserName: _ }, use) => {
    await use(
      randomUUID()
        .slice(0, 8)
        .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? ''),
    );
  },
  asReader: async ({ browser }, use) => {
    const opened = openings(browser);
    await use((options) => opened.open(options ?? {}));
    await opened.close();
  },
});

type Cookies = ReturnType<Caller['signedInCookies']>;

function openings(browser: Browser) {
  const contexts: Awaited<ReturnType<Browser['newContext']>>[] = [];
  return {
    async open({ cookies, ...options }: BrowserContextOptions & { cookies?: Cookies }): Promise<Page> {
      const context = await browser.newContext({ baseURL: told().url, ...options });
      contexts.push(context);
      if (cookies) await context.addCookies(cookies);
      return context.newPage();
    },
    close: () => Promise.all(contexts.map((context) => context.close())),
  };
}
