import type { Bilingual } from '#db/schema/columns.ts';
import { type PolicyPlace, policyNames } from '../machines/policy-kinds.ts';
import type { Language } from '../stories/document/content.ts';
import { type Look, lookOf } from '../theme/look.ts';
import type { Ask } from './snapshot.ts';

export type Section = { id: string; slug: string; names: Bilingual };

/** What every page of the site shows of the newsroom itself. */
export type Masthead = {
  names: Bilingual;
  mottos: Bilingual;
  /** IANA name. */
  timeZone: string;
  bylineForm: 'plain' | 'bracketed';
  copyright: Bilingual;
  social: { name: string; url: string }[];
  /** Link previews show the drawn picture, even of a story that has one of its own. */
  previewsDrawn: boolean;
  /** In the order of the house. */
  sections: Section[];
  look: Look;
  /** Those that were written, or stand elsewhere. */
  policies: PolicyPlace[];
};

/** Before the newsroom was given a name. */
const unnamed: Omit<Masthead, 'sections' | 'look' | 'policies'> = {
  names: { en: 'Copydesk', ko: 'Copydesk' },
  mottos: { en: '', ko: '' },
  timeZone: 'UTC',
  bylineForm: 'plain',
  copyright: { en: '', ko: '' },
  social: [],
  previewsDrawn: false,
};

type MastheadRow = {
  house: Omit<Masthead, 'sections' | 'look' | 'policies'> | null;
  sections: Section[];
  look: unknown;
  policies: PolicyPlace[];
};

/** Reads what every page shows, at once: no page waits four times for it. */
export async function readMasthead(ask: Ask): Promise<Masthead> {
  const [row] = await ask<MastheadRow>(
    `SELECT
       (SELECT json_build_object('names', names, 'mottos', mottos, 'timeZone', time_zone, 'bylineForm', byline_form,
         'copyright', copyright, 'social', social,
         'previewsDrawn', previews_drawn) FROM site.house) AS house,
       (SELECT coalesce(json_agg(json_build_object('id', id, 'slug', slug, 'names', names) ORDER BY position, slug), '[]')
         FROM site.sections) AS sections,
       (SELECT look FROM site.theme) AS look,
       (SELECT coalesce(json_agg(json_build_object('kind', kind, 'url', url)), '[]') FROM site.policies) AS policies`,
    [],
    [],
  );
  const { house, sections, look, policies } = row as MastheadRow;
  // In the order they are told in, whatever the database gives first.
  const told = policyNames.flatMap((kind) => policies.find((policy) => policy.kind === kind) ?? []);
  return { ...(house ?? unnamed), sections, look: lookOf(look), policies: told };
}

/** The sections in the menu of a language: those the theme names, in its order, or all of them. */
export function menuOf({ sections, look }: Masthead, language: Language): Section[] {
  const chosen = look.menu[language];
  if (!chosen) return sections;
  return chosen.flatMap((id) => sections.find((section) => section.id === id) ?? []);
}
