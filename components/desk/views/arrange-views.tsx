'use client';

import { ActionIcon, Button, Group, Modal, Stack, Switch, TextInput } from '@mantine/core';
import { IconArrowUp, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { View } from '#newsroom/views/views.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import { sayDone, sayRefused } from '../acts/say-done.tsx';
import classes from './views.module.css';
import type { ViewActions } from './views-menu.tsx';

/** Renames views, shares them, puts them in order and takes them away. */
export function ArrangeViews({
  opened,
  views,
  actions,
  onClose,
}: {
  opened: boolean;
  views: View[];
  actions: ViewActions;
  onClose: () => void;
}) {
  const t = useTranslations('views');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('arrange')}
      closeButtonProps={{ 'aria-label': t('close') }}
      size="lg"
      centered
    >
      <Stack gap={0} component="ul" className={classes.views}>
        {views.map((view, at) => (
          <li key={view.id}>
            <Line view={view} first={at === 0} actions={actions} />
          </li>
        ))}
      </Stack>
    </Modal>
  );
}

function Line({ view, first, actions }: { view: View; first: boolean; actions: ViewActions }) {
  const t = useTranslations('views');
  const words = useTranslations('refusals');
  const [name, setName] = useState(view.name);
  const [shared, setShared] = useState(view.shared);
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);
  const changed = name !== view.name || shared !== view.shared;

  async function send(work: () => Promise<{ done: true } | Refused>): Promise<boolean> {
    setBusy(true);
    const answer = await work().catch(
      (): Refused => ({ refused: true, key: 'failed', sentence: words('failed'), fields: {} }),
    );
    setBusy(false);
    if ('done' in answer) {
      setRefusal(null);
      return true;
    }
    if (answer.fields.name) setRefusal(answer);
    else sayRefused(answer.sentence);
    return false;
  }

  async function rename(event: FormEvent) {
    event.preventDefault();
    if (await send(() => actions.change({ id: view.id, name, shared }))) sayDone(t('changed'), null);
  }

  async function remove() {
    if (!(await send(() => actions.remove(view.id)))) return;
    const own = view.whose === null;
    sayDone(
      t('removed'),
      own
        ? {
            label: t('undo'),
            undo: async () => {
              const { place, query } = view;
              const back = await actions.keep({ place, query, name: view.name, shared: view.shared });
              return 'refused' in back ? back.sentence : null;
            },
            undone: t('back'),
          }
        : null,
    );
  }

  return (
    <form onSubmit={rename} noValidate className={classes.view}>
      <TextInput
        className={classes.name}
        aria-label={t('name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={refusal?.fields.name}
        description={view.whose ? t('by', { name: view.whose }) : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        maxLength={80}
      />
      <Switch
        checked={shared}
        onChange={(event) => setShared(event.currentTarget.checked)}
        label={t('share')}
        size="xs"
      />
      <Group gap={4} wrap="nowrap">
        <Button
          type="submit"
          size="compact-sm"
          variant="default"
          disabled={!changed}
          loading={busy && changed}
        >
          {t('rename')}
        </Button>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={30}
          disabled={first || view.whose !== null}
          aria-label={t('raise', { name: view.name })}
          onClick={() => send(() => actions.raise(view.id))}
        >
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="red"
          size={30}
          aria-label={t('removeOf', { name: view.name })}
          onClick={remove}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Group>
    </form>
  );
}
