import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/charts/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '#components/desk/desk.css';
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { HeldPages } from '#components/desk/live/held-pages.tsx';
import { LiveLine } from '#components/desk/live/live-line.tsx';
import { DeskProviders } from '#components/desk/providers.tsx';
import { Shell } from '#components/desk/shell/shell.tsx';
import { seesFronts } from '#newsroom/fronts/permissions.ts';
import { readHouse } from '#newsroom/house/reading.ts';
import { ledgerScope } from '#newsroom/ledger/scope.ts';
import { happenedSoFar } from '#newsroom/live/happened.ts';
import { unseenNotices } from '#newsroom/notices/reading.ts';
import { mayInHouse } from '#newsroom/staff/permissions.ts';
import { mayCreate } from '#newsroom/stories/permissions.ts';
import { messages, wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../signed-in.ts';
import { findAnything, leave, seeNotices, speak } from './actions.ts';
import { doAct } from './stories/actions.ts';
import {
  actOnOne,
  assignOne,
  moveOne,
  people,
  selected,
  unassignOne,
  wordsOf,
} from './stories/many-actions.ts';

const many = { actOnOne, assignOne, moveOne, people, selected, unassignOne, wordsOf };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await mustBeSignedIn();
  const house = await readHouse();
  const name = house?.names[language] || wordsFor(language, 'desk')('shell.copydesk');
  return { title: { template: `%s · ${name}`, default: name }, robots: { index: false, follow: false } };
}

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const person = await mustBeSignedIn();
  const { language, who } = person;
  // Asked first: what happens while the page is made is not missed.
  const since = await happenedSoFar();
  const [house, notices] = await Promise.all([readHouse(), unseenNotices(who)]);
  // Mails and the site are written on the server only.
  const { mail: _mail, site: _site, keeping: _keeping, ...words } = messages(language);
  const t = wordsFor(language, 'desk');
  return (
    <html lang={language} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" nonce={(await headers()).get('x-nonce') ?? undefined} />
      </head>
      <body>
        <DeskProviders
          desk={{
            who,
            name: person.name,
            language,
            timeZone: house?.timeZone ?? 'Asia/Seoul',
            doAct,
            many,
            find: findAnything,
          }}
          words={words}
          now={new Date()}
        >
          <HeldPages />
          <LiveLine since={since} />
          <Shell
            newsroom={house?.names[language] || t('shell.copydesk')}
            email={person.email}
            notices={notices}
            mayCreate={mayCreate(who)}
            house={{
              staff: mayInHouse(who, 'manage_staff'),
              sections: mayInHouse(who, 'manage_sections'),
              authors: mayInHouse(who, 'manage_authors'),
              topics: mayInHouse(who, 'manage_topics'),
              coverages: mayInHouse(who, 'manage_coverages'),
              fronts: seesFronts(who),
              // Everybody works by it; who may change it is asked on its page.
              style: true,
              house: mayInHouse(who, 'manage_settings'),
              outbox: mayInHouse(who, 'read_outbox'),
              ledger: ledgerScope(who) !== null,
              figures: mayInHouse(who, 'read_figures'),
              letters: mayInHouse(who, 'read_letters'),
            }}
            leave={leave}
            speak={speak}
            seeNotices={seeNotices}
          >
            {children}
          </Shell>
        </DeskProviders>
      </body>
    </html>
  );
}
