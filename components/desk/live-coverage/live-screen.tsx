'use client';

import { Button, Group, Text } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import { useDesk } from '#components/desk/shell/desk-context.tsx';
import { StoryHead } from '#components/desk/story-head.tsx';
import { When } from '#components/desk/when.tsx';
import { freshName } from '#components/editor/saving/names.ts';
import { useSaving } from '#components/staff/use-saving.ts';
import type { EntryRead, RunRead } from '#newsroom/live-coverage/reading.ts';
import { wordsOf } from '#newsroom/live-coverage/words.ts';
import type { EntryAct } from '#newsroom/live-coverage/workflow.ts';
import type { LiveActions } from './actions.ts';
import { AskDialog, type Asked } from './ask-dialog.tsx';
import { Composer, type Target } from './composer.tsx';
import { EntryCard } from './entry-card.tsx';
import classes from './live-coverage.module.css';
import { keptHere } from './on-this-device.ts';
import { RunBar } from './run-bar.tsx';

const fresh = (): Target => ({ entryId: freshName(), writing: 'new', entry: null });

/** Live coverage of a story: what is being written, what waits, what is out. */
export function LiveScreen({ run, actions }: { run: RunRead; actions: LiveActions }) {
  const { row, content } = run.story;
  const t = useTranslations('live');
  const format = useFormatter();
  const router = useRouter();
  const { who } = useDesk();
  const saving = useSaving();
  const [asked, setAsked] = useState<{ act: Asked; entry: EntryRead } | null>(null);
  // What this device keeps is known in the browser only.
  const [target, setTarget] = useState<Target | null>(null);
  const { language } = content;

  useEffect(() => {
    const [left] = keptHere(row.id, who.id).filter((copy) => copy.dirty || copy.unanswered);
    const begun: Target = left ? { entryId: left.entryId, writing: left.writing, entry: null } : fresh();
    // Whoever pressed already, before this was looked up, has chosen.
    setTarget((chosen) => chosen ?? begun);
  }, [row.id, who.id]);

  // A page fetched anew knows the entry under the pen better.
  const all = [...run.mine, ...run.waiting, ...run.out];
  const known = (each: Target): Target => ({
    ...each,
    entry: each.entry ?? all.find(({ id }) => id === each.entryId) ?? null,
  });

  function write(entry: EntryRead, writing: Target['writing']) {
    setTarget({ entryId: entry.id, writing, entry });
    requestAnimationFrame(() => document.getElementById('compose')?.scrollIntoView({ block: 'nearest' }));
  }

  function does(act: EntryAct, entry: EntryRead) {
    const base = { storyId: row.id, entryId: entry.id, version: entry.version };
    if (act === 'send_back' || act === 'take_down' || act === 'let_out_alone')
      return setAsked({ act, entry });
    if (act === 'edit_filed') return write(entry, 'editing');
    if (act === 'save') return write(entry, 'changing');
    if (act === 'let_out')
      saving.save(() => actions.out({ ...base, sha256: entry.sha256 }), { said: t('done.let_out') });
    if (act === 'mark_key' || act === 'unmark_key')
      saving.save(() => actions.key(act, base), { said: t(`done.${act}`) });
    if (act === 'recall')
      saving.save(() => actions.recall(base), {
        said: t('done.recall'),
        after: () => write({ ...entry, version: entry.version + 1, state: 'draft' }, 'again'),
      });
    if (act === 'change')
      saving.save(() => actions.change(base), {
        said: t('compose.changing', {
          at: entry.firstOutAt ? format.dateTime(entry.firstOutAt, { timeStyle: 'short' }) : '',
        }),
        after: () =>
          write(
            {
              ...entry,
              version: entry.version + 1,
              state: 'draft',
              content: { ...entry.content, correction: '' },
            },
            'changing',
          ),
      });
  }

  function answerAsked(note: string) {
    if (!asked) return;
    const { act, entry } = asked;
    const base = { storyId: row.id, entryId: entry.id, version: entry.version, note };
    const works = {
      send_back: () => actions.sendBack(base),
      take_down: () => actions.takeDown(base),
      let_out_alone: () => actions.alone({ ...base, sha256: entry.sha256 }),
    };
    saving.save(works[act], { said: t(`done.${act}`), after: () => setAsked(null) });
  }

  return (
    <>
      <StoryHead story={run.story} here="live" />
      <RunBar run={run} actions={actions} />
      {saving.sentence && !asked ? (
        <Text c="red" size="sm" role="alert" mb="sm">
          {saving.sentence}
        </Text>
      ) : null}
      {run.run === 'none' ? null : (
        <div className={classes.columns}>
          <div id="compose">
            {target && (run.mayWrite || target.entry) ? (
              <Composer
                key={target.entryId}
                storyId={row.id}
                writer={who.id}
                language={language}
                target={known(target)}
                onFiled={() => {
                  setTarget(fresh());
                  router.refresh();
                }}
                onCancel={target.writing === 'new' ? null : () => setTarget(fresh())}
                onDiscard={(entryId, version) => {
                  setTarget(fresh());
                  if (version !== null)
                    saving.save(() => actions.discard({ storyId: row.id, entryId, version }), {
                      said: t('done.discard'),
                    });
                }}
              />
            ) : null}
            <Mine
              entries={run.mine.filter(({ id }) => id !== target?.entryId)}
              write={(entry) => write(entry, entry.shown ? 'changing' : 'again')}
            />
          </div>
          <div>
            <section aria-labelledby="waiting-title" className={classes.list}>
              <h2 id="waiting-title" className={classes.title}>
                {t('waiting.title')}
                {run.waiting.length > 0 ? <span className={classes.count}>{run.waiting.length}</span> : null}
              </h2>
              {run.waiting.length === 0 ? (
                <Text size="sm" c="dimmed">
                  {t('waiting.none')}
                </Text>
              ) : null}
              {run.waiting.map((entry) => (
                <EntryCard
                  key={entry.id}
                  entry={entry}
                  place="waiting"
                  language={language}
                  busy={saving.pending}
                  does={does}
                />
              ))}
            </section>
            <section aria-labelledby="out-title" className={classes.list}>
              <h2 id="out-title" className={classes.title}>
                {t('out.title')}
                {run.out.length > 0 ? <span className={classes.count}>{run.out.length}</span> : null}
              </h2>
              {run.out.length === 0 ? (
                <Text size="sm" c="dimmed">
                  {t('out.none')}
                </Text>
              ) : null}
              {run.out.map((entry) => (
                <EntryCard
                  key={entry.id}
                  entry={entry}
                  place="out"
                  language={language}
                  busy={saving.pending}
                  does={does}
                />
              ))}
            </section>
            <Away entries={run.away} />
          </div>
        </div>
      )}
      {asked ? (
        <AskDialog
          act={asked.act}
          saving={saving}
          submit={answerAsked}
          onClose={() => {
            setAsked(null);
            saving.reset();
          }}
        />
      ) : null}
    </>
  );
}

function Mine({ entries, write }: { entries: EntryRead[]; write: (entry: EntryRead) => void }) {
  const t = useTranslations('live');
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="mine-title" className={classes.list}>
      <h2 id="mine-title" className={classes.title}>
        {t('mine.title')}
      </h2>
      {entries.map((entry) => (
        <Group key={entry.id} justify="space-between" wrap="nowrap" className={classes.card}>
          <div>
            <Text size="sm" fw={600}>
              {t(`state.${entry.state}`)}
            </Text>
            <Text size="sm" lineClamp={2}>
              {wordsOf(entry.content)}
            </Text>
            {entry.note ? <p className={classes.note}>{entry.note}</p> : null}
          </div>
          <Button variant="default" size="compact-md" onClick={() => write(entry)}>
            {t('mine.write')}
          </Button>
        </Group>
      ))}
    </section>
  );
}

function Away({ entries }: { entries: EntryRead[] }) {
  const t = useTranslations('live');
  if (entries.length === 0) return null;
  return (
    <details className={classes.list}>
      <summary className={classes.title}>
        {t('away.title')} <span className={classes.count}>{entries.length}</span>
      </summary>
      {entries.map(({ id, content, takenDown }) => (
        <div key={id} className={classes.card}>
          <Text size="sm" td="line-through">
            {wordsOf(content)}
          </Text>
          {takenDown ? (
            <Text size="sm" c="dimmed">
              {takenDown.by.name} · <When at={takenDown.at} /> · {takenDown.why}
            </Text>
          ) : null}
        </div>
      ))}
    </details>
  );
}
