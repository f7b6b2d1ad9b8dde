import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, instant, madeAt } from './columns.ts';
import { sections } from './house.ts';
import { staff } from './staff.ts';
import { stories } from './stories.ts';

export const ideaStates = ['filed', 'accepted', 'merged', 'declined'] as const;
export const assignmentStates = ['offered', 'accepted', 'handed_back', 'done', 'cancelled'] as const;
export const assignmentKinds = ['text', 'picture', 'translation', 'live'] as const;

const language = () => text('language', { enum: ['en', 'ko'] }).notNull();
const section = () => uuid('section_id').references(() => sections.id);
const by = () =>
  uuid('by')
    .notNull()
    .references(() => staff.id);
/** Counts every write to the row; each act says which version it was based on, and a stale one is refused. */
const version = () => integer('version').notNull().default(1);

/** A story somebody would like to see in the paper: filed by anyone, answered by an editor. */
export const ideas = pgTable(
  'ideas',
  {
    id: id(),
    title: text('title').notNull(),
    pitch: text('pitch').notNull().default(''),
    language: language(),
    sectionId: section().notNull(),
    by: by(),
    state: text('state', { enum: ideaStates }).notNull().default('filed'),
    /** The editor's word back. */
    answer: text('answer').notNull().default(''),
    answeredBy: uuid('answered_by').references(() => staff.id),
    answeredAt: instant('answered_at'),
    mergedInto: uuid('merged_into').references((): AnyPgColumn => ideas.id),
    version: version(),
    createdAt: madeAt(),
  },
  (t) => [
    check('ideas_answered_by_somebody', sql`(${t.state} = 'filed') = (${t.answeredBy} is null)`),
    check('ideas_declined_with_a_word', sql`${t.state} <> 'declined' or ${t.answer} <> ''`),
    check('ideas_merged_into_another', sql`(${t.state} = 'merged') = (${t.mergedInto} is not null)`),
    check('ideas_not_merged_into_themselves', sql`${t.mergedInto} <> ${t.id}`),
    index('ideas_by_state').on(t.state, t.createdAt.desc(), t.id.desc()),
  ],
);

/** A calendar of somebody else's, read from a file once or from an address again and again. */
export const calendarSubscriptions = pgTable('calendar_subscriptions', {
  id: id(),
  name: text('name').notNull(),
  /** Empty: it came as a file. */
  url: text('url').notNull().default(''),
  sectionId: section(),
  by: by(),
  createdAt: madeAt(),
  readAt: instant('read_at'),
  /** A key of `refusals.calendar` when it could not be read the last time; empty when it could. */
  problem: text('problem').notNull().default(''),
  endedAt: instant('ended_at'),
});

/** What the paper means to cover. Instants in UTC; what repeats keeps its hour on the clocks of its own zone. */
export const events = pgTable(
  'events',
  {
    id: id(),
    title: text('title').notNull(),
    place: text('place').notNull().default(''),
    note: text('note').notNull().default(''),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    /** From midnight to midnight on the clocks of its zone. */
    allDay: boolean('all_day').notNull().default(false),
    /** IANA name. */
    zone: text('zone').notNull(),
    /** RECUR of RFC 5545, without `RRULE:`; empty: it happens once. */
    rrule: text('rrule').notNull().default(''),
    sectionId: section(),
    by: by(),
    /** UID of RFC 5545 it came with, and the calendar it came from. */
    icalUid: text('ical_uid'),
    subscriptionId: uuid('subscription_id').references(() => calendarSubscriptions.id),
    droppedAt: instant('dropped_at'),
    droppedBy: uuid('dropped_by').references(() => staff.id),
    version: version(),
    createdAt: madeAt(),
  },
  (t) => [
    check('events_end_after_they_start', sql`${t.endsAt} >= ${t.startsAt}`),
    uniqueIndex('events_of_subscription').on(t.subscriptionId, t.icalUid),
    index('events_once').on(t.startsAt).where(sql`${t.rrule} = '' and ${t.droppedAt} is null`),
    index('events_repeating').on(t.startsAt).where(sql`${t.rrule} <> '' and ${t.droppedAt} is null`),
  ],
);

/** One time of a repeating event that does not happen when the rule says: moved, or dropped. */
export const eventExceptions = pgTable(
  'event_exceptions',
  {
    eventId: uuid('event_id')
      .notNull()
      .references(() => events.id),
    /** When the rule has it. */
    occurrence: instant('occurrence').notNull(),
    /** Null: it is dropped. */
    startsAt: instant('starts_at'),
    endsAt: instant('ends_at'),
    by: by(),
    at: madeAt('at'),
  },
  (t) => [
    primaryKey({ columns: [t.eventId, t.occurrence] }),
    check('event_exceptions_whole', sql`(${t.startsAt} is null) = (${t.endsAt} is null)`),
    check('event_exceptions_end_after_they_start', sql`${t.endsAt} >= ${t.startsAt}`),
    index('event_exceptions_by_start').on(t.startsAt),
  ],
);

/** A piece of work asked of one person. */
export const assignments = pgTable(
  'assignments',
  {
    id: id(),
    title: text('title').notNull(),
    what: text('what', { enum: assignmentKinds }).notNull().default('text'),
    brief: text('brief').notNull().default(''),
    language: language(),
    sectionId: section().notNull(),
    /** The person it is asked of. */
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    /** Length asked, in words; null: not said. */
    wordsAsked: integer('words_asked'),
    dueAt: instant('due_at').notNull(),
    /** Where in the paper: "page one", "bottom of the front". */
    slot: text('slot').notNull().default(''),
    state: text('state', { enum: assignmentStates }).notNull().default('offered'),
    /** Why it was handed back or cancelled. */
    reason: text('reason').notNull().default(''),
    ideaId: uuid('idea_id').references(() => ideas.id),
    eventId: uuid('event_id').references(() => events.id),
    /** Which time of a repeating event: when its rule has it. */
    occurrence: instant('occurrence'),
    /** What came of it. */
    storyId: uuid('story_id').references(() => stories.id),
    /** What is to be translated. */
    originalId: uuid('original_id').references(() => stories.id),
    by: by(),
    stateSince: madeAt('state_since'),
    version: version(),
    createdAt: madeAt(),
  },
  (t) => [
    check('assignments_words_asked', sql`${t.wordsAsked} > 0`),
    check('assignments_handed_back_with_a_reason', sql`${t.state} <> 'handed_back' or ${t.reason} <> ''`),
    check('assignments_occurrence_of_an_event', sql`${t.occurrence} is null or ${t.eventId} is not null`),
    index('assignments_of_person').on(t.staffId, t.state, t.dueAt),
    index('assignments_by_due').on(t.dueAt),
    index('assignments_open').on(t.dueAt).where(sql`${t.state} in ('offered', 'accepted', 'handed_back')`),
    index('assignments_of_event').on(t.eventId, t.occurrence),
    index('assignments_of_idea').on(t.ideaId),
    index('assignments_of_story').on(t.storyId),
  ],
);

/** An address under which a person's own calendar programme reads ours. Only the SHA-256 of its secret is kept. */
export const calendarFeeds = pgTable(
  'calendar_feeds',
  {
    id: id(),
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    /** `mine`: the events, and what is asked of this person; `newsroom`: what is asked of anybody. */
    scope: text('scope', { enum: ['mine', 'newsroom'] }).notNull(),
    secretSha256: text('secret_sha256').notNull().unique(),
    createdAt: madeAt(),
    readAt: instant('read_at'),
    endedAt: instant('ended_at'),
  },
  (t) => [index('calendar_feeds_of_staff').on(t.staffId)],
);
