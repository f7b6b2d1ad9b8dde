import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role, Who } from '../stories/permissions.ts';
import { mayTalk, type TalkAct, type TalkFacts, talkActs } from './permissions.ts';

const city = 'city';
const who = (id: string, role: Role, sections: string[] = []): Who => ({
  id,
  roles: [role],
  sections: Object.fromEntries(sections.map((section) => [section, { mayPublish: false }])),
});
const people = {
  creator: who('creator', 'reporter'),
  byline: who('byline', 'reporter'),
  thread: who('thread', 'reporter'),
  speaker: who('speaker', 'reporter'),
  stranger: who('stranger', 'reporter'),
  editor: who('editor', 'editor', [city]),
  'other editor': who('other editor', 'editor', ['world']),
  managing: who('managing', 'managing_editor'),
  admin: who('admin', 'admin'),
};
const facts: TalkFacts = {
  creatorId: 'creator',
  bylineStaffIds: ['byline'],
  sectionId: city,
  threadBy: 'thread',
  commentBy: 'speaker',
};

/** Written out by hand from the rules, not from the table. */
const everyone = Object.keys(people);
const rights: Record<TalkAct, { who: string[]; while: ('open' | 'resolved')[] }> = {
  comment: { who: everyone, while: ['open', 'resolved'] },
  reply: { who: everyone, while: ['open'] },
  edit_comment: { who: ['speaker'], while: ['open'] },
  resolve_thread: { who: ['creator', 'byline', 'thread', 'editor', 'managing'], while: ['open'] },
  reopen_thread: { who: everyone, while: ['resolved'] },
};

for (const act of talkActs)
  test(`who may: ${act}`, () => {
    for (const threadState of ['open', 'resolved'] as const)
      for (const [name, person] of Object.entries(people))
        assert.equal(
          mayTalk(person, act, { ...facts, threadState }).allowed,
          rights[act].who.includes(name) && rights[act].while.includes(threadState),
          `${name}, ${threadState}`,
        );
  });
