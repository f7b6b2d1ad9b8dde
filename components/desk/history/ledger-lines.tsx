'use client';

import { useTranslations } from 'use-intl/react';
import type { LedgerLine } from '#newsroom/stories/history.ts';
import { When } from '../when.tsx';
import classes from './history.module.css';

/** Every act done to the story, as the ledger has it. */
export function LedgerLines({ lines }: { lines: LedgerLine[] }) {
  const t = useTranslations('history.history');
  const done = useTranslations('stories.done');
  const working = useTranslations('stories.working');
  const publics = useTranslations('stories.public');
  return (
    <ol reversed className={classes.ledger}>
      {lines.map((line) => {
        const act = line.act.replace(/^story\./, '');
        const note = line.after?.note;
        const moved = [
          stateChange(line, 'working', (state) => (working.has(state) ? working(state) : state)),
          stateChange(line, 'public', (state) => (publics.has(state) ? publics(state) : state)),
        ].filter(Boolean);
        return (
          <li key={line.seq} className={classes.ledgerLine}>
            <span className={classes.why}>
              {line.by ?? t('newsroom')} {done.has(act as 'edit') ? done(act as 'edit') : line.act}
            </span>
            {moved.length > 0 ? <span className={classes.who}>{moved.join(' · ')}</span> : null}
            {typeof note === 'string' && note ? <q className={classes.note}>{note}</q> : null}
            <span className={classes.who}>
              <When at={line.at} exact /> · {t('seq', { seq: line.seq })}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function stateChange(line: LedgerLine, axis: 'working' | 'public', name: (state: 'draft') => string) {
  const from = line.before?.[axis];
  const to = line.after?.[axis];
  if (typeof from !== 'string' || typeof to !== 'string' || from === to) return null;
  return `${name(from as 'draft')} → ${name(to as 'draft')}`;
}
