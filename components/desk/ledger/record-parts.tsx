'use client';

import { useTranslations } from 'use-intl/react';
import type { HoldLine } from '#newsroom/ledger/record.ts';
import { inOrder } from '../in-order.ts';
import classes from './record.module.css';
import { type SaidRecord, useExact } from './said-record.ts';

/** An instant in the record. */
export function Exact({ at }: { at: Date }) {
  const exact = useExact();
  return <time dateTime={at.toISOString()}>{exact(at)}</time>;
}

/** What editors answered, each answer bound to one revision. */
export function Answers({ record }: { record: SaidRecord }) {
  const t = useTranslations('ledger.story');
  const said = useTranslations('history.history');
  const exact = useExact();
  const answers = record.revisions
    .flatMap((revision) => revision.reviews.map((review) => ({ number: revision.number, ...review })))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
  if (answers.length === 0) return <p className={classes.none}>{t('noReviews')}</p>;
  return (
    <ol className={classes.lines}>
      {inOrder(answers).map(({ thing: answer, place }) => (
        <li key={place}>
          <Exact at={answer.at} />
          <div>
            {t('revision')} {answer.number}:{' '}
            {said(answer.alone ? 'alone' : answer.verdict, { name: answer.by.name })}
            {answer.note ? <q>{answer.note}</q> : null}
            {answer.withdrawn ? (
              <span className={classes.soft}>
                {' '}
                ({said('withdrawn')}, {answer.withdrawn.by?.name}, {exact(answer.withdrawn.at)}
                {answer.withdrawn.why ? `: ${answer.withdrawn.why}` : ''})
              </span>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What went out of the story, and what became of it. */
export function Releases({ record }: { record: SaidRecord }) {
  const t = useTranslations('ledger.story');
  const kinds = useTranslations('stories.kind');
  const fields = useTranslations('stories.field');
  const releases = record.revisions
    .flatMap((revision) => revision.publications.map((release) => ({ number: revision.number, ...release })))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
  if (releases.length === 0) return <p className={classes.none}>{t('noPublications')}</p>;
  return (
    <ol className={classes.lines}>
      {inOrder(releases).map(({ thing: release, place }) => (
        <li key={place}>
          <Exact at={release.at} />
          <div>
            {kinds(release.kind)}, {t('revision')} {release.number}, {release.by.name}
            {(['wrong', 'right', 'note'] as const).map((word) =>
              release[word] ? (
                <q key={word}>
                  {word === 'note' ? '' : `${fields(word)}: `}
                  {release[word]}
                </q>
              ) : null,
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** When a lawyer kept the story from readers, and why. */
export function Holds({ holds }: { holds: HoldLine[] }) {
  const t = useTranslations('ledger.story');
  const exact = useExact();
  if (holds.length === 0) return <p className={classes.none}>{t('noHolds')}</p>;
  return (
    <ol className={classes.lines}>
      {inOrder(holds).map(({ thing: hold, place }) => (
        <li key={place}>
          <Exact at={hold.at} />
          <div>
            {hold.by}
            <q>{hold.reason}</q>
            <span className={classes.soft}>
              {hold.lifted
                ? `${t('lifted')}: ${hold.lifted.by}, ${exact(hold.lifted.at)}. ${hold.lifted.word}`
                : t('stands')}
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Who outside was asked for their word on which revision, and what they said. */
export function SignOffs({ signOffs }: { signOffs: SaidRecord['signOffs'] }) {
  const t = useTranslations('ledger.story');
  const said = useTranslations('checks.signOff');
  const exact = useExact();
  if (signOffs.length === 0) return <p className={classes.none}>{t('noSignOffs')}</p>;
  return (
    <ol className={classes.lines}>
      {signOffs.map(({ id, at, askedBy, name, revision, question, state, answer, ...rest }) => (
        <li key={id}>
          <Exact at={at} />
          <div>
            {said('asked', { by: askedBy, name, number: revision })}
            {question ? <q>{question}</q> : null}
            <span className={classes.soft}>
              {answer ? said(`answer.${answer}`) : said(`state.${state}`)}
              {answer && rest.answeredAt ? `: ${rest.signedAs}, ${exact(rest.answeredAt)}` : ''}
            </span>
            {rest.remarks ? <q>{rest.remarks}</q> : null}
            <p className={classes.hash}>{rest.sha256}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Who of the staff opened the story, and when last. */
export function Looks({ looks }: { looks: SaidRecord['looks'] }) {
  const t = useTranslations('ledger.story');
  if (looks.length === 0) return <p className={classes.none}>{t('noLooks')}</p>;
  return (
    <ol className={classes.lines}>
      {looks.map((look) => (
        <li key={`${look.by} ${look.at.getTime()}`}>
          <Exact at={look.at} />
          <div>{look.by}</div>
        </li>
      ))}
    </ol>
  );
}
