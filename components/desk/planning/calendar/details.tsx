'use client';

import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { CalendarItem, EventItem } from '#newsroom/planning/calendar/reading.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { LinkButton } from '../../link-button.tsx';
import { useDesk } from '../../shell/desk-context.tsx';
import { ClockTime } from '../clock-time.tsx';
import type { Plan } from '../plan.ts';
import { StandingBadge } from '../standing-badge.tsx';
import { usePressing } from '../use-plan.ts';
import classes from './calendar.module.css';
import { startOf, titleOf } from './entries.ts';
import { TimeSpan } from './time-span.tsx';
import { useWhyNot } from './use-why-not.ts';

type Given = {
  plan: Plan;
  close: () => void;
  change: (event: EventItem) => void;
  moving: (item: CalendarItem) => void;
  /** Null: the person may not. */
  assign: ((event: EventItem) => void) | null;
};

/** One entry of the calendar with all there is to say of it, and what can be done with it. */
export function Details({ item, ...given }: Given & { item: CalendarItem }) {
  const t = useTranslations('planning.calendar');
  const house = useTranslations('house');
  const list = useTranslations('desk.list');
  return (
    <Modal
      opened
      onClose={given.close}
      title={titleOf(item, list('untitled'))}
      size="lg"
      styles={{ title: { fontWeight: 650, fontSize: 'var(--mantine-font-size-lg)' } }}
      closeButtonProps={{ 'aria-label': house('close') }}
    >
      {item.kind === 'event' ? (
        <EventDetails event={item} {...given} />
      ) : (
        <Stack>
          <Text>
            {t(`kind.${item.kind}`)}: <ClockTime at={startOf(item)} />
          </Text>
          {item.kind === 'due' ? (
            <>
              <Group gap="xs">
                <StandingBadge standing={item.line.standing} late={item.line.late} />
                <span>{item.line.to.name}</span>
              </Group>
              {item.line.brief ? <Text className={classes.brief}>{item.line.brief}</Text> : null}
            </>
          ) : null}
          <Group>
            {item.kind === 'due' ? (
              <LinkButton href={`/desk/assignments?show=desk#${item.line.id}`} variant="default">
                {t('openAssignment')}
              </LinkButton>
            ) : (
              <LinkButton href={`/desk/stories/${item.storyId}`}>{t('openStory')}</LinkButton>
            )}
            {item.kind === 'due' && item.line.story ? (
              <LinkButton href={`/desk/stories/${item.line.story.id}`}>{t('openStory')}</LinkButton>
            ) : null}
            {item.whyNot === null ? (
              <Button variant="default" onClick={() => given.moving(item)}>
                {t('act.move_due')}
              </Button>
            ) : null}
          </Group>
          <Stays item={item} />
        </Stack>
      )}
    </Modal>
  );
}

/** Why the entry cannot be moved by whoever looks. */
function Stays({ item }: { item: CalendarItem }) {
  const whyNot = useWhyNot();
  return item.whyNot === null ? null : (
    <Text size="sm" c="dimmed">
      {whyNot(item)}
    </Text>
  );
}

function EventDetails({ event, plan, close, change, moving, assign }: Given & { event: EventItem }) {
  const t = useTranslations('planning.calendar');
  const format = useFormatter();
  const { language } = useDesk();
  const { press, pending } = usePressing();
  const { id, version, occurrence, acts } = event;
  const time = occurrence?.toISOString();
  const send = (act: 'drop_event' | 'restore_event', one: boolean) =>
    press(
      async () => {
        const answer = await plan(act, { id, version, ...(one ? { occurrence: time } : {}) });
        if (!('refused' in answer)) close();
        return answer;
      },
      t(`did.${act}`),
    );
  return (
    <Stack>
      <dl className={classes.facts}>
        <dt>{t('when')}</dt>
        <dd>
          <TimeSpan event={event} />
          {event.moved && occurrence ? (
            <span className={classes.other}>
              {t('moved', {
                when: format.dateTime(occurrence, { dateStyle: 'full', timeStyle: 'short' }),
              })}
            </span>
          ) : null}
        </dd>
        {event.place ? (
          <>
            <dt>{t('place')}</dt>
            <dd>{event.place}</dd>
          </>
        ) : null}
      </dl>
      <Text size="sm" c="dimmed">
        {[
          nameIn(event.section?.names, language),
          event.rrule ? t('repeats') : '',
          event.outside ? t('outside', { name: event.outside }) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {event.note ? <Text className={classes.brief}>{event.note}</Text> : null}
      <section>
        <Title order={3} size="h5" mb={6}>
          {t('coverage')}
        </Title>
        {event.coverage.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('noCoverage')}
          </Text>
        ) : (
          <ul className={classes.coverage}>
            {event.coverage.map((line) => (
              <li key={line.id}>
                <StandingBadge standing={line.standing} late={line.late} />
                <strong>{line.to.name}</strong>
                <span lang={line.language}>{line.title}</span>
                <span className={classes.quiet}>
                  <ClockTime at={line.dueAt} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <Group gap="xs">
        {assign ? <Button onClick={() => assign(event)}>{t('act.assign')}</Button> : null}
        {acts.includes('change_event') ? (
          <Button variant="default" onClick={() => change(event)}>
            {t('act.change_event')}
          </Button>
        ) : null}
        {acts.includes('move_event') ? (
          <Button variant="default" onClick={() => moving(event)}>
            {t('act.move_event')}
          </Button>
        ) : null}
        {event.moved && acts.includes('restore_event') ? (
          <Button variant="default" loading={pending} onClick={() => send('restore_event', true)}>
            {t('act.restore_event')}
          </Button>
        ) : null}
        {acts.includes('drop_event') && event.occurrence ? (
          <Button variant="default" loading={pending} onClick={() => send('drop_event', true)}>
            {t('act.drop_one')}
          </Button>
        ) : null}
        {acts.includes('drop_event') ? (
          <Button variant="light" color="red" loading={pending} onClick={() => send('drop_event', false)}>
            {t(event.occurrence ? 'act.drop_all' : 'act.drop_event')}
          </Button>
        ) : null}
      </Group>
      <Stays item={event} />
    </Stack>
  );
}
