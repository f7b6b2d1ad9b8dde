import type { Doc, StoryContent } from '#newsroom/stories/document/content.ts';

export type Fields = Omit<StoryContent, 'body'>;

/** Where the body on the screen is read from: an immutable document of ProseMirror. */
type BodyNow = { toJSON: () => unknown };

/** The words on the screen: fields and body, told apart from who shows and who saves them. */
export class Draft {
  #fields: Fields;
  #body: BodyNow;
  #bodyJson: Doc | null = null;
  readonly #listeners = new Set<() => void>();
  readonly #bodyListeners = new Set<() => void>();
  /** Called after each change a person makes. */
  onChange: () => void = () => {};

  constructor(content: StoryContent) {
    const { body, ...fields } = content;
    this.#fields = fields;
    this.#body = { toJSON: () => body };
  }

  fields = (): Fields => this.#fields;

  body = (): Doc => {
    this.#bodyJson ??= this.#body.toJSON() as Doc;
    return this.#bodyJson;
  };

  content = (): StoryContent => ({ ...this.#fields, body: this.body() });

  listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  listenToBody = (listener: () => void): (() => void) => {
    this.#bodyListeners.add(listener);
    return () => this.#bodyListeners.delete(listener);
  };

  listenToAll = (listener: () => void): (() => void) => {
    const stops = [this.listen(listener), this.listenToBody(listener)];
    return () => {
      for (const stop of stops) stop();
    };
  };

  /** The person changed a field. */
  set<Name extends keyof Fields>(name: Name, value: Fields[Name]): void {
    if (this.#fields[name] === value) return;
    this.#fields = { ...this.#fields, [name]: value };
    this.#tell(this.#listeners);
    this.onChange();
  }

  /** The person changed the body. */
  setBody(body: BodyNow): void {
    this.#body = body;
    this.#bodyJson = null;
    this.#tell(this.#bodyListeners);
    this.onChange();
  }

  /** Other words come onto the screen, because the person asked for them. */
  replace({ body, ...fields }: StoryContent): void {
    this.#fields = fields;
    this.#body = { toJSON: () => body };
    this.#bodyJson = null;
    this.#tell(this.#listeners);
    this.#tell(this.#bodyListeners);
  }

  #tell(listeners: Set<() => void>): void {
    for (const listener of listeners) listener();
  }
}
