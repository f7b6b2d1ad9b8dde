import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Person, password } from '#newsroom/fixtures/people.ts';
import { testBuild } from './newsroom.ts';

/** What came back of a server action. */
export type Returned = { status: number; value: unknown };

type Manifest = {
  node: Record<string, { exportedName?: string; filename?: string; workers: Record<string, unknown> }>;
};

/** Speaks to the running newsroom over HTTP as one person, the way their browser would. */
export class Caller {
  readonly url: string;
  private readonly cookies = new Map<string, string>();

  constructor(url: string) {
    this.url = url;
  }

  /** Signs in by address and password through next-auth, as the form does. */
  async signIn(person: Pick<Person, 'email'>): Promise<this> {
    const { csrfToken } = (await (await this.fetch('/api/auth/csrf')).json()) as { csrfToken: string };
    const answer = await this.fetch('/api/auth/callback/password', {
      method: 'POST',
      body: new URLSearchParams({ csrfToken, email: person.email, password }),
    });
    await answer.body?.cancel();
    if (!this.cookies.has('authjs.session-token')) throw new Error(`${person.email} was not let in`);
    return this;
  }

  /** A request with this person's cookies, from a page of the newsroom. */
  async fetch(address: string, init: RequestInit = {}): Promise<Response> {
    const answer = await fetch(new URL(address, this.url), {
      redirect: 'manual',
      ...init,
      headers: {
        origin: this.url,
        'sec-fetch-site': 'same-origin',
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...init.headers,
      },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = cookie.match(/^([^=]+)=([^;]*)/) ?? [];
      if (name && value) this.cookies.set(name, value);
    }
    return answer;
  }

  /** The cookies of this person, for a browser. */
  signedInCookies() {
    return [...this.cookies].map(([name, value]) => ({ name, value, url: this.url }));
  }

  /**
   * Calls a server action as Next's client does: POST to a page that has it, its id in `Next-Action`, its arguments as
   * JSON. The page itself is not asked for (`x-action-forwarded`), only what the action returns.
   * @param name the action's exported name; `live/actions.ts:out` where several files export one of that name
   * @param given its arguments
   */
  async action(name: string, ...given: unknown[]): Promise<Returned> {
    const { id, page } = await whereIs(name);
    const answer = await this.fetch(page, {
      method: 'POST',
      headers: {
        'content-type': 'text/plain;charset=UTF-8',
        accept: 'text/x-component',
        'next-action': id,
        'x-action-forwarded': '1',
      },
      body: JSON.stringify(given),
    });
    return { status: answer.status, value: returned(await answer.text()) };
  }
}

const known: { manifest?: Promise<Manifest> } = {};
const anyId = '00000000-0000-4000-8000-000000000000';

async function whereIs(name: string): Promise<{ id: string; page: string }> {
  known.manifest ??= readFile(
    path.join(import.meta.dirname, '../..', testBuild, 'server/server-reference-manifest.json'),
    'utf8',
  ).then((text) => JSON.parse(text) as Manifest);
  const { node } = await known.manifest;
  const [exported = '', file = ''] = name.split(':').reverse();
  const found = Object.entries(node).find(
    ([, action]) => action.exportedName === exported && action.filename?.endsWith(file),
  );
  const worker = found && Object.keys(found[1].workers)[0];
  if (!found || !worker) throw new Error(`the build has no server action ${name}`);
  const page = worker
    .replace(/^app/, '')
    .replace(/\/page$/, '')
    .replace(/\/\([^)]*\)/g, '')
    .replace(/\[[^\]]*\]/g, anyId);
  return { id: found[0], page: page || '/' };
}

/** React's answer is one value a line, each under a number; the action's own is under 1. */
function returned(text: string): unknown {
  const line = text.split('\n').find((one) => one.startsWith('1:'));
  if (line === undefined) return undefined;
  const json = line.slice(2);
  return json.startsWith('{') || json.startsWith('[') ? JSON.parse(json) : json;
}
