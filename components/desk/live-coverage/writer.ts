import type { EntryContent } from '#newsroom/live-coverage/content.ts';
import { saysNothing } from '#newsroom/live-coverage/words.ts';
import { type EntryAnswer, type EntryOrder, sendEntry } from './network.ts';
import { type DeviceCopy, forgetHere, keepHere } from './on-this-device.ts';

/** Where the words are: on the screen only, with the newsroom, on this device, on their way to the editors. */
export type Keeping = 'idle' | 'typing' | 'kept' | 'device' | 'filing' | 'filingLater' | 'own';
export type WriterState = {
  keeping: Keeping;
  sentence: string;
  fields: Record<string, string>;
};
type Begun = Pick<DeviceCopy, 'entryId' | 'writing' | 'version' | 'content' | 'key'> & Partial<DeviceCopy>;

/** After the last key, in milliseconds. */
const pause = 800;
/** The newsroom is not reached: it is tried again after so long, or once the browser says that it is online. */
const again = 3_000;

/**
 * Sees to it that nothing typed in an entry is lost: it stands on this device at every key, with the newsroom soon
 * after, and an order whose answer was lost is sent again just as it was.
 */
export class EntryWriter {
  private copy: DeviceCopy;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private busy = false;
  private closed = false;
  private renamed = false;
  private readonly storyId: string;
  private readonly writer: string;
  private readonly told: (state: WriterState) => void;
  private readonly filed: () => void;
  private readonly freshName: () => string;

  constructor(
    of: { storyId: string; writer: string },
    begun: Begun,
    tell: { state: (state: WriterState) => void; filed: () => void; freshName: () => string },
  ) {
    this.storyId = of.storyId;
    this.writer = of.writer;
    this.told = tell.state;
    this.filed = tell.filed;
    this.freshName = tell.freshName;
    this.copy = { dirty: false, filing: false, unanswered: null, at: new Date().toISOString(), ...begun };
    window.addEventListener('online', this.go);
    if (this.copy.dirty || this.copy.filing || this.copy.unanswered) this.later(0);
  }

  get entryId(): string {
    return this.copy.entryId;
  }
  get version(): number | null {
    return this.copy.version;
  }

  /** Something was typed. */
  type(words: { content: EntryContent; key: boolean }): void {
    this.keep({ ...words, dirty: true, filing: false });
    if (this.copy.writing === 'editing') this.say('idle');
    else {
      this.say('typing');
      this.later(pause);
    }
  }

  /** "File" was pressed. */
  file(): void {
    this.keep({ filing: true, dirty: true });
    this.say('filing');
    this.later(0);
  }

  /** Sends what is not with the newsroom yet, and lets go of the window. */
  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
    window.removeEventListener('online', this.go);
    if (this.copy.dirty && !this.busy && this.copy.writing !== 'editing' && !saysNothing(this.copy.content))
      void sendEntry(this.storyId, this.order());
  }

  /** Nothing of it is wanted any more. */
  forget(): void {
    this.closed = true;
    clearTimeout(this.timer);
    window.removeEventListener('online', this.go);
    forgetHere(this.storyId, this.writer, this.copy.entryId);
  }

  private readonly go = () => {
    void this.send();
  };

  private later(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.go, wait);
  }

  private keep(change: Partial<DeviceCopy>): void {
    this.copy = { ...this.copy, ...change, at: new Date().toISOString() };
    keepHere(this.storyId, this.writer, this.copy);
  }

  private order(): EntryOrder {
    const { entryId, version, content, key, filing, writing } = this.copy;
    const act = filing ? (writing === 'editing' ? 'edit' : 'file') : 'save';
    return { act, entryId, version, content, key };
  }

  private async send(): Promise<void> {
    if (this.busy || this.closed) return;
    if (!this.copy.unanswered && !this.hasNews()) return;
    const order = this.copy.unanswered ?? this.order();
    this.keep({ unanswered: order });
    this.busy = true;
    const answer = await sendEntry(this.storyId, order);
    this.busy = false;
    this.answered(order, answer);
  }

  /** Whether there is something to send. Nothing is begun by an empty page, and an edit goes at a press only. */
  private hasNews(): boolean {
    const { dirty, filing, content, version, writing } = this.copy;
    if (filing) return true;
    return dirty && writing !== 'editing' && (version !== null || !saysNothing(content));
  }

  private answered(order: EntryOrder, answer: EntryAnswer): void {
    if (answer.kind === 'lost') {
      this.say(this.copy.filing ? 'filingLater' : 'device');
      if (!this.closed) this.later(again);
    } else if (answer.kind === 'refused') this.refused(answer);
    else if (order.act === 'save') this.saved(order, answer.version);
    else {
      this.forget();
      this.filed();
    }
  }

  private saved(order: EntryOrder, version: number): void {
    const same =
      JSON.stringify([this.copy.content, this.copy.key]) === JSON.stringify([order.content, order.key]);
    this.keep({ version, unanswered: null, dirty: !same });
    if (this.closed) return;
    if (!same || this.copy.filing) this.later(0);
    else this.say(this.renamed ? 'own' : 'kept');
  }

  private refused({ key, sentence, fields }: Extract<EntryAnswer, { kind: 'refused' }>): void {
    // Somebody changed it elsewhere, or it is not there to be written in any more: the words stand as an entry of
    // their own.
    const elsewhere = key === 'stale_entry' || key === 'not_allowed.entry_not_so';
    if (elsewhere && this.copy.writing !== 'editing' && !this.renamed) {
      forgetHere(this.storyId, this.writer, this.copy.entryId);
      this.renamed = true;
      const own = { entryId: this.freshName(), version: null, writing: 'new' as const };
      this.keep({ ...own, unanswered: null, dirty: true, filing: false });
      this.later(0);
    } else {
      this.keep({ unanswered: null, filing: false });
      this.told({ keeping: 'idle', sentence, fields });
    }
  }

  private say(keeping: Keeping): void {
    this.told({ keeping, sentence: '', fields: {} });
  }
}
