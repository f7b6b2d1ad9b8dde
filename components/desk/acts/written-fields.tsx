'use client';

import { Textarea } from '@mantine/core';
import { useTranslations } from 'use-intl/react';
import type { PressedAct } from '#newsroom/stories/acts/index.ts';
import type { WrittenWord } from '#newsroom/stories/after-publication.ts';
import type { wordsAsked } from './asking.ts';

export type WrittenNow = Record<WrittenWord, string>;

/** Acts whose note is a reason. */
const reasoned: readonly PressedAct[] = ['kill', 'retract', 'publish_alone', 'hold'];

/** The fields for what an act asks to be written. */
export function WrittenFields({
  act,
  asked,
  words,
  onChange,
  errors,
}: {
  act: PressedAct;
  asked: ReturnType<typeof wordsAsked>;
  words: WrittenNow;
  onChange: (words: WrittenNow) => void;
  errors: Record<string, string>;
}) {
  const t = useTranslations('desk.acts');
  const about = (word: WrittenWord) => {
    if (word !== 'note') return t(`${word}Hint`);
    const readBy = `readBy.${act}` as 'readBy.correct';
    return t.has(readBy) ? t(readBy) : undefined;
  };
  const label = (word: WrittenWord) =>
    word === 'note' ? t(reasoned.includes(act) ? 'reason' : 'note') : t(word);
  return asked.map(({ word, must }, place) => (
    <Textarea
      key={word}
      label={label(word)}
      description={about(word)}
      value={words[word]}
      onChange={(event) => onChange({ ...words, [word]: event.currentTarget.value })}
      error={errors[word]}
      autosize
      minRows={word === 'note' && must ? 3 : 2}
      maxRows={10}
      required={must}
      data-autofocus={place === 0 ? true : undefined}
    />
  ));
}
