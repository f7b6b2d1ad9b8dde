'use client';

import { Anchor, Button, Group, Loader, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Found } from './looking.ts';

/** One finding: what is wrong with the words, and what can be written in their place at one press. */
export function FindingCard({
  finding,
  editable,
  onFix,
  onAccept,
  suggest,
  onGo,
}: {
  finding: Found;
  editable: boolean;
  onFix: (words: string) => void;
  /** Takes the word over into the house's own words, where the person may. */
  onAccept?: () => void;
  suggest: (word: string) => Promise<string[]>;
  onGo?: () => void;
}) {
  const t = useTranslations('checks.style');
  const { rule, found, instead } = finding;
  const [suggested, setSuggested] = useState<string[] | null>(null);
  const [asking, setAsking] = useState(false);

  async function ask() {
    setAsking(true);
    setSuggested(await suggest(found));
    setAsking(false);
  }
  // Beside the word they are asked for at once; a list of findings would ask for all of them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for one word
  useEffect(() => {
    if (!rule && !onGo) void ask();
  }, [found, rule, onGo]);

  return (
    <div>
      <Text size="sm">
        {onGo ? (
          <Anchor component="button" type="button" size="sm" onClick={onGo} ta="start">
            {found}
          </Anchor>
        ) : (
          <strong>{found}</strong>
        )}{' '}
        <Text span size="xs" c="dimmed">
          {t(`kind.${rule?.kind ?? 'unknown'}`)}
        </Text>
      </Text>
      <Text size="xs" c="dimmed">
        {rule ? rule.reason : t('notInDictionary')}
      </Text>
      <Group gap={6} mt={4}>
        {rule && instead && editable ? (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => onFix(instead)}
            aria-label={t('write', { words: instead })}
          >
            {instead}
          </Button>
        ) : null}
        {rule && !instead ? (
          <Text size="xs" fs="italic">
            {t('decide')}
          </Text>
        ) : null}
        {suggested?.map((word) =>
          editable ? (
            <Button
              key={word}
              size="compact-xs"
              variant="default"
              onClick={() => onFix(word)}
              aria-label={t('write', { words: word })}
            >
              {word}
            </Button>
          ) : (
            <Text key={word} size="xs">
              {word}
            </Text>
          ),
        )}
        {suggested?.length === 0 ? (
          <Text size="xs" c="dimmed">
            {t('noSuggestion')}
          </Text>
        ) : null}
        {asking ? <Loader size={12} aria-label={t('asking')} /> : null}
        {!rule && suggested === null && !asking ? (
          <Button size="compact-xs" variant="subtle" onClick={ask}>
            {t('suggest')}
          </Button>
        ) : null}
        {!rule && onAccept ? (
          <Button size="compact-xs" variant="subtle" onClick={onAccept}>
            {t('accept')}
          </Button>
        ) : null}
      </Group>
    </div>
  );
}
