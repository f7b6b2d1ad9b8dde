'use client';

import { useTranslations } from 'use-intl/react';
import classes from './ledger.module.css';

/** How a story's states moved with an act, and what was written with it. Nothing for acts that moved none. */
export function StateChange({ before, after }: { before: unknown; after: unknown }) {
  const working = useTranslations('stories.working');
  const publics = useTranslations('stories.public');
  const fields = useTranslations('stories.field');
  const from = asRecord(before);
  const to = asRecord(after);
  const moved = [
    change(from.working, to.working, (state) => (working.has(state) ? working(state) : state)),
    change(from.public, to.public, (state) =>
      publics.has(state as 'live') ? publics(state as 'live') : state,
    ),
  ].filter(Boolean);
  const written = (['wrong', 'right', 'note'] as const).filter(
    (word) => typeof to[word] === 'string' && to[word],
  );
  return (
    <>
      {moved.length > 0 ? <p className={classes.moved}>{moved.join(' · ')}</p> : null}
      {written.map((word) => (
        <p key={word} className={classes.written}>
          {word === 'note' ? null : `${fields(word)}: `}
          <q>{String(to[word])}</q>
        </p>
      ))}
    </>
  );
}

function change(from: unknown, to: unknown, name: (state: 'draft') => string): string | null {
  if (typeof from !== 'string' || typeof to !== 'string' || from === to) return null;
  return `${name(from as 'draft')} → ${name(to as 'draft')}`;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
