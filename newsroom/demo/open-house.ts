import { desk, type Transaction } from '#db/desk.ts';
import * as table from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { append, type Happening } from '../ledger/append.ts';
import { hashPassword } from '../staff/passwords.ts';
import type { Who } from '../stories/permissions.ts';
import * as cast from './cast.ts';
import { promise } from './promises.ts';

type Ids<Key extends string> = Record<Key, string>;

/** The people of the demo newsroom and the ids of all that stories name. */
export type House = {
  people: Record<cast.StaffKey, Who>;
  sections: Ids<cast.SectionKey>;
  authors: Ids<cast.AuthorKey>;
  topics: Ids<cast.TopicKey>;
  coverages: Ids<cast.CoverageKey>;
};

/**
 * Opens the newsroom: its name, sections, staff, byline profiles, topics and coverages, each with a row in the
 * ledger by nobody, as the command line would leave it.
 * @param password everybody's, as typed
 */
export async function openHouse(password: string): Promise<House> {
  // One salt for each account, though the password is the same.
  const hashes = await eachOf(cast.staff, () => hashPassword(password));
  return desk().transaction(async (tx) => {
    await tx.insert(table.house).values({ ...cast.house, social: [...cast.house.social], updatedAt: now() });
    await record(tx, { act: 'house.change', subjectKind: 'house', subjectId: 'house', after: cast.house });
    await promise(tx);
    const createdAt = now();
    const sections = await eachOf(cast.sections, (given, slug, position) => {
      const values = { ...given, slug, position, createdAt };
      return made(tx, 'section', values, tx.insert(table.sections).values(values).returning());
    });
    const people = await eachOf(cast.staff, (member, key, position) =>
      // The sign-in page offers them in the order they came.
      hire(tx, key, member, sections, hashes[key], new Date(createdAt.getTime() + position)),
    );
    const authors = await eachOf(cast.authors, ({ account, ...profile }: Profile, slug) => {
      const values = { ...profile, slug, staffId: account ? people[account].id : null, createdAt };
      return made(tx, 'author', values, tx.insert(table.authors).values(values).returning());
    });
    const topics = await eachOf(cast.topics, (names, slug) => {
      const values = { names, slug, synonyms: cast.synonyms[slug] ?? [], createdAt };
      return made(tx, 'topic', values, tx.insert(table.topics).values(values).returning());
    });
    const coverages = await eachOf(cast.coverages, (coverage, slug) => {
      const values = { ...coverage, slug, createdAt };
      return made(tx, 'coverage', values, tx.insert(table.coverages).values(values).returning());
    });
    return { people, sections, authors, topics, coverages };
  });
}

type Profile = (typeof cast.authors)[cast.AuthorKey] & { account?: cast.StaffKey };
type Member = (typeof cast.staff)[cast.StaffKey];

/** One after the other, in the order they are written in. */
async function eachOf<Key extends string, Entry, Made>(
  entries: Record<Key, Entry>,
  work: (entry: Entry, key: Key, position: number) => Promise<Made>,
): Promise<Record<Key, Made>> {
  const made = {} as Record<Key, Made>;
  const keys = Object.keys(entries) as Key[];
  for (const [position, key] of keys.entries()) made[key] = await work(entries[key], key, position);
  return made;
}

/** Writes one row and leaves word of it in the ledger. */
async function made(
  tx: Transaction,
  subjectKind: 'section' | 'author' | 'topic' | 'coverage',
  { createdAt: _, ...after }: { createdAt: Date },
  inserting: PromiseLike<{ id: string }[]>,
): Promise<string> {
  const [row] = await inserting;
  const { id } = row as { id: string };
  await record(tx, { act: `${subjectKind}.create`, subjectKind, subjectId: id, after });
  return id;
}

async function hire(
  tx: Transaction,
  key: cast.StaffKey,
  { name, language, roles, sections }: Member,
  sectionIds: House['sections'],
  passwordHash: string,
  createdAt: Date,
): Promise<Who> {
  const email = `${key}@haesol.example`;
  const [row] = await tx
    .insert(table.staff)
    .values({ email, name, language, passwordHash, demo: true, createdAt })
    .returning({ id: table.staff.id });
  const { id } = row as { id: string };
  await tx.insert(table.staffRoles).values(roles.map((role) => ({ staffId: id, role })));
  const held = Object.entries(sections).map(([section, mayPublish]) => ({
    staffId: id,
    sectionId: sectionIds[section as cast.SectionKey],
    mayPublish,
  }));
  if (held.length > 0) await tx.insert(table.staffSections).values(held);
  await record(tx, {
    act: 'staff.create',
    subjectKind: 'staff',
    subjectId: id,
    after: { email, name, roles },
  });
  return {
    id,
    roles,
    sections: Object.fromEntries(held.map(({ sectionId, mayPublish }) => [sectionId, { mayPublish }])),
  };
}

function record(tx: Transaction, happening: Omit<Happening, 'actorId'>): Promise<number> {
  return append(tx, { actorId: null, ...happening });
}
