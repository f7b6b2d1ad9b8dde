'use client';

import { Anchor, Badge, Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { IconExternalLink } from '@tabler/icons-react';
import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Arranged, Arrangement } from '#newsroom/house/arrange-coverage.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { PageHead } from '../desk/page-head.tsx';
import { useDesk } from '../desk/shell/desk-context.tsx';
import { OrderedList } from './ordered-list.tsx';
import { RefusalSays } from './refusal.tsx';
import { type Entry, TimelineFields } from './timeline-fields.tsx';
import { type Answer, useSaving } from './use-saving.ts';

/** Key stories and timeline of a coverage, or the order of a series: changed here, kept all at once. */
export function ArrangeCoverage(props: {
  arranged: Arranged;
  save: (given: Arrangement) => Promise<Answer>;
}) {
  const { arranged } = props;
  const t = useTranslations('packages.desk');
  const words = useTranslations('house');
  const { language } = useDesk();
  const saving = useSaving();
  const series = arranged.kind === 'series';
  const members = new Map(arranged.members.map((member) => [member.id, member]));
  // A part nobody has placed stands where it came out: after the others, by its time.
  const first = arranged.stories.filter((id) => members.has(id));
  const rest = series ? arranged.members.map(({ id }) => id).filter((id) => !first.includes(id)) : [];
  const [chosen, setChosen] = useState([...first, ...rest]);
  const [entries, setEntries] = useState<Entry[]>(
    arranged.entries.map((entry) => ({ ...entry, key: randomId() })),
  );
  const offered = arranged.members.filter(({ id }) => !chosen.includes(id));
  const folder = series ? 'series' : 'coverage';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        saving.save(() =>
          props.save({
            id: arranged.id,
            version: arranged.version,
            stories: chosen,
            entries: entries.map(({ key: _, ...entry }) => entry),
          }),
        );
      }}
    >
      <Stack gap="lg">
        <PageHead
          title={nameIn(arranged.names, language)}
          about={t(series ? 'aboutSeries' : 'aboutCoverage')}
          actions={
            <Button
              component="a"
              href={`/${language}/${folder}/${arranged.slug}`}
              target="_blank"
              variant="default"
              leftSection={<IconExternalLink size={16} aria-hidden />}
            >
              {t('look')}
            </Button>
          }
        />
        <Anchor component={Link} href="/desk/coverages" size="sm">
          {t('back')}
        </Anchor>
        <section aria-labelledby="chosen">
          <Title order={2} size="h4" id="chosen">
            {t(series ? 'parts' : 'keyStories')}
          </Title>
          <Text size="sm" c="dimmed" mb="sm">
            {t(series ? 'partsHint' : 'keyStoriesHint')}
          </Text>
          {chosen.length === 0 && <Text c="dimmed">{t(series ? 'noParts' : 'noKeyStories')}</Text>}
          <OrderedList
            label={t(series ? 'parts' : 'keyStories')}
            items={chosen.map((id) => ({ id, name: members.get(id)?.headline ?? '' }))}
            onOrder={setChosen}
            onRemove={series ? undefined : (id) => setChosen(chosen.filter((each) => each !== id))}
            about={({ id }) => (
              <Badge variant="default" size="sm" tt="none">
                {words(members.get(id)?.language === 'ko' ? 'inKorean' : 'inEnglish')}
              </Badge>
            )}
          />
          {!series && offered.length > 0 && (
            <Select
              mt="sm"
              maw={640}
              label={t('addStory')}
              placeholder={t('addStoryHint')}
              data={offered.map(({ id, headline }) => ({ value: id, label: headline }))}
              value={null}
              onChange={(id) => id && setChosen([...chosen, id])}
              nothingFoundMessage={words('noMatch')}
              searchable
            />
          )}
        </section>
        {!series && (
          <TimelineFields
            entries={entries}
            onChange={setEntries}
            stories={arranged.members}
            errors={saving.fields}
          />
        )}
        <RefusalSays sentence={saving.sentence} fields={saving.fields} />
        <Group>
          <Button type="submit" loading={saving.pending}>
            {words('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
