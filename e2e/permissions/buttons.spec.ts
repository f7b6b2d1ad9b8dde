import pg from 'pg';
import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory } from '#newsroom/fixtures/a-story.ts';
import { names } from '#newsroom/fixtures/people.ts';
import { rightsSay } from '#newsroom/fixtures/rights-say.ts';
import { setState } from '#newsroom/fixtures/set-state.ts';
import { messages } from '#newsroom/words/index.ts';
import { Acts } from '../pages/acts.ts';
import { expect, test } from '../test.ts';
import { factsOf, pressed, putFor, type State } from './cells.ts';

const { stories } = messages('en');

test.beforeEach(({ newsroom }) => callFrom(newsroom));

/** One state for each that the desk's screens look different in. */
const looks: State[] = [
  { working: 'draft', public: 'none', newlyApproved: false, scheduled: false, spikedFrom: null },
  { working: 'submitted', public: 'none', newlyApproved: false, scheduled: false, spikedFrom: null },
  { working: 'changes_requested', public: 'live', newlyApproved: false, scheduled: false, spikedFrom: null },
  { working: 'approved', public: 'none', newlyApproved: true, scheduled: false, spikedFrom: null },
  { working: 'approved', public: 'scheduled', newlyApproved: true, scheduled: true, spikedFrom: null },
  { working: 'approved', public: 'live', newlyApproved: true, scheduled: false, spikedFrom: null },
  { working: 'approved', public: 'live', newlyApproved: false, scheduled: false, spikedFrom: null },
  { working: 'spiked', public: 'none', newlyApproved: false, scheduled: false, spikedFrom: 'draft' },
  { working: 'approved', public: 'retracted', newlyApproved: false, scheduled: false, spikedFrom: null },
  { working: 'draft', public: 'killed', newlyApproved: false, scheduled: false, spikedFrom: null },
];

for (const name of names)
  test(`the screen offers ${name} exactly what is written out`, async ({ newsroom, as }) => {
    const { people, sections, ownerUrl } = newsroom;
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    const page = await as(name);
    const acts = new Acts(page);
    const story = await aStory().by(people.mina).in(sections.city).make();
    for (const relation of ['another’s', 'made by them'] as const)
      for (const state of looks) {
        const put = putFor(people, people[name], relation, state);
        await setState(owner, story.id, story.content, put);
        const facts = factsOf(put, sections.city.id, false);
        const allowed = pressed
          .filter((act) => act !== 'save')
          .filter((act) => rightsSay(act, people[name], facts) !== null)
          .map((act) => stories.act[act])
          .sort();
        await page.goto(`/desk/stories/${story.id}/review`);
        const offered = [...(await acts.offered())];
        const answers = page.getByRole('region', { name: messages('en').history.review.answer });
        if (await answers.count())
          offered.push(...(await answers.getByRole('button').allInnerTexts()).map((text) => text.trim()));
        expect([...new Set(offered)].sort(), `${relation} ${JSON.stringify(state)}`).toEqual(allowed);
      }
    await owner.end();
  });
