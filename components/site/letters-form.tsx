import type { Offer, Offered } from '#newsroom/letters/following.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';
import { Name } from './run.tsx';

/** What was chosen and typed, and what is wrong with it. */
export type LettersTyped = {
  email: string;
  timing: string;
  /** As `followValue` writes them. */
  follows: string[];
  errors: Record<string, string>;
};

type Fields = { offer: Offer; typed: LettersTyped; edition: Edition };

/** What is wrong with a field, beside it. */
export function Wrong({ id, says }: { id: string; says: string | undefined }) {
  if (!says) return null;
  return (
    <p className="letters-wrong" id={id}>
      {says}
    </p>
  );
}

/** When letters are wanted, and of what. */
export function LettersChoices({ offer, typed, edition }: Fields) {
  const t = wordsFor(edition.language, 'letters');
  const { errors } = typed;
  return (
    <>
      <fieldset aria-describedby={errors.timing ? 'wrong-timing' : undefined}>
        <legend>{t('timing')}</legend>
        {(['daily', 'publish'] as const).map((timing) => (
          <label key={timing} className="letters-choice">
            <input type="radio" name="timing" value={timing} defaultChecked={typed.timing === timing} />
            {t(`timings.${timing}`)}
          </label>
        ))}
        <Wrong id="wrong-timing" says={errors.timing} />
      </fieldset>
      <fieldset aria-describedby={errors.follows ? 'wrong-follows' : undefined}>
        <legend>{t('what')}</legend>
        <Wrong id="wrong-follows" says={errors.follows} />
        <label className="letters-choice">
          <input
            type="checkbox"
            name="follow"
            value="site"
            defaultChecked={typed.follows.includes('site')}
            aria-invalid={errors.follows ? true : undefined}
          />
          {t('site')}
        </label>
        {(
          [
            ['section', 'sections'],
            ['topic', 'topics'],
            ['author', 'authors'],
          ] as const
        ).map(([kind, group]) => (
          <Choices key={kind} kind={kind} offered={offer[group]} typed={typed} edition={edition} />
        ))}
      </fieldset>
    </>
  );
}

function Choices({
  kind,
  offered,
  typed,
  edition,
}: Omit<Fields, 'offer'> & { kind: 'section' | 'topic' | 'author'; offered: Offered[] }) {
  const t = wordsFor(edition.language, 'letters');
  const label = t(`${kind}s`);
  if (offered.length === 0) return null;
  const ofOffered = ({ id }: Offered) => `${kind}:${id}`;
  const chosen = offered.some((one) => typed.follows.includes(ofOffered(one)));
  return (
    <details className="letters-group" open={kind === 'section' || chosen}>
      <summary>{label}</summary>
      <ul>
        {offered.map((one) => (
          <li key={one.id}>
            <label className="letters-choice">
              <input
                type="checkbox"
                name="follow"
                value={ofOffered(one)}
                defaultChecked={typed.follows.includes(ofOffered(one))}
              />
              <Name of={one.names} language={edition.language} />
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
