'use client';

import {
  Anchor,
  Button,
  Group,
  NumberInput,
  Paper,
  SegmentedControl,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { IconArrowLeft, IconPlus } from '@tabler/icons-react';
import Link from 'next/link';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { ChecklistForm } from '#newsroom/checks/acts/save-checklist.ts';
import { usualLength } from '#newsroom/checks/automatic/headline-length.ts';
import { type AutomaticName, automaticNames } from '#newsroom/checks/automatic/index.ts';
import type { ManagedChecklist } from '#newsroom/checks/managing.ts';
import { PageHead } from '../desk/page-head.tsx';
import { useDesk } from '../desk/shell/desk-context.tsx';
import { ChecklistLineFields, type TickedLine } from './checklist-line-fields.tsx';
import { RefusalSays } from './refusal.tsx';
import { type Answer, useSaving } from './use-saving.ts';

type Kind = 'must' | 'should' | 'off';
type Bounds = typeof usualLength;

/** What is looked at before a story of one section is approved: automatic checks, and lines people tick. */
export function SectionChecklist({
  checklist,
  save,
}: {
  checklist: ManagedChecklist;
  save: (given: ChecklistForm) => Promise<Answer>;
}) {
  const t = useTranslations('checks.section');
  const house = useTranslations('house');
  const { language } = useDesk();
  const saving = useSaving();
  const of = (name: AutomaticName) => checklist.lines.find((line) => line.automatic === name);
  const [kinds, setKinds] = useState(
    () =>
      Object.fromEntries(automaticNames.map((name) => [name, of(name)?.kind ?? 'off'])) as Record<
        AutomaticName,
        Kind
      >,
  );
  const [bounds, setBounds] = useState<Bounds>(() => of('headline_length')?.settings.headline ?? usualLength);
  const [ticked, setTicked] = useState<TickedLine[]>(() =>
    checklist.lines.flatMap(({ id, kind, texts, tickedBy }) =>
      texts ? [{ key: id, id, kind, texts, tickedBy }] : [],
    ),
  );

  const chosen = automaticNames.filter((name) => kinds[name] !== 'off');
  function submit(event: FormEvent) {
    event.preventDefault();
    const automatic = chosen.map((name) => ({
      name,
      kind: kinds[name] as 'must' | 'should',
      settings: name === 'headline_length' ? { headline: bounds } : {},
    }));
    saving.save(
      () =>
        save({
          sectionId: checklist.sectionId,
          automatic,
          ticked: ticked.map(({ key: _, ...line }) => line),
        }),
      { said: t('saved') },
    );
  }

  const change = (at: number, line: TickedLine | null) =>
    setTicked(ticked.flatMap((one, place) => (place !== at ? [one] : line ? [line] : [])));
  function move(at: number, by: 1 | -1) {
    const lines = [...ticked];
    const [line] = lines.splice(at, 1);
    if (line) lines.splice(at + by, 0, line);
    setTicked(lines);
  }
  const ofBounds = `automatic.${chosen.indexOf('headline_length')}.settings.headline`;

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg" maw={860}>
        <div>
          <Anchor component={Link} href="/desk/sections" size="sm">
            <IconArrowLeft size={14} aria-hidden /> {t('back')}
          </Anchor>
          <PageHead title={t('title', { section: checklist.names[language] })} about={t('about')} />
        </div>
        <Paper withBorder p={{ base: 'md', sm: 'lg' }} radius="md" component="section">
          <Title order={2} size="h4" mb="sm">
            {t('automatic')}
          </Title>
          <Stack gap="md">
            {automaticNames.map((name) => (
              <AutomaticLine
                key={name}
                name={name}
                kind={kinds[name]}
                onChange={(kind) => setKinds({ ...kinds, [name]: kind })}
              >
                {name === 'headline_length' && kinds[name] !== 'off' ? (
                  <Group gap="md" mt={6}>
                    {(['en', 'ko'] as const).map((of) => (
                      <BoundsFields
                        key={of}
                        of={of}
                        bounds={bounds[of]}
                        error={saving.fields[`${ofBounds}.${of}`]}
                        onChange={(next) => setBounds({ ...bounds, [of]: next })}
                      />
                    ))}
                  </Group>
                ) : null}
              </AutomaticLine>
            ))}
          </Stack>
        </Paper>
        <Paper withBorder p={{ base: 'md', sm: 'lg' }} radius="md" component="section">
          <Title order={2} size="h4">
            {t('ticked')}
          </Title>
          <Text size="sm" c="dimmed" mb="sm">
            {ticked.length > 0 ? t('tickedAbout') : t('none')}
          </Text>
          <Stack gap="lg">
            {ticked.map((line, at) => (
              <ChecklistLineFields
                key={line.key}
                line={line}
                first={at === 0}
                last={at === ticked.length - 1}
                errors={saving.fields}
                name={`ticked.${at}`}
                onChange={(next) => change(at, next)}
                onMove={(by) => move(at, by)}
              />
            ))}
            <Group>
              <Button
                variant="default"
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() =>
                  setTicked([
                    ...ticked,
                    {
                      key: crypto.randomUUID(),
                      kind: 'must',
                      texts: { en: '', ko: '' },
                      tickedBy: 'editors',
                    },
                  ])
                }
              >
                {t('add')}
              </Button>
            </Group>
          </Stack>
        </Paper>
        <RefusalSays sentence={saving.sentence} fields={{}} />
        <Group>
          <Button type="submit" loading={saving.pending}>
            {house('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function AutomaticLine(props: {
  name: AutomaticName;
  kind: Kind;
  onChange: (kind: Kind) => void;
  children: React.ReactNode;
}) {
  const t = useTranslations('checks');
  const called = t(`automatic.${props.name}.name`);
  return (
    <Group justify="space-between" align="flex-start" gap="sm">
      <div style={{ flex: '1 1 16rem' }}>
        <Text fw={600} size="sm">
          {called}
        </Text>
        <Text size="sm" c="dimmed">
          {t(`automatic.${props.name}.about`)}
        </Text>
        {props.children}
      </div>
      <KindChoice name={called} kind={props.kind} onChange={props.onChange} />
    </Group>
  );
}

function KindChoice(props: { name: string; kind: Kind; onChange: (kind: Kind) => void }) {
  const t = useTranslations('checks');
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('section.kind', { name: props.name })}
      value={props.kind}
      onChange={(kind) => props.onChange(kind as Kind)}
      data={[
        { value: 'off', label: t('section.off') },
        { value: 'should', label: t('list.should') },
        { value: 'must', label: t('list.must') },
      ]}
    />
  );
}

function BoundsFields(props: {
  of: 'en' | 'ko';
  bounds: { min: number; max: number };
  error: string | undefined;
  onChange: (bounds: { min: number; max: number }) => void;
}) {
  const t = useTranslations('checks.section');
  const languages = useTranslations('stories.language');
  const { bounds } = props;
  const field = (which: 'min' | 'max') => (
    <NumberInput
      size="xs"
      w={86}
      min={0}
      max={300}
      label={t(which)}
      aria-label={`${t('bounds', { language: languages(props.of) })}: ${t(which)}`}
      value={bounds[which]}
      error={which === 'max' ? props.error : undefined}
      onChange={(value) => props.onChange({ ...bounds, [which]: Number(value) || 0 })}
    />
  );
  return (
    <div>
      <Text size="xs" c="dimmed">
        {t('bounds', { language: languages(props.of) })}
      </Text>
      <Group gap={6} align="flex-start">
        {field('min')}
        {field('max')}
      </Group>
    </div>
  );
}
