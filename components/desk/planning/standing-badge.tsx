'use client';

import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslations } from 'use-intl/react';
import type { Standing } from '#newsroom/planning/workflow.ts';
import classes from './planning.module.css';

/** Where the work of an assignment stands, and that it is late when it is. */
export function StandingBadge({ standing, late }: { standing: Standing; late: boolean }) {
  const t = useTranslations('planning');
  return (
    <span className={classes.badges}>
      {late ? (
        <span className={classes.late}>
          <IconAlertTriangle size={13} aria-hidden />
          {t('late')}
        </span>
      ) : null}
      <span className={classes.badge} data-standing={standing}>
        {t(`standing.${standing}`)}
      </span>
    </span>
  );
}
