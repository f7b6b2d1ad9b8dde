import { IconFilePlus } from '@tabler/icons-react';
import type { Metadata } from 'next';
import { HeldStories } from '#components/desk/checks/held-stories.tsx';
import { LinkButton } from '#components/desk/link-button.tsx';
import { AllStories } from '#components/desk/list/all-stories.tsx';
import { AloneNotices } from '#components/desk/list/alone-notices.tsx';
import { ScheduleAlarms } from '#components/desk/list/schedule-alarms.tsx';
import { WaitingBoard } from '#components/desk/list/waiting-board.tsx';
import { LivePage } from '#components/desk/live/live-page.tsx';
import { PageHead } from '#components/desk/page-head.tsx';
import { OfferedToMe } from '#components/desk/planning/offered-to-me.tsx';
import { ViewsMenu } from '#components/desk/views/views-menu.tsx';
import { heldStories } from '#newsroom/checks/held-stories.ts';
import { now } from '#newsroom/clock.ts';
import { readHouse, readSections } from '#newsroom/house/reading.ts';
import { assignmentLines } from '#newsroom/planning/assignments.ts';
import { assignablePeople } from '#newsroom/planning/people.ts';
import { openAlarms } from '#newsroom/schedules/reading.ts';
import { askedList, isFiltered } from '#newsroom/stories/asked-list.ts';
import { readAuthors } from '#newsroom/stories/authors.ts';
import { countStories } from '#newsroom/stories/counting.ts';
import { listStories } from '#newsroom/stories/listing.ts';
import { mayCreate } from '#newsroom/stories/permissions.ts';
import { publishedAlone } from '#newsroom/stories/published-alone.ts';
import { waitingFor, waitsOf } from '#newsroom/stories/waiting.ts';
import { readViews } from '#newsroom/views/views.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { boundsOfDay, dayOf } from '#newsroom/zoned-time.ts';
import { mustBeSignedIn } from '../signed-in.ts';
import { doPlan, startWriting } from './plan-actions.ts';
import { takeUp } from './schedules/actions.ts';
import * as viewActions from './views/actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await mustBeSignedIn();
  return { title: wordsFor(language, 'desk')('shell.myDesk') };
}

type Query = Promise<Record<string, string | string[] | undefined>>;

export default async function MyDesk({ searchParams }: { searchParams: Query }) {
  const { who, name, language } = await mustBeSignedIn();
  const list = askedList(await searchParams);
  const zone = (await readHouse())?.timeZone ?? 'Asia/Seoul';
  const today = boundsOfDay(dayOf(now(), zone), zone);
  const [alarms, offered, people, waiting, held, alone, page, counts, sections, authors, views] =
    await Promise.all([
      openAlarms(who),
      assignmentLines(who, { staffId: who.id, offered: true }),
      assignablePeople(),
      waitingFor(who),
      heldStories(),
      publishedAlone(today.from, today.to),
      listStories(list, zone),
      countStories(list, zone),
      readSections(),
      readAuthors(),
      readViews(who, 'list'),
    ]);
  const t = wordsFor(language, 'desk');
  const makes = mayCreate(who);
  return (
    <>
      <PageHead
        title={t('shell.myDesk')}
        about={t('list.hello', { name })}
        actions={
          makes ? (
            <LinkButton href="/desk/stories/new" leftSection={<IconFilePlus size={16} aria-hidden />}>
              {t('shell.newStory')}
            </LinkButton>
          ) : null
        }
      />
      <LivePage topics={['story', 'assignment']} />
      <HeldStories held={held} />
      <ScheduleAlarms alarms={alarms} takeUp={takeUp} />
      <AloneNotices published={alone} />
      <OfferedToMe
        lines={offered}
        acts={{ plan: doPlan, startWriting }}
        sections={sections}
        people={people}
      />
      <WaitingBoard waiting={waiting} offered={waitsOf(who)} />
      <AllStories
        page={page}
        counts={counts}
        sort={list.sort}
        filtered={isFiltered(list)}
        mayCreate={makes}
        sections={sections}
        authors={authors}
        views={<ViewsMenu place="list" views={views} actions={{ ...viewActions }} />}
      />
    </>
  );
}
