import { eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { authors } from '#db/schema/index.ts';
import { aStory, look, savedOver } from '#newsroom/fixtures/a-story.ts';
import type { Person } from '#newsroom/fixtures/people.ts';
import { approve } from '#newsroom/stories/acts/approve.ts';
import { correct } from '#newsroom/stories/acts/correct.ts';
import { kill } from '#newsroom/stories/acts/kill.ts';
import { publish } from '#newsroom/stories/acts/publish.ts';
import { startUpdate } from '#newsroom/stories/acts/start-update.ts';
import { submit } from '#newsroom/stories/acts/submit.ts';
import { ask } from './asking.ts';
import { type Figures, median, quantile, rounded } from './figures.ts';
import { signInAs } from './signed-in.ts';
import type { Stage } from './stage.ts';

const stories = 40;
const wrong = 'Eight to five.';
const right = 'Seven to six.';

/**
 * How long after an act has ended readers see what it did: a story's page and the front page, both kept before, on one
 * node and on all of three. Each story is published, corrected and killed.
 */
export async function measurePublishToVisible(stage: Stage): Promise<Figures> {
  const people = {
    reporter: await personOf(stage, 'hannah@haesol.example'),
    editor: await personOf(stage, 'marcus@haesol.example'),
    managing: await personOf(stage, 'hyeonju@haesol.example'),
  };
  const one = await measureOn([stage.origin], people, 'one');
  const three = [stage.origin, await stage.anotherNode(), await stage.anotherNode()];
  const all = await measureOn(three, people, 'three');
  return {
    publishToVisibleMedianMs: rounded(median(one)),
    publishToVisibleP99Ms: rounded(quantile(one, 0.99)),
    publishToVisibleThreeNodesMedianMs: rounded(median(all)),
    publishToVisibleThreeNodesP99Ms: rounded(quantile(all, 0.99)),
  };
}

type People = Record<'reporter' | 'editor' | 'managing', Person>;

async function measureOn(nodes: string[], people: People, name: string): Promise<number[]> {
  const { reporter, editor, managing } = people;
  const sectionId = Object.keys(editor.sections)[0] as string;
  const took: number[] = [];
  const base = async (id: string) => (await look(id)).base;
  for (let nth = 0; nth < stories; nth += 1) {
    process.stderr.write(`… publish to visible, ${name}: ${nth} of ${stories}\n`);
    const slug = `seen-by-${name}-${nth}`;
    const address = `/en/stories/${slug}`;
    const { id } = await aStory()
      .by(reporter)
      .saying({ sectionId, slug, headline: `Seen by ${name}, ${nth}`, standfirst: wrong })
      .submittedBy(reporter)
      .approvedBy(editor)
      .make();
    const until = async (act: () => Promise<unknown>, seen: (page: Seen) => boolean) => {
      // What is kept of it now must go.
      await Promise.all(nodes.map((node) => Promise.all([ask(node + address), ask(`${node}/en`)])));
      await act();
      const ended = performance.now();
      await Promise.all(nodes.map((node) => untilSeen(node + address, seen)));
      took.push(performance.now() - ended);
    };
    await until(
      async () => publish(editor, await base(id)),
      ({ status }) => status === 200,
    );
    await startUpdate(reporter, await base(id));
    await savedOver(reporter, id, { standfirst: right });
    await submit(reporter, await base(id));
    const { sha256 } = await look(id);
    await approve(editor, { ...(await base(id)), sha256 });
    await until(
      async () => correct(editor, { ...(await base(id)), wrong, right }),
      ({ text }) => text.includes(right),
    );
    await until(
      async () => kill(managing, { ...(await base(id)), note: 'It was not so.' }),
      ({ status }) => status === 410,
    );
  }
  return took;
}

type Seen = { status: number; text: string };

async function untilSeen(url: string, seen: (page: Seen) => boolean): Promise<void> {
  for (;;) {
    const { status, body } = await ask(url);
    if (seen({ status, text: body.toString() })) return;
  }
}

async function personOf(stage: Stage, email: string): Promise<Person> {
  const { person } = await signInAs(stage, email);
  const [author] = await desk()
    .select({ id: authors.id })
    .from(authors)
    .where(eq(authors.staffId, person.who.id));
  return { ...person.who, name: person.name, email, authorId: author?.id ?? null };
}
