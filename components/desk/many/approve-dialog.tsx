'use client';

import { Accordion, Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Selected } from '#newsroom/stories/selected.ts';
import { ComparisonView } from '../compare/comparison-view.tsx';
import { ReadingView } from '../reading/reading-view.tsx';
import { useDesk } from '../shell/desk-context.tsx';
import type { WordsRead } from './actions.ts';
import classes from './many.module.css';
import { ResultMark, Tally } from './results.tsx';
import { useMany } from './use-many.ts';
import { useSelected } from './use-selected.ts';
import { whyNotMany } from './way.ts';

/**
 * Shows the words of stories and approves what was opened: each approval is bound to the very words that were shown.
 * One story alone is open at once.
 */
export function ApproveDialog({
  storyIds,
  onClose,
}: {
  /** Null: closed. */
  storyIds: readonly string[] | null;
  onClose: () => void;
}) {
  const t = useTranslations('many');
  const [running, setRunning] = useState(false);
  return (
    <Modal
      opened={storyIds !== null}
      onClose={running ? () => {} : onClose}
      title={t('acts.approve')}
      closeButtonProps={{ 'aria-label': t('close'), disabled: running }}
      size="xl"
    >
      {storyIds ? <Inside storyIds={storyIds} onRunning={setRunning} onClose={onClose} /> : null}
    </Modal>
  );
}

function Inside({
  storyIds,
  onRunning,
  onClose,
}: {
  storyIds: readonly string[];
  onRunning: (running: boolean) => void;
  onClose: () => void;
}) {
  const t = useTranslations('many');
  const words = useTranslations('desk.list');
  const reasons = useTranslations('refusals.not_allowed');
  const { who, many } = useDesk();
  const read = useSelected(storyIds);
  const { results, running, run } = useMany<Selected>();
  const [shown, setShown] = useState<ReadonlyMap<string, WordsRead | 'failed'>>(new Map());
  const [opened, setOpened] = useState<string[]>(storyIds.length === 1 ? [...storyIds] : []);

  if (read === 'failed') return <Alert color="red">{t('unread')}</Alert>;
  if (!read) return <Text c="dimmed">{t('reading')}</Text>;
  const whyNot = (story: Selected) => {
    const why = whyNotMany(who, 'approve', story);
    return why && why !== 'approved_stay' ? reasons(why) : null;
  };
  const can = read.filter((story) => whyNot(story) === null);
  const seen = can.filter(({ id }) => typeof shown.get(id) === 'object');
  const started = results.size > 0;

  async function go() {
    onRunning(true);
    await run(seen, async ({ id: storyId }) => {
      const { version, sha256 } = shown.get(storyId) as WordsRead;
      return many.actOnOne('approve', { storyId, version, sha256 });
    });
    setOpened([]);
    onRunning(false);
  }

  return (
    <Stack gap="md">
      {started ? <Tally results={results} running={running} /> : <Text size="sm">{t('approveAbout')}</Text>}
      <Accordion
        multiple
        value={opened}
        onChange={setOpened}
        variant="separated"
        order={3}
        classNames={{ label: classes.label }}
      >
        {can.map((story) => (
          <Accordion.Item key={story.id} value={story.id}>
            <Accordion.Control disabled={running}>
              <span lang={story.language}>{story.headline || words('untitled')}</span>
              {started ? (
                <ResultMark result={results.get(story.id)} />
              ) : (
                <span className={classes.why}>
                  {typeof shown.get(story.id) === 'object' ? t('opened') : t('notOpened')}
                </span>
              )}
            </Accordion.Control>
            <Accordion.Panel>
              {opened.includes(story.id) ? (
                <Words
                  storyId={story.id}
                  kept={shown.get(story.id)}
                  keep={(read) => setShown((before) => new Map(before).set(story.id, read))}
                />
              ) : null}
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      {can.length < read.length ? (
        <ul className={classes.list}>
          {read
            .filter((story) => whyNot(story) !== null)
            .map((story) => (
              <li key={story.id} className={classes.story} data-out>
                <span lang={story.language}>{story.headline || words('untitled')}</span>
                <span className={classes.why}>{whyNot(story)}</span>
              </li>
            ))}
        </ul>
      ) : null}
      <Group justify="flex-end" gap="xs" className={classes.foot}>
        <Button variant="default" onClick={onClose} disabled={running}>
          {t('close')}
        </Button>
        {started ? null : (
          <Button disabled={seen.length === 0} onClick={go}>
            {t('approveGo', { count: seen.length })}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** The words of one story: what changed, or all of it when there is nothing to compare with. Read once, then kept. */
function Words({
  storyId,
  kept,
  keep,
}: {
  storyId: string;
  kept: WordsRead | 'failed' | undefined;
  keep: (read: WordsRead | 'failed') => void;
}) {
  const t = useTranslations('many');
  const { many } = useDesk();
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current || (kept && kept !== 'failed')) return;
    asked.current = true;
    many.wordsOf(storyId).then(
      (answer) => keep('refused' in answer ? 'failed' : answer),
      () => keep('failed'),
    );
  });
  if (kept === 'failed') return <Alert color="red">{t('unread')}</Alert>;
  if (!kept) return <Text c="dimmed">{t('reading')}</Text>;
  const { content, comparison, compared, names } = kept;
  return (
    <div className={classes.words}>
      <Group justify="space-between" gap="xs" mb="xs">
        <Text size="sm" c="dimmed">
          {compared ? t('changes', { count: comparison.changes }) : t('whole')}
        </Text>
        <Link href={`/desk/stories/${storyId}/review`} target="_blank" className={classes.link}>
          {t('toReview')}
        </Link>
      </Group>
      {compared ? (
        <ComparisonView comparison={comparison} names={names} layout="inline" language={content.language} />
      ) : (
        <ReadingView content={content} names={names} annotated />
      )}
    </div>
  );
}
