import type { AsItStands } from '#newsroom/stories/as-it-stands.ts';
import { parseContent, type StoryContent } from '#newsroom/stories/document/content.ts';
import { ContentError } from '#newsroom/stories/document/problems.ts';
import { forgetCopy, keepCopy, lookAfter } from './local-copies.ts';
import * as machine from './machine.ts';
import { freshName } from './names.ts';
import { look, type SaveAnswer, sendSave } from './network.ts';

/** How often one looks whether somebody else saved, and whether one is signed in again, in milliseconds. */
const lookEvery = 15_000;
const signedOutEvery = 3_000;

export type WriterOptions = {
  start: AsItStands;
  /** Who is writing. */
  who: string;
  open: boolean;
  /** The words on the screen. */
  read: () => StoryContent;
  /** Words for fields that cannot be sent as they are. */
  explain: (error: ContentError) => { sentence: string; fields: Record<string, string> };
  /** True where a save changes where the story stands (after approval). */
  movesState: () => boolean;
  /** How the story stands was told: rights may have changed. */
  onFacts: (now: AsItStands) => void;
};

/** Writers of this page that still bring their last words home, by story. */
const leaving = new Map<string, Promise<unknown>>();

/**
 * Brings words from the screen to the newsroom, and keeps them on this device until they are there. Framework-free:
 * it is told of changes and tells its listeners what to show.
 */
export class Writer {
  readonly #options: WriterOptions;
  readonly #storyId: string;
  readonly #copyId = freshName();
  readonly #listeners = new Set<() => void>();
  readonly #settling = new Set<() => void>();
  #state: machine.Saving;
  #baseContent: StoryContent;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #channel: BroadcastChannel | null = null;
  #keeping: Promise<void> | null = null;
  #keepAgain = false;
  #keepsLocally = true;
  #lastLook = 0;
  #attached = 0;

  constructor(options: WriterOptions) {
    this.#options = options;
    this.#storyId = options.start.storyId;
    this.#baseContent = options.start.content;
    this.#state = machine.opened(options.start, options.start.savedAt, options.open);
  }

  /** Begins to listen to the browser. @returns stops it, once the last words are on their way */
  attach(): () => void {
    this.#attached += 1;
    const letGo = lookAfter(this.#copyId);
    const channel =
      typeof BroadcastChannel === 'undefined'
        ? null
        : new BroadcastChannel(`copydesk-story-${this.#storyId}`);
    if (channel) channel.onmessage = () => void this.look();
    this.#channel = channel;
    const listening = new AbortController();
    const { signal } = listening;
    const on = (target: EventTarget, name: string, act: (event: Event) => void) =>
      target.addEventListener(name, act, { signal });
    const seen = () => {
      if (document.visibilityState === 'hidden') this.saveNow();
      else void this.look();
    };
    on(window, 'pagehide', () => this.saveNow());
    on(window, 'focus', seen);
    on(document, 'visibilitychange', seen);
    on(window, 'online', () => void this.look());
    on(window, 'beforeunload', (event) => {
      // What waits for a pause is sent as the page goes; what cannot be sent is asked about.
      if (this.#state.trouble && machine.isUnsaved(this.#state)) event.preventDefault();
      else this.saveNow();
    });
    const looking = setInterval(() => this.#lookIfDue(), 1_000);
    // A window before this one, in the same page, may still bring its last words home.
    void Promise.resolve(leaving.get(this.#storyId)).then(() => this.look());
    return () => {
      listening.abort();
      clearInterval(looking);
      this.saveNow();
      const home = this.settle().finally(() => {
        this.#attached -= 1;
        if (this.#attached === 0) clearTimeout(this.#timer);
        channel?.close();
        letGo();
        if (leaving.get(this.#storyId) === home) leaving.delete(this.#storyId);
      });
      leaving.set(this.#storyId, home);
    };
  }

  state = (): machine.Saving => this.#state;
  /** The words the newsroom has, as far as is known here. */
  baseContent = (): StoryContent => this.#baseContent;
  keepsLocally = (): boolean => this.#keepsLocally;

  listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The words on the screen were changed by the person. */
  changed(): void {
    this.#set(machine.typed(this.#state, Date.now()));
    this.#keep();
  }

  /** Whether the story may be written to. */
  setOpen(open: boolean): void {
    if (open !== this.#state.open) this.#set({ ...this.#state, open });
  }

  /** Words from an earlier window are on the screen now; saves of theirs without an answer are this writer's. */
  adopt(unanswered: string[]): void {
    this.#state = { ...this.#state, unanswered: [...this.#state.unanswered, ...unanswered] };
    this.changed();
  }

  /** Saves without waiting for a pause; a save under way is not waited for when the page may be going. */
  saveNow(): void {
    if (
      document.visibilityState === 'hidden' &&
      this.#state.flight &&
      this.#state.typed > this.#state.flight.upTo
    )
      this.#set(machine.setAside(this.#state));
    if (machine.dueAt(this.#state) !== null) void this.#save();
  }

  /**
   * Saves what is unsaved and waits for the outcome.
   * @returns the version and hash the newsroom has, or null when the words could not be saved
   */
  async settle(): Promise<machine.Base | null> {
    for (;;) {
      const s = this.#state;
      if (!s.flight && !machine.isUnsaved(s)) return s.trouble || s.newer ? null : s.base;
      if (!s.flight) {
        if (machine.dueAt(s) === null || s.trouble?.kind === 'offline') return null;
        void this.#save();
      }
      await new Promise<void>((resolve) => this.#settling.add(resolve));
    }
  }

  /** Asks the newsroom how the story stands. */
  async look(): Promise<void> {
    if (this.#state.flight || this.#attached === 0) return;
    this.#lastLook = Date.now();
    const answer = await look(this.#storyId, this.#state.base.version, this.#options.who);
    // A save went out meanwhile: its own answer says more.
    if (this.#state.flight || this.#attached === 0) return;
    switch (answer.kind) {
      case 'unchanged':
        this.#set(machine.signedInAgain(machine.online(this.#state, Date.now())));
        break;
      case 'stands':
        this.#set(machine.signedInAgain(machine.online(this.#state, Date.now())));
        this.hear(answer.now);
        break;
      case 'signed_out':
      case 'other_writer':
        if (this.#state.trouble?.kind !== 'conflict')
          this.#set(machine.halted(this.#state, { kind: answer.kind }, Date.now()));
        break;
      case 'not_allowed':
        this.#set(machine.halted(this.#state, answer, Date.now()));
    }
  }

  /** The other's words were put on the screen. */
  tookOver(now: AsItStands): void {
    this.#baseContent = now.content;
    this.#set(machine.tookOver(this.#state, now));
    this.#forget();
    this.#options.onFacts(now);
  }

  /** Both versions were joined on the screen, on top of the other's. */
  joined(other: AsItStands): void {
    this.#baseContent = other.content;
    this.#set(machine.joined(this.#state, other, Date.now()));
    this.#keep();
    this.#options.onFacts(other);
  }

  /** Told how the story stands by somebody who asked. */
  hear(now: AsItStands): void {
    // The answer to a save under way says more.
    if (!this.#state.flight) this.#hear(now);
  }

  #hear(now: AsItStands): void {
    const before = this.#state.base.version;
    this.#set(machine.heard(this.#state, now));
    if (this.#state.base.version !== before) this.#baseContent = now.content;
    this.#options.onFacts(now);
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    let content: StoryContent;
    try {
      content = parseContent(this.#options.read());
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      this.#set(
        machine.halted(this.#state, { kind: 'refused', ...this.#options.explain(error) }, Date.now()),
      );
      return;
    }
    const saveId = freshName();
    const { base, unanswered, merging } = this.#state;
    this.#set(machine.sent(this.#state, saveId));
    const answer = await sendSave(this.#storyId, {
      version: base.version,
      content,
      saveId,
      unanswered,
      writer: this.#options.who,
      ...(merging ? { why: 'merged' as const } : {}),
    });
    // Set aside meanwhile, as the page seemed to go: a later save answers for it.
    if (this.#state.flight?.saveId !== saveId) return;
    this.#answered(answer, content);
  }

  #answered(answer: SaveAnswer, content: StoryContent): void {
    const at = Date.now();
    switch (answer.kind) {
      case 'saved': {
        const before = this.#baseContent;
        // More than our save happened: the same words were there already, and something was done to the story.
        const passedBy = answer.version > this.#state.base.version + 1;
        this.#baseContent = content;
        this.#set(machine.acknowledged(this.#state, answer, at));
        if (machine.isUnsaved(this.#state)) this.#keep();
        else this.#forget();
        this.#channel?.postMessage(answer.version);
        // Another section or byline may be another's to edit.
        const moved =
          content.sectionId !== before.sectionId || content.bylines.join() !== before.bylines.join();
        if (moved || passedBy || this.#options.movesState()) void this.#lookAtFacts();
        break;
      }
      case 'stale':
        this.#hear(answer.other);
        break;
      case 'lost':
        this.#set(machine.lost(this.#state, at));
        this.#keep();
        break;
      default:
        this.#set(machine.halted(this.#state, answer, at));
    }
  }

  async #lookAtFacts(): Promise<void> {
    const answer = await look(this.#storyId, 0, this.#options.who);
    if (answer.kind === 'stands') this.#options.onFacts(answer.now);
  }

  #lookIfDue(): void {
    const away = this.#state.trouble?.kind === 'signed_out' || this.#state.trouble?.kind === 'other_writer';
    const due = Date.now() - this.#lastLook >= (away ? signedOutEvery : lookEvery);
    if (due && document.visibilityState === 'visible') void this.look();
  }

  #set(next: machine.Saving): void {
    if (next === this.#state) return;
    const landed = this.#state.flight !== null && next.flight === null;
    this.#state = next;
    clearTimeout(this.#timer);
    const due = machine.dueAt(next);
    if (due !== null) this.#timer = setTimeout(() => void this.#save(), Math.max(0, due - Date.now()));
    for (const listener of this.#listeners) listener();
    if (landed || !machine.isUnsaved(next) || next.trouble) this.#wakeSettling();
  }

  #wakeSettling(): void {
    const waiting = [...this.#settling];
    this.#settling.clear();
    for (const wake of waiting) wake();
  }

  /** Keeps the words on this device; one write at a time, the last one with the newest words. */
  #keep(): void {
    if (this.#keeping) {
      this.#keepAgain = true;
      return;
    }
    this.#keeping = this.#keepNow().finally(() => {
      this.#keeping = null;
      if (!this.#keepAgain) return;
      this.#keepAgain = false;
      if (machine.isUnsaved(this.#state)) this.#keep();
    });
  }

  async #keepNow(): Promise<void> {
    const { base, unanswered, flight } = this.#state;
    try {
      await keepCopy({
        id: this.#copyId,
        storyId: this.#storyId,
        writer: this.#options.who,
        base,
        baseContent: this.#baseContent,
        content: this.#options.read(),
        unanswered: flight ? [...unanswered, flight.saveId] : unanswered,
        at: new Date().toISOString(),
      });
      this.#keepsLocally = true;
    } catch {
      // Private windows and full disks keep nothing; the screen says so, and the network is all there is.
      this.#keepsLocally = false;
    }
    if (!machine.isUnsaved(this.#state)) this.#forget();
  }

  #forget(): void {
    forgetCopy(this.#copyId).catch(() => {});
  }
}
