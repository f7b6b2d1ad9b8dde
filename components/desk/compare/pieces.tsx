'use client';

import { useTranslations } from 'use-intl/react';
import type { Piece } from '#newsroom/stories/comparing.ts';
import type { Mark } from '#newsroom/stories/document/body.ts';
import { inOrder } from '../in-order.ts';
import { InlineText } from '../reading/inline-text.tsx';
import classes from './compare.module.css';

/** Which side of a comparison is shown: both in one text, or only what was or what is. */
export type Side = 'both' | 'before' | 'after';

/** Compared text. What came and went is underlined and struck, and said in words to those who do not see it. */
export function Pieces({ pieces, side = 'both' }: { pieces: Piece[]; side?: Side }) {
  return inOrder(pieces).map(({ thing, place }) => <OnePiece key={place} piece={thing} side={side} />);
}

function OnePiece({ piece, side }: { piece: Piece; side: Side }) {
  const t = useTranslations('history.compare');
  const { kind, text, marks, was } = piece;
  if (kind === 'same') return <InlineText text={text} marks={marks} />;
  if (kind === 'added')
    return side === 'before' ? null : (
      <ins className={classes.added}>
        <span className="visually-hidden">{t('addedStart')} </span>
        <InlineText text={seen(text)} marks={marks} />
        <Addresses marks={marks} />
        <span className="visually-hidden"> {t('end')}</span>
      </ins>
    );
  if (kind === 'removed')
    return side === 'after' ? null : (
      <del className={classes.removed}>
        <span className="visually-hidden">{t('removedStart')} </span>
        <InlineText text={seen(text)} marks={marks} />
        <Addresses marks={marks} />
        <span className="visually-hidden"> {t('end')}</span>
      </del>
    );
  return (
    <span className={classes.restyled}>
      <InlineText text={text} marks={side === 'before' ? was : marks} />
      {side === 'before' ? null : <Restyled was={was} is={marks} />}
    </span>
  );
}

/** A line break alone is nothing to look at, so it gets a sign. */
const seen = (text: string) => text.replaceAll('\n', '↵\n');

const hrefOf = (marks: Mark[]) => marks.find((mark) => mark.type === 'link')?.attrs.href ?? null;

const noteOf = (marks: Mark[]) => {
  const { note, source } = marks.find((mark) => mark.type === 'footnote')?.attrs ?? { note: '', source: '' };
  return [note, source].filter(Boolean).join(' ');
};

function Addresses({ marks }: { marks: Mark[] }) {
  const href = hrefOf(marks);
  return href ? <small className={classes.href}> {href}</small> : null;
}

/** Says how words that stayed look or lead otherwise now. */
function Restyled({ was, is }: { was: Mark[]; is: Mark[] }) {
  const t = useTranslations('history.compare');
  const has = (marks: Mark[], type: Mark['type']) => marks.some((mark) => mark.type === type);
  const said: string[] = (['bold', 'italic'] as const).flatMap((type) =>
    has(was, type) === has(is, type) ? [] : [t(has(is, type) ? `${type}On` : `${type}Off`)],
  );
  const [from, to] = [hrefOf(was), hrefOf(is)];
  if (from !== to)
    said.push(
      from && to
        ? t('linkChanged', { from, to })
        : to
          ? t('linkOn', { to })
          : t('linkOff', { from: from ?? '' }),
    );
  const [before, now] = [noteOf(was), noteOf(is)];
  if (before !== now) said.push(now ? t('noteOn', { note: now }) : t('noteOff', { note: before }));
  return <small className={classes.note}> [{said.join(', ')}]</small>;
}
