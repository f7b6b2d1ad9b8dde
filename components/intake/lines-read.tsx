import { ActionIcon, Text } from '@mantine/core';
import { IconArrowBackUp, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { RoleLine } from '#newsroom/intake/lines.ts';
import { inOrder } from '../desk/in-order.ts';
import { InlineText } from '../desk/reading/inline-text.tsx';
import classes from './intake.module.css';

type Placed = { line: RoleLine; at: number };

/** Every line that was read, in its place: what stays as it reads, what is left out struck through. */
export function LinesRead({
  lines,
  kept,
  language,
  error,
  toggle,
}: {
  lines: Placed[];
  kept: ReadonlySet<number>;
  language: 'en' | 'ko';
  error?: string;
  toggle: (at: number) => void;
}) {
  const t = useTranslations('intake');
  const [said, setSaid] = useState('');

  function change({ line, at }: Placed) {
    const text = line.text.slice(0, 80) || t('rule');
    setSaid(kept.has(at) ? t('leftOutNow', { text }) : t('takenBack', { text }));
    toggle(at);
  }

  return (
    <section aria-label={t('body')}>
      <p className={classes.label}>{t('body')}</p>
      {error ? (
        <Text role="alert" size="sm" c="var(--mantine-color-error)" mb={6}>
          {error}
        </Text>
      ) : null}
      <ol className={classes.lines} lang={language}>
        {lines.map((placed) =>
          kept.has(placed.at) ? (
            <li key={placed.at} className={classes.kept}>
              <Kept line={placed.line} />
              <Toggle kept line={placed.line} change={() => change(placed)} />
            </li>
          ) : (
            <li key={placed.at} className={classes.out}>
              <span className={classes.outWords}>
                <span className="visually-hidden">
                  {placed.line.role === 'copyright' ? t('copyright') : t('leftOut')}:{' '}
                </span>
                <del>{placed.line.text || t('rule')}</del>
              </span>
              <Toggle line={placed.line} change={() => change(placed)} />
            </li>
          ),
        )}
      </ol>
      <div role="status" className="visually-hidden">
        {said}
      </div>
    </section>
  );
}

function Toggle({ line, kept = false, change }: { line: RoleLine; kept?: boolean; change: () => void }) {
  const t = useTranslations('intake');
  const text = line.text.slice(0, 60) || t('rule');
  const Icon = kept ? IconX : IconArrowBackUp;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="md"
      className={classes.toggle}
      title={kept ? t('leaveOut') : t('takeBack')}
      aria-label={kept ? t('leaveOutLine', { text }) : t('takeBackLine', { text })}
      onClick={change}
    >
      <Icon size={16} aria-hidden />
    </ActionIcon>
  );
}

function Kept({ line }: { line: RoleLine }) {
  if (line.shape === 'rule') return <hr className={classes.rule} />;
  const words = inOrder(line.inline).map(({ thing, place }) =>
    thing.type === 'text' ? (
      <InlineText key={place} text={thing.text} marks={thing.marks ?? []} />
    ) : (
      <br key={place} />
    ),
  );
  return <span className={classes[line.shape] ?? classes.paragraph}>{words}</span>;
}
