import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { bringUp, prepare, secretOf } from '#bin/database/open.ts';
import { openDataFolder } from '#bin/start/data-folder.ts';
import { callFrom, hangUp } from '#newsroom/fixtures/a-newsroom.ts';
import { type House, settleIn } from '#newsroom/fixtures/people.ts';
import { settings } from '#newsroom/settings.ts';
import { Caller } from '../served/caller.ts';
import { freePort } from '../served/newsroom.ts';
import { NewsroomProcess } from './newsroom-process.ts';
import { hireWriters, savedNumber, saveNext, type Writer } from './writers.ts';

const WRITERS = 10;
const SAVES = 20;

const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-crash-'));
chmodSync(folder, 0o711);
const data = path.join(folder, 'data');
const port = await freePort();
const newsroom = new NewsroomProcess(data, port);
after(async () => {
  await newsroom.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Fills the newsroom before it opens, as one where people work already. */
async function furnish(): Promise<{ house: House; writers: Writer[] }> {
  const given = settings({ COPYDESK_DATA: data });
  const kept = openDataFolder(data);
  const { ownerUrl, cluster } = await bringUp(given, kept);
  try {
    await callFrom(await prepare(ownerUrl, secretOf(given, kept)));
    const house = await settleIn(ownerUrl);
    return { house, writers: await hireWriters(ownerUrl, house, WRITERS) };
  } finally {
    await hangUp();
    await cluster?.stop();
  }
}

test('kill -9 in the middle of autosaves loses no acknowledged save', async () => {
  const { house, writers } = await furnish();
  const section = house.sections.city.id;
  await newsroom.start();
  const callers = new Map<Writer, Caller>();
  for (const writer of writers)
    callers.set(writer, await new Caller(`http://127.0.0.1:${port}`).signIn(writer.person));
  const callerOf = (writer: Writer) => callers.get(writer) as Caller;

  let acknowledged = 0;
  const cut = new Set<Writer>();
  /** Everybody writes until their last save, or until the newsroom no longer answers; `blow` falls at that save. */
  async function write(blow: number, strike: () => void): Promise<void> {
    cut.clear();
    await Promise.all(
      writers.map(async (writer) => {
        while (writer.acknowledged < SAVES) {
          const status = await saveNext(writer, callerOf(writer), section);
          if (status !== 200) {
            assert.ok(status === 0 || status >= 500, `a save was refused with ${status}`);
            cut.add(writer);
            return;
          }
          acknowledged += 1;
          if (acknowledged === blow) strike();
        }
      }),
    );
  }
  async function nothingIsLost(): Promise<void> {
    for (const writer of writers) {
      const number = await savedNumber(writer, callerOf(writer));
      assert.ok(
        number >= writer.acknowledged && number <= writer.sent,
        `${writer.person.email}: save ${writer.acknowledged} was acknowledged, ${number} is there`,
      );
    }
  }

  await write(70, () => newsroom.killEverything());
  assert.ok(cut.size > 0, 'nobody was cut off');
  await newsroom.start();
  await nothingIsLost();

  // The database alone: the newsroom brings it back by itself.
  await write(140, () => newsroom.killDatabase());
  assert.ok(cut.size > 0, 'nobody was cut off');
  while ((await callerOf(writers[0] as Writer).fetch('/api/desk/stories/x')).status >= 500) await pause(100);
  await nothingIsLost();

  await write(0, () => {});
  assert.equal(acknowledged, WRITERS * SAVES);
  await nothingIsLost();

  const open = await newsroom.command('ledger', 'verify');
  assert.match(open.out, /^The ledger holds: [1-9]\d* rows/);
  assert.equal(await newsroom.stop(), 0);
  const closed = await newsroom.command('ledger', 'verify');
  assert.deepEqual(closed, open);
});
