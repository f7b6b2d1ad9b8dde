'use client';

import { Loader, Text } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconX } from '@tabler/icons-react';
import { useTranslations } from 'use-intl/react';
import classes from './many.module.css';
import type { Result } from './use-many.ts';

/** How it went with one story, beside its headline. */
export function ResultMark({ result }: { result: Result | undefined }) {
  const t = useTranslations('many.result');
  if (!result) return null;
  const { state } = result;
  return (
    <span className={classes.result} data-state={state}>
      {state === 'sending' ? <Loader size={13} aria-hidden /> : null}
      {state === 'done' ? <IconCheck size={14} aria-hidden /> : null}
      {state === 'undone' ? <IconArrowBackUp size={14} aria-hidden /> : null}
      {state === 'refused' ? <IconX size={14} aria-hidden /> : null}
      {state === 'refused' ? result.sentence : t(state)}
    </span>
  );
}

/** How far it is, and at the end what became of it, for eyes and screen readers. */
export function Tally({ results, running }: { results: ReadonlyMap<string, Result>; running: boolean }) {
  const t = useTranslations('many');
  const count = (...states: Result['state'][]) =>
    [...results.values()].filter(({ state }) => states.includes(state)).length;
  if (results.size === 0) return null;
  const [done, refused, undone] = [count('done'), count('refused'), count('undone')];
  return (
    <div>
      {running ? (
        <progress
          className={classes.progress}
          max={results.size}
          value={done + refused + undone}
          aria-hidden="true"
        />
      ) : null}
      <Text size="sm" role="status" fw={600}>
        {running
          ? t('progress', { done: done + refused + undone, all: results.size })
          : undone > 0
            ? t('undone', { count: undone })
            : t('finished', { done, refused })}
      </Text>
    </div>
  );
}
