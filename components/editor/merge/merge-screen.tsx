'use client';

import { Alert, Badge, Button, Group, Modal, SegmentedControl, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { StoryContent } from '#newsroom/stories/document/content.ts';
import type { Offered } from '../on-screen.tsx';
import classes from './merge.module.css';
import { type Choice, type Choices, compare, differs, join, type Piece, undecidedIn } from './three-way.ts';
import { blocksTold, fieldTold } from './told.ts';
import { WordsChanged } from './words-changed.tsx';

type Versions = { base: StoryContent | null; mine: StoryContent; theirs: StoryContent };

/** Two versions of a story side by side; what only one hand changed is taken over, the rest is chosen. */
export function MergeScreen({
  versions,
  theirs,
  offered,
  onDone,
  onClose,
}: {
  versions: Versions;
  /** Whose the other version is, as it is called on the screen. */
  theirs: string;
  offered: Offered;
  onDone: (joined: StoryContent) => void;
  onClose: () => void;
}) {
  const t = useTranslations('editor.merge');
  const names = useTranslations('stories.field');
  const say = useTranslations('editor.picture');
  const picture = (alt: string) => say('shown', { alt });
  const found = useMemo(() => compare(versions.base, versions.mine, versions.theirs), [versions]);
  const [choices, setChoices] = useState<Choices>({ fields: {}, body: {} });
  const [failed, setFailed] = useState(false);
  const left = undecidedIn(found, choices);
  const same = found.body.filter((piece) => !differs(piece)).length;

  function everywhere(choice: Choice) {
    setChoices({
      fields: Object.fromEntries(found.fields.map(({ field }) => [field, choice])),
      body: Object.fromEntries(found.body.map(({ at }) => [at, choice])),
    });
  }

  function save() {
    try {
      onDone(join(found, choices, versions.theirs));
    } catch {
      setFailed(true);
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('cancel') }}
      classNames={{ content: classes.content, title: classes.title, body: classes.sheet }}
    >
      <div className={classes.page}>
        <Group justify="space-between" align="flex-end" mb="md">
          <Text c="dimmed" className={classes.about}>
            {t('about')}
          </Text>
          <Group gap="xs">
            <Button size="xs" variant="default" onClick={() => everywhere('theirs')}>
              {t('allTheirs')}
            </Button>
            <Button size="xs" variant="default" onClick={() => everywhere('mine')}>
              {t('allMine')}
            </Button>
          </Group>
        </Group>
        {found.fields.filter(differs).map((piece) => (
          <Place
            key={piece.field}
            title={names(piece.field as never)}
            piece={piece}
            told={{
              mine: fieldTold(piece.field, piece.mine, offered, picture),
              theirs: fieldTold(piece.field, piece.theirs, offered, picture),
            }}
            theirs={theirs}
            mayBoth={false}
            choice={choices.fields[piece.field] ?? piece.suggested}
            onChoose={(choice) =>
              setChoices((was) => ({ ...was, fields: { ...was.fields, [piece.field]: choice } }))
            }
          />
        ))}
        <Title order={3} size="h4" mt="lg" mb="xs">
          {names('body')}
        </Title>
        {same > 0 ? (
          <Text size="sm" c="dimmed" mb="sm">
            {t('unchanged', { count: same })}
          </Text>
        ) : null}
        {found.body.map((piece) =>
          differs(piece) ? (
            <Place
              key={piece.at}
              title={null}
              piece={piece}
              told={{ mine: blocksTold(piece.mine, picture), theirs: blocksTold(piece.theirs, picture) }}
              theirs={theirs}
              mayBoth={piece.mine.length > 0 && piece.theirs.length > 0}
              choice={choices.body[piece.at] ?? piece.suggested}
              onChoose={(choice) =>
                setChoices((was) => ({ ...was, body: { ...was.body, [piece.at]: choice } }))
              }
            />
          ) : null,
        )}
        {failed ? (
          <Alert color="red" mt="md">
            {t('failed')}
          </Alert>
        ) : null}
      </div>
      <div className={classes.foot}>
        <Text size="sm" role="status">
          {t('left', { count: left })}
        </Text>
        <Group gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button onClick={save} disabled={left > 0}>
            {t('save')}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}

function Place({
  title,
  piece,
  told,
  theirs,
  mayBoth,
  choice,
  onChoose,
}: {
  title: string | null;
  piece: Piece<unknown>;
  told: { mine: string; theirs: string };
  theirs: string;
  mayBoth: boolean;
  choice: Choice | null;
  onChoose: (choice: Choice) => void;
}) {
  const t = useTranslations('editor.merge');
  const reason =
    piece.suggested === null
      ? t('choose')
      : { mine: t('tookMine'), theirs: t('tookTheirs'), both: t('tookBoth') }[piece.suggested];
  return (
    <section className={classes.place} data-open={choice === null || undefined}>
      <Group justify="space-between" gap="xs" mb={6}>
        <Group gap="xs">
          {title ? (
            <Text fw={600} size="sm">
              {title}
            </Text>
          ) : null}
          <Badge
            variant="light"
            color={choice === null ? 'yellow' : 'gray'}
            tt="none"
            className={classes.reason}
          >
            {reason}
          </Badge>
        </Group>
        <SegmentedControl
          size="xs"
          aria-label={title ?? t('choose')}
          value={choice ?? ''}
          onChange={(value) => onChoose(value as Choice)}
          data={[
            { value: 'theirs', label: theirs },
            { value: 'mine', label: t('mine') },
            ...(mayBoth ? [{ value: 'both', label: t('both') }] : []),
          ]}
        />
      </Group>
      <div className={classes.sides}>
        <Side label={theirs} chosen={choice === 'theirs' || choice === 'both'}>
          {told.theirs ? <span className={classes.text}>{told.theirs}</span> : <em>{t('empty')}</em>}
        </Side>
        <Side label={t('mine')} chosen={choice === 'mine' || choice === 'both'}>
          {told.mine ? <WordsChanged from={told.theirs} to={told.mine} /> : <em>{t('takenOut')}</em>}
          {told.mine === told.theirs ? (
            <Text size="xs" c="dimmed">
              {t('formatting')}
            </Text>
          ) : null}
        </Side>
      </div>
    </section>
  );
}

function Side({ label, chosen, children }: { label: string; chosen: boolean; children: React.ReactNode }) {
  return (
    <div className={classes.side} data-chosen={chosen || undefined}>
      <Text size="xs" c="dimmed" fw={600}>
        {label}
      </Text>
      <div>{children}</div>
    </div>
  );
}
