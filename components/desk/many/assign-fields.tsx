'use client';

import { Alert, Select, SimpleGrid, Text, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { StoryAssignmentForm } from '#newsroom/planning/fields.ts';
import type { Assignable } from '#newsroom/planning/people.ts';
import { kinds } from '#newsroom/planning/workflow.ts';
import { dayAfter, dayOf } from '#newsroom/zoned-time.ts';
import { useDesk } from '../shell/desk-context.tsx';
import { MomentFields } from '../time/moment-fields.tsx';

export type Asked = Omit<StoryAssignmentForm, 'storyId'>;

const whats = Object.keys(kinds) as (keyof typeof kinds)[];

/** What is asked of one person about each selected story, at first: text, by tomorrow at five. */
export function useAsked() {
  const { timeZone } = useDesk();
  return useState<Asked>(() => ({
    what: 'text',
    brief: '',
    staffId: '',
    due: { day: dayAfter(dayOf(new Date(), timeZone)), time: '17:00' },
  }));
}

/** Who is asked for what, due when. */
export function AssignFields({ asked, onChange }: { asked: Asked; onChange: (asked: Asked) => void }) {
  const t = useTranslations('planning');
  const words = useTranslations('many');
  const { timeZone, many } = useDesk();
  const [people, setPeople] = useState<Assignable[] | null | 'failed'>(null);
  const read = useRef(many.people);
  useEffect(() => {
    read.current().then(
      (answer) => setPeople('people' in answer ? answer.people : 'failed'),
      () => setPeople('failed'),
    );
  }, []);
  if (people === 'failed') return <Alert color="red">{words('unread')}</Alert>;
  return (
    <>
      <Text size="sm">{words('assign.about')}</Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <Select
          label={t('field.staffId')}
          data={(people ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={asked.staffId || null}
          onChange={(staffId) => onChange({ ...asked, staffId: staffId ?? '' })}
          disabled={people === null}
          searchable
          nothingFoundMessage={t('assignments.noPerson')}
          allowDeselect={false}
          required
          data-autofocus
        />
        <Select
          label={t('field.what')}
          data={whats.map((value) => ({ value, label: t(`what.${value}`) }))}
          value={asked.what}
          onChange={(what) => onChange({ ...asked, what: (what ?? 'text') as Asked['what'] })}
          allowDeselect={false}
        />
      </SimpleGrid>
      {asked.what === 'picture' ? null : (
        <Text size="xs" c="dimmed">
          {words(asked.what === 'translation' ? 'assign.translation' : 'assign.write')}
        </Text>
      )}
      <MomentFields
        value={asked.due}
        onChange={(due) => onChange({ ...asked, due })}
        zone={timeZone}
        labels={{ day: t('field.due.day'), time: t('field.due.time') }}
        errors={{}}
      />
      <Textarea
        label={t('field.brief')}
        description={t('assignments.briefHint')}
        value={asked.brief ?? ''}
        onChange={(event) => onChange({ ...asked, brief: event.currentTarget.value })}
        maxLength={8000}
        autosize
        minRows={2}
        maxRows={8}
      />
    </>
  );
}
