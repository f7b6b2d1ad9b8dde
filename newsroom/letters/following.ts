import { z } from 'zod';
import type { Bilingual } from '#db/schema/columns.ts';
import { followKinds } from '#db/schema/letters.ts';
import type { Ask } from '../site/snapshot.ts';
import { email } from '../staff/fields.ts';
import { uuidPattern } from '../stories/document/body.ts';
import { type Language, languages } from '../stories/document/content.ts';

export type FollowKind = (typeof followKinds)[number];
/** What letters are wanted of; `subjectId` is empty for the whole site. */
export type Follow = { kind: FollowKind; subjectId: string };
export type Timing = 'daily' | 'publish';
export const timings: readonly Timing[] = ['daily', 'publish'];

/** As it stands in a form: `site`, `section:<id>`. */
export const followValue = ({ kind, subjectId }: Follow) => (kind === 'site' ? kind : `${kind}:${subjectId}`);

const follow = z.string().transform((value, context): Follow => {
  const [kind, subjectId = ''] = value.split(':');
  const known = followKinds.find((each) => each === kind);
  if (known === 'site' && subjectId === '') return { kind: known, subjectId };
  if (known && known !== 'site' && uuidPattern.test(subjectId)) return { kind: known, subjectId };
  context.addIssue({ code: 'custom', message: 'wrong' });
  return z.NEVER;
});

/** What somebody wants letters of and when, as a form says it. */
export const choices = z.object({
  timing: z.enum(timings as [Timing, ...Timing[]], 'missing'),
  follows: z.array(follow).min(1, 'nothing_followed').max(200, 'too_long'),
});
/** A request for letters. */
export const request = choices.extend({
  email: email.transform((typed) => typed.toLowerCase()),
  language: z.enum(languages),
});

/** Something that can be followed, as forms offer it. */
export type Offered = { id: string; slug: string; names: Bilingual };
export type Offer = { sections: Offered[]; topics: Offered[]; authors: Offered[] };

/** The topics and authors a form offers: those written of or writing last. */
const mostOffered = 24;

/**
 * What can be followed in a language.
 * @param asked ids that are offered in any case, however old
 */
export async function offer(
  ask: Ask,
  language: Language,
  asked: (string | undefined)[] = [],
): Promise<Offer> {
  const wanted = asked.filter((id) => id && uuidPattern.test(id));
  const lately = (kind: 'topic' | 'author') =>
    ask<Offered>(
      `SELECT id, slug, names FROM (
         SELECT x.id, x.slug, x.names, (
           SELECT g.first_published_at FROM site.listings g
           WHERE g.kind = '${kind}' AND g.language = $1 AND g.subject_id = x.id
           ORDER BY g.first_published_at DESC LIMIT 1
         ) AS last FROM site.${kind}s x
       ) y WHERE last IS NOT NULL OR id = ANY ($2)
       ORDER BY (id = ANY ($2)) DESC, last DESC NULLS LAST, slug LIMIT ${mostOffered}`,
      [language, wanted],
    );
  return {
    sections: await ask<Offered>('SELECT id, slug, names FROM site.sections ORDER BY position, slug'),
    topics: await lately('topic'),
    authors: await lately('author'),
  };
}

/**
 * What a link such as `?topic=breakwater` asks to follow.
 * @param asked the query of the address
 * @returns nothing: such a thing is not there
 */
export async function followAsked(ask: Ask, asked: URLSearchParams): Promise<Follow | null> {
  for (const kind of ['section', 'topic', 'author'] as const) {
    const slug = asked.get(kind);
    if (!slug) continue;
    const [row] = await ask<{ id: string }>(`SELECT id FROM site.${kind}s WHERE slug = $1`, [slug]);
    if (row) return { kind, subjectId: row.id };
  }
  return null;
}
