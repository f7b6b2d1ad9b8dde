'use client';

import { Fragment } from 'react';
import type { Someone } from '#newsroom/talk/reading.ts';
import { inOrder } from '../in-order.ts';
import classes from './talk.module.css';

/** What a comment says; names that are called stand out. */
export function CommentWords({ words, mentions }: { words: string; mentions: Someone[] }) {
  return <p className={classes.words}>{inOrder(partsOf(words, mentions)).map(shown)}</p>;
}

function shown({ thing: part, place }: { thing: string; place: string }, at: number) {
  return at % 2 === 0 ? (
    <Fragment key={place}>{part}</Fragment>
  ) : (
    <strong key={place} className={classes.mention}>
      {part}
    </strong>
  );
}

/** Every second part is a name that is called. */
function partsOf(words: string, mentions: Someone[]): string[] {
  const names = mentions.map(({ name }) => `@${name}`).filter((name) => name.length > 1);
  if (names.length === 0) return [words];
  const any = names
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  return words.split(new RegExp(`(${any})`, 'u'));
}
