import { type Correction, type Told, toldOf } from '#newsroom/site/told.ts';
import { messages } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';
import { Moment } from './moment.tsx';
import { Running } from './run.tsx';

type Shown = { corrections: Correction[]; edition: Edition };

/** What was wrong and was put right, in a box nobody overlooks. */
export function Corrections({ corrections, edition }: Shown) {
  const words = messages(edition.language).corrections;
  const [only] = corrections;
  if (!only) return null;
  const one = corrections.length === 1;
  return (
    <section className="corrections" aria-labelledby="corrections" id="corrections-box">
      <h2 id="corrections">{one ? words.kind[only.kind] : words.several}</h2>
      {corrections.map((correction) => {
        const told = toldOf(correction, words);
        return (
          <div key={`${correction.kind} ${correction.at.getTime()}`}>
            {!one && <h3>{told.title}</h3>}
            <ToldParts told={told} edition={edition} />
            <p className="when">
              <Moment at={correction.at} edition={edition} />
            </p>
          </div>
        );
      })}
    </section>
  );
}

/** An editor's note: what a reader has to know before the first word. */
export function EditorsNote({ note, edition }: { note: Correction; edition: Edition }) {
  const told = toldOf(note, messages(edition.language).corrections);
  return (
    <aside className="corrections editors-note" aria-labelledby="editors-note">
      <h2 id="editors-note">{told.title}</h2>
      <ToldParts told={told} edition={edition} />
      <p className="when">
        <Moment at={note.at} edition={edition} />
      </p>
    </aside>
  );
}

/** The parts of a correction, each under its name. */
export function ToldParts({ told, edition }: { told: Told; edition: Edition }) {
  const named = told.parts.filter((part) => part.name !== null);
  return (
    <>
      {named.length > 0 && (
        <dl>
          {named.map((part) => (
            <div key={part.name}>
              <dt>{part.name}</dt>
              <dd>
                <Running text={part.text} language={edition.language} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {told.parts
        .filter((part) => part.name === null)
        .map((part) => (
          <p key={part.text}>
            <Running text={part.text} language={edition.language} />
          </p>
        ))}
    </>
  );
}
