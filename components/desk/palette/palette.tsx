'use client';

import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight, useSpotlight } from '@mantine/spotlight';
import { IconArrowRight, IconFileText, IconSearch, IconUser } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { PressedAct } from '#newsroom/stories/acts/index.ts';
import type { Found } from '#newsroom/stories/finding.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { actIcons } from '../acts/act-icons.ts';
import { useDesk } from '../shell/desk-context.tsx';
import { StateBadges } from '../state-badges.tsx';
import { offeredActs } from './offered-acts.ts';
import classes from './palette.module.css';

/** Somebody types on for this long before the newsroom is asked, in milliseconds. */
const pause = 180;
const list = 'palette-found';
const [store, palette] = createSpotlight();

/** Opens the palette from a button. */
export const openPalette = palette.open;

type Page = { href: string; label: string; keys: string };
type Line = {
  key: string;
  group: string;
  label: string;
  lang?: string;
  icon: ReactNode;
  aside?: ReactNode;
  go: () => void;
};

const keysOf: Record<string, string> = {
  '/desk': 'g d',
  '/desk/board': 'g b',
  '/desk/day': 'g t',
  '/desk/stories/new': 'n',
};

/** The pages this person may go to: the very links of the navigation, wherever they are made. */
function pagesHere(): Page[] {
  const links = document.querySelectorAll<HTMLAnchorElement>('nav a.mantine-NavLink-root[href^="/desk"]');
  return [...links].map((link) => {
    const href = link.getAttribute('href') ?? '';
    return { href, label: link.textContent?.trim() ?? '', keys: keysOf[href] ?? '' };
  });
}

const has = (label: string, query: string) =>
  label.toLocaleLowerCase().includes(query.trim().toLocaleLowerCase());

/** Ctrl-K or ⌘-K: finds any story, person and page, and does any act of the story on the screen. */
export function Palette() {
  const t = useTranslations('palette');
  const desk = useTranslations('desk.list');
  const names = useTranslations('stories.act');
  const router = useRouter();
  const { language, find } = useDesk();
  const { opened, selected } = useSpotlight(store);
  const [query, setQuery] = useState('');
  const [asked] = useDebouncedValue(query.trim(), pause);
  const [found, setFound] = useState<{ for: string } & Found>({ for: '', stories: [], people: [] });
  const [here, setHere] = useState<{ pages: Page[]; acts: readonly PressedAct[] }>({ pages: [], acts: [] });

  useEffect(() => {
    if (opened) setHere({ pages: pagesHere(), acts: offeredActs()?.acts ?? [] });
  }, [opened]);

  useEffect(() => {
    if (!opened || asked.length < 2) return;
    let wanted = true;
    find(asked).then(
      (answer) => wanted && setFound({ for: asked, ...(answer ?? { stories: [], people: [] }) }),
      () => wanted && setFound({ for: asked, stories: [], people: [] }),
    );
    return () => {
      wanted = false;
    };
  }, [asked, opened, find]);

  const looking = query.trim().length >= 2 && found.for !== query.trim();
  const shown = query.trim().length >= 2 ? found : { stories: [], people: [] };
  const lines: Line[] = [
    ...here.acts
      .filter((act) => has(names(act), query))
      .map((act): Line => {
        const Icon = actIcons[act];
        return {
          key: `act-${act}`,
          group: t('acts'),
          label: names(act),
          icon: <Icon size={17} aria-hidden />,
          go: () => offeredActs()?.press(act),
        };
      }),
    ...shown.stories.map(
      (story): Line => ({
        key: story.id,
        group: t('stories'),
        label: story.headline || desk('untitled'),
        lang: story.language,
        icon: <IconFileText size={17} aria-hidden />,
        aside: <StateBadges {...story} />,
        go: () => router.push(`/desk/stories/${story.id}`),
      }),
    ),
    ...shown.people.map(
      (person): Line => ({
        key: person.id,
        group: t('people'),
        label: t('theirStories', { name: nameIn(person.names, language) }),
        icon: <IconUser size={17} aria-hidden />,
        go: () => router.push(`/desk?author=${person.id}#stories`),
      }),
    ),
    ...here.pages
      .filter(({ label }) => has(label, query))
      .map(
        (page): Line => ({
          key: page.href,
          group: t('pages'),
          label: page.label,
          icon: <IconArrowRight size={17} aria-hidden />,
          aside: page.keys ? <Keys keys={page.keys} /> : null,
          go: () => router.push(page.href),
        }),
      ),
  ];
  // What was found after the first key was pressed is chosen from its first line, too.
  const at = selected < 0 && query ? 0 : selected;
  const groups = [...new Set(lines.map(({ group }) => group))];

  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      scrollable
      maxHeight="min(26rem, 60vh)"
      attributes={{ content: { 'aria-label': t('open') } }}
      tagsToIgnore={[]}
      triggerOnContentEditable
    >
      <Spotlight.Search
        placeholder={t('search')}
        aria-label={t('search')}
        leftSection={<IconSearch size={18} aria-hidden />}
        maxLength={100}
        role="combobox"
        aria-expanded={lines.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={lines[at] ? `palette-${lines[at].key}` : undefined}
      />
      <Spotlight.ActionsList id={list} role="listbox" aria-label={t('results')}>
        {groups.map((group) => (
          <Spotlight.ActionsGroup key={group} label={group} role="group" aria-label={group}>
            {lines
              .filter((line) => line.group === group)
              .map((line) => (
                <Spotlight.Action
                  key={line.key}
                  id={`palette-${line.key}`}
                  role="option"
                  aria-selected={lines[at] === line}
                  data-selected={lines[at] === line || undefined}
                  onClick={line.go}
                >
                  <span className={classes.line}>
                    {line.icon}
                    <span className={classes.label} lang={line.lang}>
                      {line.label}
                    </span>
                    {line.aside}
                  </span>
                </Spotlight.Action>
              ))}
          </Spotlight.ActionsGroup>
        ))}
      </Spotlight.ActionsList>
      {lines.length === 0 ? <Spotlight.Empty>{t(looking ? 'looking' : 'nothing')}</Spotlight.Empty> : null}
      <Spotlight.Footer className={classes.foot}>{t('hint')}</Spotlight.Footer>
    </Spotlight.Root>
  );
}

/** The keys that lead there without the palette. */
function Keys({ keys }: { keys: string }) {
  return (
    <span className={classes.keys}>
      {keys.split(' ').map((key) => (
        <kbd key={key} className={classes.key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
