import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { and, eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { ledger, notices, revisions } from '#db/schema/index.ts';
import { aNewsroom, aStory, databaseRefuses, lacks, look } from '../../fixtures/index.ts';
import { someContent } from '../../fixtures/words.ts';
import { verifyLedger } from '../../ledger/verify.ts';
import { NotAllowed, StalePlan } from '../../refusals.ts';
import { suspend } from '../../staff/suspend.ts';
import { approve } from '../../stories/acts/approve.ts';
import { publish } from '../../stories/acts/publish.ts';
import { save } from '../../stories/acts/save.ts';
import { spike } from '../../stories/acts/spike.ts';
import { submit } from '../../stories/acts/submit.ts';
import { dayAfter, dayOf } from '../../zoned-time.ts';
import { assignmentLines } from '../assignments.ts';
import { askedIdeas, countIdeas, readIdeas } from '../ideas.ts';
import { loadOf } from '../load.ts';
import { assignablePeople } from '../people.ts';
import { acceptAssignment, handBack } from './answer-assignment.ts';
import { acceptIdea, declineIdea, mergeIdea, reopenIdea } from './answer-idea.ts';
import { assign } from './assign.ts';
import { assignStory } from './assign-story.ts';
import { beginStory } from './begin-story.ts';
import { changeAssignment, moveDue, reassign } from './change-assignment.ts';
import { fileIdea } from './file-idea.ts';
import { cancelAssignment, markDone, reopenAssignment } from './settle-assignment.ts';

const { people, sections, owner } = await aNewsroom();
const { mina, joon, edith, wren, mara, adam } = people;
const { city, world } = sections;
const today = dayOf(new Date(), 'Asia/Seoul');
const tomorrow = dayAfter(today);

const idea = (more: object = {}) => ({
  title: 'Who pays for the breakwater',
  pitch: 'The bill is nowhere in the budget.',
  language: 'en' as const,
  sectionId: city.id,
  ...more,
});
const work = (more: object = {}) => ({
  title: 'The breakwater bill',
  what: 'text' as const,
  language: 'en' as const,
  sectionId: city.id,
  staffId: mina.id,
  wordsAsked: 600,
  due: { day: tomorrow, time: '17:00' },
  ...more,
});
const refuses = (asked: Promise<unknown>, why: string) =>
  assert.rejects(asked, (error) => error instanceof NotAllowed && error.why === why);
const lineOf = async (id: string) => {
  const [line] = await assignmentLines(edith, { ids: [id] });
  assert.ok(line);
  return line;
};
const toldTo = async (staffId: string) =>
  (await desk().select().from(notices).where(eq(notices.staffId, staffId)).orderBy(notices.id)).map(
    ({ what }) => what,
  );

test('an idea is filed by anybody, answered by an editor of its section, and its filer hears of it', async () => {
  const filed = await fileIdea(adam, idea());
  await refuses(acceptIdea(mina, filed), 'not_your_role');
  await refuses(acceptIdea(wren, filed), 'not_your_desk');
  const accepted = await acceptIdea(edith, { ...filed, answer: 'Yes, for Friday.' });
  assert.equal(accepted.version, 2);
  assert.deepEqual(await toldTo(adam.id), ['idea_accepted']);
  const { lines } = await readIdeas(edith, askedIdeas({ idea: filed.id }));
  assert.equal(lines[0]?.state, 'accepted');
  assert.equal(lines[0]?.answer, 'Yes, for Friday.');
  assert.equal(lines[0]?.answeredBy, edith.name);
  assert.deepEqual(lines[0]?.acts, ['reopen_idea']);
  assert.equal(lines[0]?.mayAssign, true);
});

test('declining asks for a word back; merging for another idea that is open', async () => {
  const one = await fileIdea(mina, idea());
  const other = await fileIdea(joon, idea({ title: 'Breakwater, again' }));
  await lacks(declineIdea(edith, { ...one, answer: '  \n ' }), { answer: 'missing' });
  await lacks(mergeIdea(edith, { ...one, into: one.id }), { into: 'wrong' });
  await lacks(mergeIdea(edith, { ...one, into: randomUUID() }), { into: 'wrong' });
  const merged = await mergeIdea(edith, { ...other, into: one.id, answer: 'Mina has it.' });
  const declined = await declineIdea(mara, { ...one, answer: 'We had it in May.' });
  const third = await fileIdea(mina, idea());
  await lacks(mergeIdea(edith, { ...third, into: one.id }), { into: 'wrong' });
  assert.ok((await toldTo(joon.id)).includes('idea_merged'));
  assert.equal((await countIdeas()).merged, 1);
  await reopenIdea(edith, merged);
  await reopenIdea(edith, declined);
  assert.equal((await countIdeas()).merged, 0);
});

test('two editors who answer at once: the second is told, and nothing of theirs is kept', async () => {
  const filed = await fileIdea(mina, idea());
  const answers = await Promise.allSettled([
    acceptIdea(edith, filed),
    declineIdea(mara, { ...filed, answer: 'No.' }),
  ]);
  const refused = answers.filter((answer) => answer.status === 'rejected');
  assert.equal(refused.length, 1);
  const again = await fileIdea(mina, idea());
  await acceptIdea(edith, again);
  await assert.rejects(reopenIdea(mara, again), StalePlan);
});

test('what is typed wrong is said beside the field', async () => {
  await lacks(fileIdea(mina, idea({ title: ' \u200b ' })), { title: 'missing' });
  await lacks(fileIdea(mina, idea({ title: 'x'.repeat(201) })), { title: 'too_long' });
  await lacks(fileIdea(mina, idea({ sectionId: randomUUID() })), { sectionId: 'wrong' });
  await lacks(fileIdea(mina, idea({ sectionId: '' })), { sectionId: 'wrong' });
  await lacks(assign(edith, work({ staffId: adam.id })), { staffId: 'wrong' });
  await lacks(assign(edith, work({ wordsAsked: -3 })), { wordsAsked: 'wrong' });
  await lacks(assign(edith, work({ due: { day: '', time: '' } })), {
    'due.day': 'missing',
    'due.time': 'missing',
  });
  await lacks(assign(edith, work({ due: { day: '2026-02-30', time: '24:00' } })), {
    'due.day': 'wrong',
    'due.time': 'wrong',
  });
  await lacks(assign(edith, work({ ideaId: randomUUID() })), { ideaId: 'wrong' });
  const nul = await fileIdea(mina, idea({ title: 'a\u0000b', pitch: 'c\u0000\r\nd' }));
  const { lines } = await readIdeas(mina, askedIdeas({ idea: nul.id }));
  assert.equal(lines[0]?.title, 'ab');
  assert.equal(lines[0]?.pitch, 'c\nd');
});

test('a due hour that comes twice or never on the newsroom’s clock is asked about, not guessed', async () => {
  await owner.query(`UPDATE house SET time_zone = 'America/New_York'`);
  try {
    const twice = { day: '2026-11-01', time: '01:30' };
    await lacks(assign(edith, work({ due: twice })), { 'due.time': 'comes_twice' });
    await lacks(assign(edith, work({ due: { day: '2027-03-14', time: '02:30' } })), {
      'due.time': 'never_comes',
    });
    const first = await assign(edith, work({ due: { ...twice, turn: 'first' } }));
    const second = await assign(edith, work({ due: { ...twice, turn: 'second' } }));
    assert.equal((await lineOf(first.id)).dueAt.toISOString(), '2026-11-01T05:30:00.000Z');
    assert.equal((await lineOf(second.id)).dueAt.toISOString(), '2026-11-01T06:30:00.000Z');
  } finally {
    await owner.query(`UPDATE house SET time_zone = 'Asia/Seoul'`);
  }
});

test('an assignment is offered, accepted, begun as a story, and follows it until it is out', async () => {
  await refuses(assign(mina, work()), 'not_your_role');
  await refuses(assign(wren, work()), 'not_your_desk');
  const offered = await assign(edith, work());
  assert.ok((await toldTo(mina.id)).includes('assignment_offered'));
  await refuses(acceptAssignment(joon, offered), 'not_your_assignment');
  const accepted = await acceptAssignment(mina, offered);
  const { storyId } = await beginStory(mina, accepted);
  const story = await look(storyId);
  assert.equal(story.row.creatorId, mina.id);
  assert.equal(story.row.sectionId, city.id);
  assert.equal(story.content.headline, 'The breakwater bill');
  const [first] = await desk().select().from(revisions).where(eq(revisions.storyId, storyId));
  assert.equal(first?.why, 'created');
  const line = await lineOf(offered.id);
  assert.equal(line.standing, 'writing');
  await refuses(beginStory(mina, line), 'has_its_story');
  const { language: _, ...words } = someContent({ sectionId: city.id, bylines: [mina.authorId ?? ''] });
  await save(mina, { ...story.base, content: { ...story.content, ...words }, saveId: randomUUID() });
  await submit(mina, (await look(storyId)).base);
  assert.equal((await lineOf(offered.id)).standing, 'submitted');
  const read = await look(storyId);
  await approve(edith, { ...read.base, sha256: read.sha256 });
  await publish(edith, (await look(storyId)).base);
  assert.equal((await lineOf(offered.id)).standing, 'out');
  const open = await assignmentLines(edith, { open: true });
  assert.ok(!open.some(({ id }) => id === offered.id), 'what is out is open no more');
  const closed = await assignmentLines(mina, { staffId: mina.id, closed: true });
  assert.ok(closed.some(({ id }) => id === offered.id));
});

test('a translation is begun beside its original', async () => {
  const original = await aStory().by(mina).in(city).make();
  const asked = await assign(edith, work({ what: 'translation', language: 'ko', originalId: original.id }));
  const { storyId } = await beginStory(mina, asked);
  const { row } = await look(storyId);
  assert.equal(row.language, 'ko');
  assert.equal(row.translationGroup, original.id);
});

test('handing back asks for a reason, and whoever assigned hears it; somebody else gets it', async () => {
  const offered = await assign(edith, work());
  await lacks(handBack(mina, { ...offered, reason: '' }), { reason: 'missing' });
  const back = await handBack(mina, { ...offered, reason: 'At sea until Sunday.' });
  assert.ok((await toldTo(edith.id)).includes('assignment_handed_back'));
  assert.equal((await lineOf(offered.id)).reason, 'At sea until Sunday.');
  const again = await reassign(mara, { ...back, staffId: joon.id });
  const line = await lineOf(offered.id);
  assert.equal(line.state, 'offered');
  assert.equal(line.to.id, joon.id);
  assert.equal(line.reason, '');
  assert.ok((await toldTo(mina.id)).includes('assignment_moved_on'));
  await refuses(acceptAssignment(mina, again), 'not_your_assignment');
});

test('what is asked can change, be done, cancelled and opened again; an old screen is told', async () => {
  const offered = await assign(edith, work());
  const { due: _, ...form } = work();
  const moved = await moveDue(edith, { ...offered, due: { day: dayAfter(today, 3), time: '09:00' } });
  assert.equal(dayOf((await lineOf(offered.id)).dueAt, 'Asia/Seoul'), dayAfter(today, 3));
  await assert.rejects(moveDue(edith, { ...offered, due: { day: today, time: '09:00' } }), StalePlan);
  await refuses(
    changeAssignment(edith, { ...form, ...moved, sectionId: world.id, due: { day: today, time: '09:00' } }),
    'not_your_desk',
  );
  const changed = await changeAssignment(edith, {
    ...form,
    ...moved,
    wordsAsked: 300,
    due: { day: today, time: '23:59' },
  });
  assert.equal((await lineOf(offered.id)).wordsAsked, 300);
  const accepted = await acceptAssignment(mina, changed);
  const done = await markDone(mina, accepted);
  await refuses(cancelAssignment(edith, done), 'plan_not_so');
  const open = await reopenAssignment(edith, done);
  const cancelled = await cancelAssignment(edith, { ...open, reason: 'The meeting is off.' });
  assert.equal((await lineOf(offered.id)).standing, 'cancelled');
  assert.equal((await reopenAssignment(mara, cancelled)).version, cancelled.version + 1);
});

test('load says who has how much, and due on which day; what is late counts today', async () => {
  const before = await assignmentLines(edith, { open: true });
  const loadNow = async () =>
    loadOf(
      await assignablePeople(),
      await assignmentLines(edith, { open: true }),
      today,
      7,
      'Asia/Seoul',
    ).find(({ person }) => person.id === joon.id);
  const had = await loadNow();
  await assign(edith, work({ staffId: joon.id, wordsAsked: 250, due: { day: tomorrow, time: '10:00' } }));
  await assign(
    edith,
    work({ staffId: joon.id, wordsAsked: 150, due: { day: dayAfter(today, -2), time: '10:00' } }),
  );
  await assign(edith, work({ staffId: joon.id, due: { day: dayAfter(today, 20), time: '10:00' } }));
  const has = await loadNow();
  assert.ok(had && has);
  assert.equal(has.open, had.open + 3);
  assert.equal(has.late, had.late + 1);
  assert.equal((has.days[0]?.words ?? 0) - (had.days[0]?.words ?? 0), 150);
  assert.equal((has.days[1]?.words ?? 0) - (had.days[1]?.words ?? 0), 250);
  assert.equal(has.later.count, had.later.count + 1);
  assert.equal((await assignmentLines(edith, { open: true })).length, before.length + 3);
});

test('somebody is asked for work on a story there is already: by its desk, once, and only what they can do', async () => {
  const saying = (headline: string) => aStory().by(mina).in(city).saying({ headline });
  const story = await saying('The breakwater, as it stands').make();
  const asked = (more: object = {}) => ({
    storyId: story.id,
    what: 'text' as const,
    staffId: mina.id,
    due: { day: tomorrow, time: '17:00' },
    ...more,
  });
  await refuses(assignStory(wren, asked()), 'not_your_desk');
  await refuses(assignStory(mina, asked()), 'not_your_role');
  await refuses(assignStory(edith, asked({ staffId: joon.id })), 'cannot_write_it');
  await lacks(assignStory(edith, asked({ staffId: adam.id })), { staffId: 'wrong' });
  const made = await assignStory(edith, asked());
  const line = await lineOf(made.id);
  assert.equal(line.title, 'The breakwater, as it stands');
  assert.equal(line.story?.id, story.id);
  assert.equal(line.standing, 'offered');
  assert.ok((await toldTo(mina.id)).includes('assignment_offered'));
  await refuses(assignStory(mara, asked()), 'asked_already');
  assert.equal((await look(story.id)).row.version, story.version, 'the story itself stays as it was');

  // A picture is anybody's to take; a translation is a story to come, with this one for its original.
  assert.equal(
    (await lineOf((await assignStory(edith, asked({ staffId: joon.id, what: 'picture' }))).id)).story?.id,
    story.id,
  );
  const translating = await assignStory(edith, asked({ staffId: joon.id, what: 'translation' }));
  assert.equal((await lineOf(translating.id)).language, 'ko');
  await beginStory(joon, translating);
  await lacks(assignStory(edith, asked({ what: 'translation' })), { originalId: 'translated_already' });

  // Taken back, it can be asked again; what is put away or has no section cannot be.
  await cancelAssignment(edith, { ...made, reason: '' });
  await assignStory(edith, asked());
  const spiked = await saying('Spiked').make();
  await spike(edith, spiked.base);
  await refuses(assignStory(edith, asked({ storyId: spiked.id })), 'story_put_away');
  const homeless = await aStory().by(mina).in(null).make();
  await refuses(assignStory(mara, asked({ storyId: homeless.id })), 'no_section_yet');
});

test('two editors who ask the same of the same person at once: one assignment', async () => {
  const story = await aStory().by(mina).in(city).saying({ headline: 'Asked twice' }).make();
  const asked = {
    storyId: story.id,
    what: 'text' as const,
    staffId: mina.id,
    due: { day: tomorrow, time: '17:00' },
  };
  const answers = await Promise.allSettled([assignStory(edith, asked), assignStory(mara, asked)]);
  assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 1);
  assert.equal((await assignmentLines(edith, { storyIds: [story.id] })).length, 1);
});

test('whoever is suspended is asked for nothing', async () => {
  await suspend(adam, joon.id);
  await lacks(assign(edith, work({ staffId: joon.id })), { staffId: 'wrong' });
  assert.ok(!(await assignablePeople()).some(({ id }) => id === joon.id));
});

test('every act stands in the ledger, and the ledger holds', async () => {
  const asked = await assign(edith, work());
  await acceptAssignment(mina, asked);
  const rows = await desk()
    .select({ act: ledger.act, actorId: ledger.actorId })
    .from(ledger)
    .where(and(eq(ledger.subjectKind, 'assignment'), eq(ledger.subjectId, asked.id)))
    .orderBy(ledger.seq);
  assert.deepEqual(rows, [
    { act: 'assignment.assign', actorId: edith.id },
    { act: 'assignment.accept_assignment', actorId: mina.id },
  ]);
  assert.equal((await verifyLedger(desk())).broken, null);
});

test('the database refuses what the tables would not do', async () => {
  await databaseRefuses(
    owner.query(`UPDATE ideas SET state = 'declined', answered_by = $1, answer = ''`, [edith.id]),
    /ideas_declined_with_a_word|ideas_merged/,
  );
  await databaseRefuses(
    owner.query(`UPDATE assignments SET state = 'handed_back', reason = ''`),
    /assignments_handed_back_with_a_reason/,
  );
});
