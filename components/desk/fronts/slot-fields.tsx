'use client';

import { NumberInput, Select, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl/react';
import { changeSlot } from '#newsroom/fronts/edits.ts';
import { chosenIn, type Slot, type Source, slotKinds } from '#newsroom/fronts/layout.ts';
import type { FrontToLayOut, Subjects } from '#newsroom/fronts/reading.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { useDesk } from '../shell/desk-context.tsx';
import classes from './fronts.module.css';
import type { FrontInHand } from './use-front.ts';

const asValue = (source: Source) => (source.of === 'all' ? 'all' : `${source.of} ${source.id}`);
function asSource(value: string): Source {
  const [of, id = ''] = value.split(' ');
  return of === 'section' || of === 'topic' ? { of, id } : { of: 'all' };
}

/** What can be set of a slot: its heading, how many places it has, and what its rule takes from. */
export function SlotFields({
  slot,
  front,
  inHand,
  subjects,
}: {
  slot: Slot;
  front: FrontToLayOut;
  inHand: FrontInHand;
  subjects: Subjects;
}) {
  const t = useTranslations('fronts.slot');
  const { language } = useDesk();
  const { edit, here } = inHand;
  const named = (all: Subjects['topics'], kind = '') =>
    all.map(({ id, names }) => ({ value: `${kind}${id}`, label: nameIn(names, language) }));
  const change = (what: Partial<Slot>, merge?: string) =>
    edit((now) => changeSlot(now, slot.id, what), merge ? `${merge} ${slot.id}` : null);
  const { most } = slotKinds[slot.kind];
  return (
    <div className={classes.fields}>
      <TextInput
        size="xs"
        label={t('heading')}
        placeholder={t('headingHint')}
        lang={front.language}
        value={slot.heading}
        maxLength={80}
        readOnly={!here}
        onChange={(event) => change({ heading: event.currentTarget.value }, 'heading')}
      />
      {most > 1 ? (
        <NumberInput
          size="xs"
          label={t('count')}
          value={slot.count}
          min={Math.max(1, chosenIn(slot).length)}
          max={most}
          allowDecimal={false}
          clampBehavior="strict"
          readOnly={!here}
          className={classes.count}
          onChange={(count) => typeof count === 'number' && count >= 1 && change({ count }, 'count')}
        />
      ) : null}
      {slot.kind === 'river' ? (
        <>
          <Select
            size="xs"
            label={t('source')}
            value={asValue(slot.source)}
            allowDeselect={false}
            readOnly={!here}
            data={[
              { value: 'all', label: t(front.section ? 'allOfSection' : 'all') },
              { group: t('sections'), items: named(subjects.sections, 'section ') },
              { group: t('topics'), items: named(subjects.topics, 'topic ') },
            ]}
            onChange={(value) => value && change({ source: asSource(value) })}
          />
          <Select
            size="xs"
            label={t('form')}
            value={slot.form}
            allowDeselect={false}
            readOnly={!here}
            className={classes.count}
            data={(['cards', 'headlines'] as const).map((value) => ({ value, label: t(value) }))}
            onChange={(form) => change({ form: form === 'headlines' ? 'headlines' : 'cards' })}
          />
        </>
      ) : null}
      {slot.kind === 'coverage' ? (
        <Select
          size="xs"
          label={t('coverageOf')}
          value={slot.coverageId ?? 'newest'}
          allowDeselect={false}
          readOnly={!here}
          data={[{ value: 'newest', label: t('newestCoverage') }, ...named(subjects.coverages)]}
          onChange={(value) => change({ coverageId: value === 'newest' ? null : value })}
        />
      ) : null}
    </div>
  );
}
