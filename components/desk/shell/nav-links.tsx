'use client';

import { NavLink } from '@mantine/core';
import {
  IconBooks,
  IconBulb,
  IconCalendarEvent,
  IconCalendarWeek,
  IconChartBar,
  IconChecklist,
  IconExternalLink,
  IconEye,
  IconFilePlus,
  IconHash,
  IconInbox,
  IconKeyboard,
  IconLayoutDashboard,
  IconLayoutKanban,
  IconLayoutList,
  IconListDetails,
  IconMailForward,
  IconNews,
  IconSettings,
  IconShieldCheck,
  IconSignature,
  IconTextSpellcheck,
  IconUsers,
} from '@tabler/icons-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'use-intl/react';
import { useDesk } from './desk-context.tsx';
import classes from './nav-links.module.css';

/** Which of the house's pages a person's rights give. */
export type HouseRights = Record<
  | 'staff'
  | 'sections'
  | 'authors'
  | 'topics'
  | 'coverages'
  | 'fronts'
  | 'style'
  | 'house'
  | 'outbox'
  | 'ledger'
  | 'figures'
  | 'letters',
  boolean
>;

const housePages = [
  ['staff', IconUsers],
  ['sections', IconLayoutList],
  ['authors', IconSignature],
  ['topics', IconHash],
  ['coverages', IconBooks],
  ['fronts', IconLayoutDashboard],
  ['style', IconTextSpellcheck],
  ['house', IconSettings],
  ['outbox', IconMailForward],
  ['ledger', IconShieldCheck],
  ['figures', IconChartBar],
  ['letters', IconNews],
] as const;

/** The ways through the desk, the same in the bar at the side and in the phone's menu. */
export function NavLinks({
  mayCreate,
  house,
  onKeys,
}: {
  mayCreate: boolean;
  house: HouseRights;
  onKeys: () => void;
}) {
  const t = useTranslations('desk.shell');
  const reads = useTranslations('reads');
  const { language } = useDesk();
  const path = usePathname();
  const pages = housePages.filter(([page]) => house[page]);

  function link(href: string, label: string, Icon: typeof IconInbox, here = path === href) {
    return (
      <NavLink
        key={href}
        component={Link}
        href={href}
        label={label}
        leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
        active={here}
        aria-current={here ? 'page' : undefined}
        className={classes.link}
      />
    );
  }

  return (
    <div className={classes.links}>
      {link('/desk', t('myDesk'), IconInbox)}
      {mayCreate ? link('/desk/stories/new', t('newStory'), IconFilePlus) : null}
      {link('/desk/board', t('board'), IconLayoutKanban)}
      {link('/desk/calendar', t('calendar'), IconCalendarWeek, path.startsWith('/desk/calendar'))}
      {link('/desk/ideas', t('ideas'), IconBulb, path.startsWith('/desk/ideas'))}
      {link('/desk/assignments', t('assignments'), IconChecklist, path.startsWith('/desk/assignments'))}
      {link('/desk/rundown', t('rundown'), IconListDetails, path.startsWith('/desk/rundown'))}
      {link('/desk/day', t('day'), IconCalendarEvent, path.startsWith('/desk/day'))}
      {link('/desk/figures/reads', reads('title'), IconEye)}
      {pages.length > 0 ? <p className={classes.group}>{t('newsroom')}</p> : null}
      {pages.map(([page, Icon]) =>
        link(
          `/desk/${page}`,
          t(page),
          Icon,
          path.startsWith(`/desk/${page}`) && path !== '/desk/figures/reads',
        ),
      )}
      <div className={classes.foot}>
        <NavLink
          component="a"
          href={`/${language}`}
          label={t('site')}
          leftSection={<IconExternalLink size={18} stroke={1.6} aria-hidden />}
          className={classes.link}
        />
        <NavLink
          component="button"
          type="button"
          onClick={onKeys}
          label={t('keys')}
          leftSection={<IconKeyboard size={18} stroke={1.6} aria-hidden />}
          rightSection={<kbd className={classes.key}>?</kbd>}
          className={classes.link}
        />
      </div>
    </div>
  );
}
