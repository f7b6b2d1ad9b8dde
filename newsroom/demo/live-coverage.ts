import { randomUUID } from 'node:crypto';
import { entryHash } from '../live-coverage/content.ts';
import { letOut, sendBackEntry, takeDownEntry } from '../live-coverage/letting-out.ts';
import { runLive } from '../live-coverage/running.ts';
import { changeEntry, fileEntry } from '../live-coverage/writing.ts';
import type { Doc } from '../stories/document/body.ts';
import type { Who } from '../stories/permissions.ts';
import type { StaffKey } from './cast.ts';
import { type DemoEntry, demoRuns } from './live-entries.ts';

type Reach = { person: (key: StaffKey) => Who; storyId: (key: string) => string };
type Happening = { ago: number; take: () => Promise<unknown> };

/** From a press of "File" to the press that lets it out, in hours. */
const untilOut = 0.02;

const says = (words: string): Doc => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});

/**
 * What ran live in the demo newsroom before it ran, and still does.
 * @param reach people and stories by their keys
 */
export function liveSteps(reach: Reach): Happening[] {
  return demoRuns.flatMap(({ story, by, from, until, entries }) => {
    const run = (act: 'start_live' | 'end_live') => () =>
      runLive(reach.person(by), { storyId: reach.storyId(story), act });
    return [
      { ago: from, take: run('start_live') },
      ...entries.flatMap((entry) => stepsOf(entry, () => reach.storyId(story), reach.person)),
      ...(until === undefined ? [] : [{ ago: until, take: run('end_live') }]),
    ];
  });
}

function stepsOf(entry: DemoEntry, storyId: () => string, person: Reach['person']): Happening[] {
  const entryId = randomUUID();
  const { ago, by, heading = '', key = false, out, changed, down, back } = entry;
  let said = { heading, body: says(entry.words), correction: '' };
  let version: number | null = null;
  const order = () => ({ storyId: storyId(), entryId, content: said, key, version });
  const base = () => ({ storyId: storyId(), entryId, version: version ?? 0 });
  const then = async (act: Promise<{ version: number }>) => {
    ({ version } = await act);
  };
  const file = () => then(fileEntry(person(by), order()));
  const lettingOut = (who: StaffKey) => () =>
    then(letOut(person(who), { ...base(), sha256: entryHash(said) }));
  const steps: Happening[] = [{ ago, take: file }];
  if (out) steps.push({ ago: ago - untilOut, take: lettingOut(out) });
  if (out && changed)
    steps.push(
      {
        ago: changed.ago,
        take: async () => {
          await then(changeEntry(person(by), base()));
          const [before, after] = changed.replace;
          const body = says(entry.words.replace(before, after));
          said = { heading, body, correction: changed.correction ?? '' };
          await file();
        },
      },
      { ago: changed.ago - untilOut, take: lettingOut(out) },
    );
  if (down)
    steps.push({
      ago: down.ago,
      take: () => then(takeDownEntry(person(down.by), { ...base(), note: down.why })),
    });
  if (back)
    steps.push({
      ago: back.ago,
      take: () => then(sendBackEntry(person(back.by), { ...base(), note: back.note })),
    });
  return steps;
}
