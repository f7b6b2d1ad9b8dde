import type { Changes, Passage, Step } from '#newsroom/site/changes.ts';
import { paths } from '#newsroom/site/paths.ts';
import type { Piece } from '#newsroom/stories/comparing.ts';
import type { Language } from '#newsroom/stories/document/content.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';
import type { HeadFacts } from './head.tsx';
import { Moment } from './moment.tsx';
import { Page } from './page.tsx';
import { Running } from './run.tsx';
import { sequence } from './sequence.ts';

type Shown = { changes: Changes; edition: Edition; head: HeadFacts };

/** What changed of a story each time it went out, in plain words. */
export function ChangesPage({ changes, edition, head }: Shown) {
  const { language } = edition;
  const t = wordsFor(language, 'corrections');
  return (
    <Page
      edition={edition}
      head={head}
      kind="list"
      otherEdition={paths.front(language === 'ko' ? 'en' : 'ko')}
    >
      <header className="list-head">
        <p className="kicker">{t('changes.title')}</p>
        <h1>
          <a href={paths.story(changes)}>
            <Running text={changes.headline} language={language} />
          </a>
        </h1>
        <p className="list-about">{t('changes.about')}</p>
      </header>
      <div className="list changes">
        {changes.steps.map((step) => (
          <OneStep key={step.id} step={step} edition={edition} />
        ))}
      </div>
      {changes.steps.length === 1 && <p className="nothing">{t('changes.none')}</p>}
    </Page>
  );
}

function OneStep({ step, edition }: { step: Step; edition: Edition }) {
  const t = wordsFor(edition.language, 'corrections');
  const titled =
    step.kind === 'first' || step.kind === 'update' ? `changes.${step.kind}` : `kind.${step.kind}`;
  return (
    <section className="correction" aria-labelledby={`v-${step.id}`}>
      <h2 id={`v-${step.id}`}>{t(titled as 'changes.first')}</h2>
      <p className="when">
        <Moment at={step.at} edition={edition} />
      </p>
      {step.passages && (
        <ul className="passages">{sequence(step.passages.map((passage) => passageOf(passage, edition)))}</ul>
      )}
    </section>
  );
}

function passageOf(passage: Passage, { language }: Edition) {
  const t = wordsFor(language, 'corrections');
  return (
    <li>
      <p className="passage-what">
        {t('changes.said', {
          what: t(`changes.what.${passage.what}`),
          how: t(`changes.how.${passage.how}`),
        })}
      </p>
      <p className="passage-words">{sequence(passage.pieces.map((piece) => pieceOf(piece, language)))}</p>
    </li>
  );
}

/** A stretch of words: what came and what went is said to those who do not see it as well. */
function pieceOf({ kind, text }: Piece, language: Language) {
  const t = wordsFor(language, 'corrections');
  if (kind !== 'added' && kind !== 'removed') return <Running text={text} language={language} />;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <span className="unseen">{t(`changes.${kind}Start`)} </span>
      <Running text={text} language={language} />
      <span className="unseen"> {t('changes.end')}</span>
    </Mark>
  );
}
