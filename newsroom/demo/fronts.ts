import { randomUUID } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { fronts } from '#db/schema/index.ts';
import { saveFront } from '../fronts/drafting.ts';
import { beatFront } from '../fronts/holding.ts';
import { freshSlot, type Layout } from '../fronts/layout.ts';
import { publishFront } from '../fronts/publishing.ts';
import type { Language } from '../stories/document/content.ts';
import type { Who } from '../stories/permissions.ts';
import type { CoverageKey, SectionKey, StaffKey } from './cast.ts';
import type { House } from './open-house.ts';

/** A story on a front by its key, and the headline it has there. */
type Chosen = string | [key: string, headline: string];
type LaidOut = {
  ago: number;
  by: StaffKey;
  language: Language;
  section?: SectionKey;
  lead: Chosen;
  seconds: Chosen[];
  coverage?: CoverageKey;
  /** Under the latest headlines, a heading of their own. */
  latest?: string;
  rivers?: SectionKey[];
  /** Not published: the draft somebody is still at. */
  draft?: true;
};

const laidOut: LaidOut[] = [
  {
    ago: 26,
    by: 'hyeonju',
    language: 'en',
    lead: 'storm',
    seconds: ['heat', 'depot'],
    coverage: 'after-the-storm',
    rivers: ['region', 'economy', 'culture', 'sport'],
  },
  // From here on the ferry runs live above all: the lead is another story.
  {
    ago: 2.1,
    by: 'hyeonju',
    language: 'en',
    lead: ['ruling-en', 'Court: city broke the law when it ended free bus transfers'],
    seconds: [['keeper', 'The courier in goal'], 'fog', 'heat'],
    coverage: 'price-of-a-ride',
    rivers: ['region', 'economy', 'culture', 'sport'],
  },
  {
    ago: 1.9,
    by: 'marcus',
    language: 'en',
    section: 'region',
    lead: 'ruling-en',
    seconds: ['fog', 'depot'],
    coverage: 'after-the-storm',
  },
  {
    ago: 0.9,
    by: 'hyeonju',
    language: 'ko',
    lead: 'ruling',
    seconds: ['lanterns', 'fog-ko'],
    latest: '지금 들어온 소식',
    coverage: 'after-the-storm',
    rivers: ['region', 'economy', 'culture', 'sport'],
  },
  // Tomorrow's, with what an editor has to look at: a retracted story, an old one, and one that is to come.
  {
    ago: 0.4,
    by: 'hyeonju',
    language: 'en',
    lead: 'aground',
    seconds: ['cycling', 'pearl', 'referees'],
    coverage: 'price-of-a-ride',
    rivers: ['region', 'culture', 'economy', 'sport'],
    draft: true,
  },
];

type Reach = { house: () => House; storyId: (key: string) => string };

/**
 * How the fronts of the demo newsroom were laid out before it ran.
 * @param reach people and stories by their keys
 */
export function frontSteps(reach: Reach): { ago: number; take: () => Promise<void> }[] {
  return laidOut.map((given) => ({ ago: given.ago, take: () => layOut(reach, given) }));
}

async function layOut({ house, storyId }: Reach, given: LaidOut): Promise<void> {
  const { people, sections, coverages } = house();
  const who: Who = people[given.by];
  const sectionId = given.section ? sections[given.section] : null;
  const [front] = await desk()
    .select({ id: fronts.id })
    .from(fronts)
    .where(
      and(
        eq(fronts.language, given.language),
        sectionId ? eq(fronts.sectionId, sectionId) : isNull(fronts.sectionId),
      ),
    );
  if (!front) throw new Error(`no front of ${given.section ?? 'the site'} in ${given.language}`);
  const chosen = (story: Chosen) => {
    const [key, headline] = typeof story === 'string' ? [story, ''] : story;
    return { storyId: storyId(key), headline };
  };
  const layout: Layout = {
    slots: [
      freshSlot('live', 'live'),
      freshSlot('lead', 'lead', { stories: [chosen(given.lead)] }),
      freshSlot('seconds', 'seconds', { stories: given.seconds.map(chosen), count: 4 }),
      freshSlot('latest', 'river', { form: 'headlines', count: 6, heading: given.latest ?? '' }),
      freshSlot('most-read', 'most_read'),
      ...(given.coverage
        ? [freshSlot('coverage', 'coverage', { coverageId: coverages[given.coverage] })]
        : []),
      ...(given.rivers ?? []).map((section) =>
        freshSlot(`river-${section}`, 'river', { source: { of: 'section', id: sections[section] } }),
      ),
    ],
  };
  const tab = randomUUID();
  const { version } = await beatFront(who, front.id, { tab });
  const saved = await saveFront(who, { frontId: front.id, tab, version, layout });
  if (!saved.saved) throw new Error('the layout was not saved');
  if (!given.draft) await publishFront(who, { frontId: front.id, tab, version: saved.version });
  await beatFront(who, front.id, { tab, gone: true });
}
