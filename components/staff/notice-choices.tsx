'use client';

import { Button, Checkbox, Group, Select, Stack, Switch, Table, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Choices } from '#newsroom/notices/choices.ts';
import { type NoticeKind, type NoticePlace, noticeKinds, noticePlaces } from '#newsroom/notices/kinds.ts';
import { useDesk } from '../desk/shell/desk-context.tsx';
import classes from './notice-choices.module.css';
import { RefusalSays } from './refusal.tsx';
import { type Answer, useSaving } from './use-saving.ts';

/** What one is told of, where, and when not. */
export function NoticeChoices(props: {
  choices: Choices;
  zones: string[];
  /** The newsroom named a program that is told of notices. */
  webhook: boolean;
  save: (choices: Choices) => Promise<Answer>;
}) {
  const t = useTranslations('notices');
  const common = useTranslations('house');
  const { timeZone } = useDesk();
  const saving = useSaving();
  const [form, setForm] = useState(props.choices);
  const places = noticePlaces.filter((place) => place !== 'webhook' || props.webhook);
  const { fields } = saving;

  function toggle(kind: NoticeKind, place: NoticePlace, on: boolean) {
    const chosen = form.places[kind].filter((one) => one !== place);
    setForm({ ...form, places: { ...form.places, [kind]: on ? [...chosen, place] : chosen } });
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    saving.save(() => props.save(form));
  }
  const clock = (name: 'digestAt' | 'quietFrom' | 'quietTo') => ({
    type: 'time' as const,
    label: t(`choices.${name}`),
    value: form[name],
    error: fields[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setForm({ ...form, [name]: event.currentTarget.value }),
    w: 150,
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <div className={classes.scroll}>
          <Table className={classes.table} withRowBorders>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('choices.what')}</Table.Th>
                <Table.Th>{t('place.page')}</Table.Th>
                {places.map((place) => (
                  <Table.Th key={place}>{t(`place.${place}`)}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {noticeKinds.map((kind) => (
                <Table.Tr key={kind}>
                  <Table.Th scope="row">
                    {t(`kind.${kind}`)}
                    <Text size="xs" c="dimmed" fw={400}>
                      {t(`kindHint.${kind}`)}
                    </Text>
                  </Table.Th>
                  <Table.Td>
                    <Checkbox
                      checked
                      disabled
                      aria-label={t('choices.cell', { kind: t(`kind.${kind}`), place: t('place.page') })}
                      readOnly
                    />
                  </Table.Td>
                  {places.map((place) => (
                    <Table.Td key={place}>
                      <Checkbox
                        checked={form.places[kind].includes(place)}
                        onChange={(event) => toggle(kind, place, event.currentTarget.checked)}
                        aria-label={t('choices.cell', {
                          kind: t(`kind.${kind}`),
                          place: t(`place.${place}`),
                        })}
                      />
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
        <Text size="sm" c="dimmed">
          {t('choices.alarmsAtOnce')}
        </Text>
        <Group align="flex-start">
          <Select
            label={t('choices.digest')}
            value={form.digest}
            onChange={(digest) => digest && setForm({ ...form, digest: digest as Choices['digest'] })}
            data={(['off', 'hourly', 'daily'] as const).map((one) => ({
              value: one,
              label: t(`digest.${one}`),
            }))}
            allowDeselect={false}
            w={200}
          />
          {form.digest === 'daily' ? <TextInput {...clock('digestAt')} /> : null}
          <Select
            label={t('choices.timeZone')}
            value={form.timeZone}
            onChange={(zone) => setForm({ ...form, timeZone: zone ?? '' })}
            data={[
              { value: '', label: t('choices.newsroomZone', { zone: timeZone }) },
              ...props.zones.map((zone) => ({ value: zone, label: zone })),
            ]}
            error={fields.timeZone}
            nothingFoundMessage={common('noMatch')}
            searchable
            allowDeselect={false}
            w={260}
          />
        </Group>
        <Group align="flex-start">
          <TextInput {...clock('quietFrom')} />
          <TextInput {...clock('quietTo')} />
          {form.quietFrom || form.quietTo ? (
            <Button
              variant="subtle"
              size="compact-sm"
              mt={30}
              onClick={() => setForm({ ...form, quietFrom: '', quietTo: '' })}
            >
              {t('choices.noQuiet')}
            </Button>
          ) : null}
        </Group>
        <Text size="sm" c="dimmed">
          {t('choices.quietHint')}
        </Text>
        <Switch
          checked={form.alarmsBreakThrough}
          onChange={(event) => setForm({ ...form, alarmsBreakThrough: event.currentTarget.checked })}
          label={t('choices.breakThrough')}
        />
        <RefusalSays sentence={saving.sentence} fields={fields} />
        <Group>
          <Button type="submit" loading={saving.pending}>
            {common('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
