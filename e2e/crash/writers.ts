import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type House, type Person, password } from '#newsroom/fixtures/people.ts';
import { hashPassword } from '#newsroom/staff/passwords.ts';
import { create } from '#newsroom/stories/acts/create.ts';
import { emptyContent } from '#newsroom/stories/document/content.ts';
import type { Caller } from '../served/caller.ts';

export type Writer = {
  person: Pick<Person, 'id' | 'email'>;
  storyId: string;
  version: number;
  /** The last save that was answered with 200, and the last one that was sent. */
  acknowledged: number;
  sent: number;
  /** Names of saves whose answer never came. */
  unanswered: string[];
};

/**
 * Hires writers into a newsroom, each with a story of their own.
 * @param ownerUrl the database as its owner
 * @param house the newsroom
 * @param many how many
 */
export async function hireWriters(ownerUrl: string, { sections }: House, many: number): Promise<Writer[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const hash = await hashPassword(password);
  const writers: Writer[] = [];
  for (let number = 1; number <= many; number += 1) {
    const email = `writer${number}@harbour.test`;
    const { rows } = await client.query<{ id: string }>(
      'INSERT INTO staff (email, name, password_hash) VALUES ($1, $2, $3) RETURNING id',
      [email, `Writer ${number}`, hash],
    );
    const { id } = rows[0] as { id: string };
    await client.query("INSERT INTO staff_roles (staff_id, role) VALUES ($1, 'reporter')", [id]);
    await client.query('INSERT INTO staff_sections (staff_id, section_id) VALUES ($1, $2)', [
      id,
      sections.city.id,
    ]);
    const who = { id, roles: ['reporter' as const], sections: { [sections.city.id]: { mayPublish: false } } };
    const { storyId, version } = await create(who, { language: 'en' });
    writers.push({ person: { id, email }, storyId, version, acknowledged: 0, sent: 0, unanswered: [] });
  }
  await client.end();
  return writers;
}

/** Every second save takes much out, so that a revision and a row of the ledger are written too. */
function wordsOf(number: number, section: string) {
  const text = number % 2 ? 'The harbour was quiet until noon. '.repeat(200) : 'Cut to the bone.';
  return {
    ...emptyContent('en'),
    sectionId: section,
    headline: headline(number),
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: text.trim() }] }] },
  };
}

const headline = (number: number) => `Save number ${number}`;

/**
 * Saves the writer's next words.
 * @param writer whose; what was acknowledged is remembered there
 * @param caller the writer, signed in
 * @param section the story's
 * @returns the status of the answer; 0 when none came
 */
export async function saveNext(writer: Writer, caller: Caller, section: string): Promise<number> {
  const number = writer.acknowledged + 1;
  const saveId = randomUUID();
  writer.sent = number;
  try {
    const answer = await caller.fetch(`/api/desk/stories/${writer.storyId}/save`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        version: writer.version,
        content: wordsOf(number, section),
        saveId,
        unanswered: writer.unanswered,
      }),
    });
    const said = (await answer.json()) as { version: number };
    if (answer.status !== 200) return answer.status;
    Object.assign(writer, { version: said.version, acknowledged: number, unanswered: [] });
    return 200;
  } catch {
    // Cut off in the middle: the save may have arrived or not.
    return 0;
  } finally {
    if (writer.acknowledged !== number) writer.unanswered.push(saveId);
  }
}

/**
 * The number of the save that stands in the newsroom now.
 * @param writer whose story
 * @param caller the writer, signed in
 */
export async function savedNumber(writer: Writer, caller: Caller): Promise<number> {
  const answer = await caller.fetch(`/api/desk/stories/${writer.storyId}`);
  if (answer.status !== 200) throw new Error(`the story was not shown: ${answer.status}`);
  const { content } = (await answer.json()) as { content: { headline: string } };
  return content.headline === '' ? 0 : Number(content.headline.replace(headline(0).replace('0', ''), ''));
}
