'use client';

import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import classes from './merge.module.css';

/** Two texts as one, word by word: what only the first has is struck out, what only the second has is marked. */
export function WordsChanged({ from, to }: { from: string; to: string }) {
  const parts = useMemo(() => {
    let at = 0;
    return diffWordsWithSpace(from, to).map((part) => {
      const key = at;
      at += part.value.length + 1;
      return { ...part, key };
    });
  }, [from, to]);
  return (
    <span className={classes.text}>
      {parts.map(({ key, value, added, removed }) => {
        if (added) return <ins key={key}>{value}</ins>;
        if (removed) return <del key={key}>{value}</del>;
        return <span key={key}>{value}</span>;
      })}
    </span>
  );
}
