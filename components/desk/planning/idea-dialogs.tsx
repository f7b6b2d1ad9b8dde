'use client';

import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { IdeaLine } from '#newsroom/planning/ideas.ts';
import type { IdeaAct } from '#newsroom/planning/workflow.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { FormDialog } from '../../staff/form-dialog.tsx';
import { useSaving } from '../../staff/use-saving.ts';
import { useDesk } from '../shell/desk-context.tsx';
import type { Plan, SectionChoice } from './plan.ts';

/** A new idea, for the editors of a section. */
export function FileIdeaDialog(props: { sections: SectionChoice[]; plan: Plan; close: () => void }) {
  const t = useTranslations('planning');
  const stories = useTranslations('stories');
  const { language, who } = useDesk();
  const saving = useSaving();
  const own = Object.keys(who.sections);
  const [form, setForm] = useState({
    title: '',
    pitch: '',
    language: language as 'en' | 'ko',
    sectionId: own.length === 1 ? (own[0] ?? '') : '',
  });
  return (
    <FormDialog
      opened
      onClose={props.close}
      title={t('ideas.file')}
      saving={saving}
      button={t('ideas.fileButton')}
      submit={() =>
        saving.save(() => props.plan('file_idea', form), { said: t('ideas.filed'), after: props.close })
      }
    >
      <TextInput
        label={t('field.title')}
        description={t('ideas.titleHint')}
        value={form.title}
        onChange={(event) => setForm({ ...form, title: event.currentTarget.value })}
        error={saving.fields.title}
        maxLength={200}
        required
        data-autofocus
      />
      <Textarea
        label={t('field.pitch')}
        description={t('ideas.pitchHint')}
        value={form.pitch}
        onChange={(event) => setForm({ ...form, pitch: event.currentTarget.value })}
        error={saving.fields.pitch}
        autosize
        minRows={4}
        maxRows={14}
      />
      <Select
        label={stories('field.sectionId')}
        data={props.sections.map(({ id, names }) => ({ value: id, label: nameIn(names, language) }))}
        value={form.sectionId || null}
        onChange={(sectionId) => setForm({ ...form, sectionId: sectionId ?? '' })}
        error={saving.fields.sectionId}
        allowDeselect={false}
        required
      />
      <Select
        label={stories('field.language')}
        data={(['en', 'ko'] as const).map((value) => ({ value, label: stories(`language.${value}`) }))}
        value={form.language}
        onChange={(chosen) => setForm({ ...form, language: chosen === 'ko' ? 'ko' : 'en' })}
        allowDeselect={false}
      />
    </FormDialog>
  );
}

/** An answer to an idea, with a word back to whoever filed it. */
export function AnswerDialog(props: {
  act: Exclude<IdeaAct, 'reopen_idea'>;
  idea: IdeaLine;
  others: { id: string; title: string }[];
  plan: Plan;
  close: () => void;
  /** Called when it was done. */
  done?: () => void;
}) {
  const { act, idea } = props;
  const t = useTranslations('planning');
  const saving = useSaving();
  const [answer, setAnswer] = useState('');
  const [into, setInto] = useState<string | null>(null);
  const base = { id: idea.id, version: idea.version };
  const others = props.others.filter(({ id }) => id !== idea.id);
  function send() {
    return act === 'merge_idea'
      ? props.plan(act, { ...base, answer, into: into ?? '' })
      : props.plan(act, { ...base, answer });
  }
  return (
    <FormDialog
      opened
      onClose={props.close}
      title={t(`ideas.acting.${act}`, { title: idea.title })}
      saving={saving}
      button={t(`ideas.act.${act}`)}
      danger={act === 'decline_idea'}
      submit={() =>
        saving.save(send, {
          said: t(`ideas.did.${act}`),
          after: () => {
            props.close();
            props.done?.();
          },
        })
      }
    >
      {act === 'merge_idea' ? (
        <Select
          label={t('ideas.into')}
          data={others.map(({ id, title }) => ({ value: id, label: title }))}
          value={into}
          onChange={setInto}
          error={saving.fields.into}
          searchable
          nothingFoundMessage={t('ideas.noOther')}
          placeholder={others.length === 0 ? t('ideas.noOther') : undefined}
          required
        />
      ) : null}
      <Textarea
        label={t('field.answer')}
        description={t(act === 'decline_idea' ? 'ideas.declineHint' : 'ideas.answerHint')}
        value={answer}
        onChange={(event) => setAnswer(event.currentTarget.value)}
        error={saving.fields.answer}
        required={act === 'decline_idea'}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={2000}
        data-autofocus
      />
    </FormDialog>
  );
}
