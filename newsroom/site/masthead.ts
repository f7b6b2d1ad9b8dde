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
  /** Readers may see what changed between published versions. */
  changesShown: boolean;
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
  changesShown: false,
};

/** Reads what every page shows. */
export async function readMasthead(ask: Ask): Promise<Masthead> {
  const [house] = await ask<Omit<Masthead, 'sections' | 'look' | 'policies'>>(
    `SELECT names, mottos, time_zone AS "timeZone", byline_form AS "bylineForm", copyright, social,
       changes_shown AS "changesShown"
     FROM site.house`,
    [],
    [],
  );
  const sections = await ask<Section>(
    'SELECT id, slug, names FROM site.sections ORDER BY position, slug',
    [],
    [],
  );
  const [theme] = await ask<{ look: unknown }>('SELECT look FROM site.theme', [], []);
  const written = await ask<PolicyPlace>('SELECT kind, url FROM site.policies', [], []);
  // In the order they are told in, whatever the database gives first.
  const policies = policyNames.flatMap((kind) => written.find((policy) => policy.kind === kind) ?? []);
  return { ...(house ?? unnamed), sections, look: lookOf(theme?.look), policies };
}

/** The sections in the menu of a language: those the theme names, in its order, or all of them. */
export function menuOf({ sections, look }: Masthead, language: Language): Section[] {
  const chosen = look.menu[language];
  if (!chosen) return sections;
  return chosen.flatMap((id) => sections.find((section) => section.id === id) ?? []);
}
