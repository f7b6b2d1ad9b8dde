'use client';

import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import { FormDialog } from '#components/staff/form-dialog.tsx';
import { useSaving } from '#components/staff/use-saving.ts';
import type { RunRead } from '#newsroom/live-coverage/reading.ts';
import { paths } from '#newsroom/site/paths.ts';
import type { LiveActions } from './actions.ts';
import classes from './live-coverage.module.css';

/** Whether the story runs live, who is on it, and the button that starts or ends it. */
export function RunBar({ run, actions }: { run: RunRead; actions: LiveActions }) {
  const t = useTranslations('live');
  const format = useFormatter();
  const saving = useSaving();
  const [ending, setEnding] = useState(false);
  const { row, content } = run.story;
  const moment = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' });
  const say =
    run.run === 'running' && run.startedAt
      ? t('run.running', { at: moment(run.startedAt) })
      : run.run === 'ended' && run.endedAt
        ? t('run.ended', { at: moment(run.endedAt) })
        : t('run.none');
  const press = (act: RunRead['may'][number]) =>
    saving.save(() => actions.run({ storyId: row.id, act }), {
      said: t(`done.${act}`),
      after: () => setEnding(false),
    });
  return (
    <section className={classes.bar} aria-label={t('run.label')}>
      <div>
        <p className={classes.standing} data-run={run.run}>
          <span className={classes.dot} aria-hidden="true" />
          {say}
        </p>
        <Text size="sm" c="dimmed" maw="46rem">
          {run.run === 'none' && run.may.length === 0
            ? row.public === 'live'
              ? t('run.notYours')
              : t('run.notOut')
            : t('run.about')}
        </Text>
        {run.writers.length > 0 ? (
          <Text size="sm" mt={4}>
            {t('run.writers', { names: run.writers.map(({ name }) => name).join(', ') })}
          </Text>
        ) : null}
        {saving.sentence && !ending ? (
          <Text size="sm" c="red" role="alert">
            {saving.sentence}
          </Text>
        ) : null}
      </div>
      <Group gap="xs">
        {run.run !== 'none' && run.liveSlug ? (
          <Button
            component="a"
            variant="default"
            href={paths.story({ language: content.language, slug: run.liveSlug })}
          >
            {t('run.readers')}
          </Button>
        ) : null}
        {run.may.map((act) => (
          <Button
            key={act}
            variant={act === 'end_live' ? 'default' : 'filled'}
            loading={saving.pending}
            onClick={() => (act === 'end_live' ? setEnding(true) : press(act))}
          >
            {t(`run.${act}`)}
          </Button>
        ))}
      </Group>
      <FormDialog
        opened={ending}
        onClose={() => {
          setEnding(false);
          saving.reset();
        }}
        title={t('run.endAsk')}
        saving={saving}
        submit={() => press('end_live')}
        button={t('run.end_live')}
        danger
      >
        <Text size="sm">{t('run.endText')}</Text>
      </FormDialog>
    </section>
  );
}
