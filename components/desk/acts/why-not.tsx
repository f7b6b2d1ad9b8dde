'use client';

import { Popover, Text, UnstyledButton } from '@mantine/core';
import { useTranslations } from 'use-intl/react';
import type { Why } from '#newsroom/stories/permissions.ts';
import type { Act } from '#newsroom/stories/workflow.ts';
import classes from './why-not.module.css';

/** The acts this story could have next but not from this person, each with the reason. */
export function WhyNot({ refused }: { refused: { act: Act; why: Why }[] }) {
  const t = useTranslations('desk.acts');
  const names = useTranslations('stories.act');
  const reasons = useTranslations('refusals.not_allowed');
  if (refused.length === 0) return null;
  return (
    <Popover width={340} position="bottom-end" shadow="md" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={classes.ask}>{t('whyNot')}</UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('whyNot')}>
        <dl className={classes.list} data-autofocus tabIndex={-1}>
          {refused.map(({ act, why }) => (
            <div key={act}>
              <dt>{names(act)}</dt>
              <Text component="dd" size="sm" c="dimmed" m={0}>
                {reasons(why)}
              </Text>
            </div>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}
