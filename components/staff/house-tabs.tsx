'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'use-intl/react';
import classes from './house-tabs.module.css';

const tabs = [
  ['settings', '/desk/house'],
  ['theme', '/desk/house/theme'],
  ['machines', '/desk/house/machines'],
  ['policies', '/desk/house/policies'],
  ['redirects', '/desk/house/redirects'],
] as const;

/** The ways between the pages on which the house is set up. */
export function HouseTabs() {
  const t = useTranslations('theme.tabs');
  const path = usePathname();
  return (
    <nav aria-label={t('label')} className={classes.tabs}>
      {tabs.map(([name, href]) => (
        <Link
          key={name}
          href={href}
          className={classes.tab}
          aria-current={path === href ? 'page' : undefined}
        >
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}
