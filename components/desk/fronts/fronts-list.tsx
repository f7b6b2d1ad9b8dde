'use client';

import { Badge, Button, Group, Stack, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { ListedFront } from '#newsroom/fronts/reading.ts';
import { PageHead } from '../page-head.tsx';
import classes from './fronts.module.css';
import { useFrontName } from './naming.ts';

/** All front pages: the site's own first, then those of the sections. */
export function FrontsList({ fronts }: { fronts: ListedFront[] }) {
  const t = useTranslations('fronts');
  const own = fronts.filter(({ section }) => section === null);
  const ofSections = fronts.filter(({ section }) => section !== null);
  return (
    <Stack gap="lg">
      <PageHead title={t('title')} about={t('about')} />
      <Rows fronts={own} />
      {ofSections.length > 0 ? (
        <section aria-labelledby="section-fronts">
          <Title order={2} size="h4" mb="xs" id="section-fronts">
            {t('list.of')}
          </Title>
          <Rows fronts={ofSections} />
        </section>
      ) : null}
    </Stack>
  );
}

function Rows({ fronts }: { fronts: ListedFront[] }) {
  const t = useTranslations('fronts.list');
  const format = useFormatter();
  const name = useFrontName();
  const at = (when: Date) => format.dateTime(when, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ul className={classes.fronts}>
      {fronts.map((front) => (
        <li key={front.id} className={classes.front}>
          <div className={classes.frontWords}>
            <span className={classes.frontName}>{name(front)}</span>
            <span className={classes.quiet}>
              {front.live ? t('live', { when: at(front.live.at), by: front.live.by }) : t('rules')}
            </span>
          </div>
          <Group gap={6} className={classes.marks}>
            {front.holder ? (
              <Badge tt="none" variant="light" color="blue">
                {t('holder', { name: front.holder })}
              </Badge>
            ) : null}
            {front.waiting ? (
              <Badge tt="none" variant="light" color="grape">
                {t('waiting', { when: at(front.waiting) })}
              </Badge>
            ) : null}
            {front.failed ? (
              <Badge tt="none" variant="light" color="red">
                {t('failed', { when: at(front.failed) })}
              </Badge>
            ) : null}
            {front.changed ? (
              <Badge tt="none" variant="light" color="gray">
                {t('changed')}
              </Badge>
            ) : null}
            {front.warnings > 0 ? (
              <Badge
                tt="none"
                variant="light"
                color="orange"
                leftSection={<IconAlertTriangle size={12} aria-hidden />}
              >
                {t('warnings', { count: front.warnings })}
              </Badge>
            ) : null}
          </Group>
          <Button
            component={Link}
            href={`/desk/fronts/${front.id}`}
            variant={front.mayLayOut ? 'light' : 'default'}
            size="compact-md"
            aria-label={`${t(front.mayLayOut ? 'layOut' : 'look')}: ${name(front)}`}
          >
            {t(front.mayLayOut ? 'layOut' : 'look')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
