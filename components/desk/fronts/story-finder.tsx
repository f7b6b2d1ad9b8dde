'use client';

import { ActionIcon, Button, Loader, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import { placeOf, slotOf } from '#newsroom/fronts/edits.ts';
import type { Layout, Slot } from '#newsroom/fronts/layout.ts';
import type { FrontToLayOut, Subjects } from '#newsroom/fronts/reading.ts';
import type { StoryFact } from '#newsroom/fronts/warnings.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { useLive } from '../live/use-live.ts';
import { useDesk } from '../shell/desk-context.tsx';
import classes from './fronts.module.css';
import type { SlotName } from './naming.ts';
import { askStories } from './told.ts';
import { useDraggable } from './use-draggable.ts';

/** Typing is followed at this distance, in milliseconds. */
const pause = 250;

/** Stories that are out or approved, to be dragged to a slot or put there by a button. */
export function StoryFinder({
  front,
  layout,
  sections,
  slotName,
  into,
  setInto,
  canPut,
  onFound,
  put,
}: {
  front: FrontToLayOut;
  layout: Layout;
  sections: Subjects['sections'];
  slotName: SlotName;
  /** The slot the buttons put a story into. */
  into: Slot | null;
  setInto: (slotId: string) => void;
  canPut: boolean;
  onFound: (stories: StoryFact[]) => void;
  put: (storyId: string) => void;
}) {
  const t = useTranslations('fronts.finder');
  const { language } = useDesk();
  const [search, setSearch] = useState('');
  const [sectionId, setSectionId] = useState(front.section?.id ?? '');
  const [found, setFound] = useState<StoryFact[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState(0);
  const told = useRef(onFound);
  useEffect(() => {
    told.current = onFound;
  });

  useEffect(() => {
    let gone = false;
    const timer = setTimeout(
      async () => {
        const stories = await askStories({
          language: front.language,
          ...(search ? { search } : {}),
          ...(sectionId ? { sectionId } : {}),
        });
        if (gone) return;
        setFailed(stories === null);
        if (!stories) return;
        setFound(stories);
        told.current(stories);
      },
      search || asked > 0 ? pause : 0,
    );
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [front.language, search, sectionId, asked]);
  useLive(['story'], () => setAsked((times) => times + 1));

  const taking = layout.slots.filter((slot) => 'stories' in slot);
  return (
    <Stack gap="xs" data-finder>
      <TextInput
        type="search"
        label={t('search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        data-autofocus
      />
      <div className={classes.fields}>
        <Select
          size="xs"
          label={t('section')}
          value={sectionId || 'any'}
          allowDeselect={false}
          data={[
            { value: 'any', label: t('anySection') },
            ...sections.map(({ id, names }) => ({ value: id, label: nameIn(names, language) })),
          ]}
          onChange={(value) => setSectionId(value === 'any' || !value ? '' : value)}
        />
        <Select
          size="xs"
          label={t('into')}
          value={into?.id ?? null}
          allowDeselect={false}
          data={taking.map((slot) => ({ value: slot.id, label: slotName(layout, slot) }))}
          onChange={(value) => value && setInto(value)}
        />
      </div>
      <div role="status" aria-live="polite" className="visually-hidden">
        {found ? t('count', { count: found.length }) : ''}
      </div>
      {failed ? (
        <Text size="sm" role="alert">
          {t('failed')}{' '}
          <Button variant="default" size="compact-xs" onClick={() => setAsked((times) => times + 1)}>
            {t('again')}
          </Button>
        </Text>
      ) : null}
      {!found && !failed ? <Loader size="sm" /> : null}
      {found && found.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('none')}
        </Text>
      ) : null}
      {/* It can be scrolled with keys as well. */}
      <ul className={classes.found}>
        {found?.map((story) => {
          const place = placeOf(layout, story.id);
          const slot = place && slotOf(layout, place.slotId);
          return (
            <FoundStory
              key={story.id}
              story={story}
              on={slot ? slotName(layout, slot) : null}
              put={canPut && into ? () => put(story.id) : null}
            />
          );
        })}
      </ul>
    </Stack>
  );
}

function FoundStory({ story, on, put }: { story: StoryFact; on: string | null; put: (() => void) | null }) {
  const t = useTranslations('fronts.finder');
  const names = useTranslations('fronts.story');
  const { language } = useDesk();
  const format = useFormatter();
  const root = useRef<HTMLLIElement>(null);
  useDraggable(root, put ? { what: 'story', storyId: story.id } : null);
  const headline = story.headline || names('noHeadline');
  const at = (when: Date | null) =>
    when ? format.dateTime(when, { dateStyle: 'medium', timeStyle: 'short' }) : '';
  const out = story.public === 'live';
  const embargoed = story.embargoUntil && story.embargoUntil > new Date();
  return (
    <li ref={root} className={classes.foundStory} data-found={story.id} data-out={out || undefined}>
      <div className={classes.words}>
        <span className={classes.headline} lang={story.language}>
          {headline}
        </span>
        <span className={classes.quiet}>
          {[
            nameIn(story.section, language),
            out ? t('out', { when: at(story.firstPublishedAt) }) : null,
            on ? t('on', { slot: on }) : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {out ? null : (
          <span className={classes.warning} data-mild title={t('notYet')}>
            {embargoed
              ? t('embargoed', { when: at(story.embargoUntil) })
              : story.scheduledFor
                ? t('later', { when: at(story.scheduledFor) })
                : t('approved')}
          </span>
        )}
      </div>
      {put ? (
        <ActionIcon variant="default" aria-label={t(on ? 'moveHere' : 'add', { headline })} onClick={put}>
          <IconPlus size={16} aria-hidden />
        </ActionIcon>
      ) : null}
    </li>
  );
}
