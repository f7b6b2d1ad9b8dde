'use client';

import { ActionIcon, Button, Group, Table } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { IconChevronLeft, IconChevronRight, IconPrinter } from '@tabler/icons-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { LateOrder } from '#newsroom/schedules/late.ts';
import { publicationKinds } from '#newsroom/stories/after-publication.ts';
import type { Published } from '#newsroom/stories/day-report.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import type { PublishedAlone } from '#newsroom/stories/published-alone.ts';
import { dayAfter } from '#newsroom/zoned-time.ts';
import { inOrder } from '../in-order.ts';
import { whereOf } from '../list/alone-notices.tsx';
import { PageHead } from '../page-head.tsx';
import { ScrollRegion } from '../scroll-region.tsx';
import { useDesk } from '../shell/desk-context.tsx';
import classes from './day.module.css';

/** A day of the newsroom on one page, to look at or to print. */
export function DayReport({
  day,
  today,
  published,
  alone,
  late = [],
}: {
  /** `YYYY-MM-DD` */
  day: string;
  today: string;
  published: Published[];
  /** What one pair of eyes let out. */
  alone: PublishedAlone[];
  /** What the clock let out late, or not at all. */
  late?: LateOrder[];
}) {
  const t = useTranslations('history.day');
  const format = useFormatter();
  const router = useRouter();
  const { timeZone } = useDesk();
  const to = (other: string) => (other === today ? '/desk/day' : `/desk/day?day=${other}`);
  return (
    <>
      <PageHead
        title={format.dateTime(new Date(`${day}T12:00:00Z`), { dateStyle: 'full', timeZone: 'UTC' })}
        about={t('zone', { zone: timeZone })}
        actions={
          <Group gap={6} className={classes.tools}>
            <ActionIcon
              component={Link}
              href={to(dayAfter(day, -1))}
              variant="default"
              size={36}
              aria-label={t('before')}
            >
              <IconChevronLeft size={18} aria-hidden />
            </ActionIcon>
            <DatePickerInput
              key={day}
              aria-label={t('choose')}
              defaultValue={day}
              valueFormat="YYYY-MM-DD"
              onChange={(chosen) => chosen && router.push(to(chosen.slice(0, 10)))}
              maxDate={today}
              w={130}
            />
            {day < today ? (
              <ActionIcon
                component={Link}
                href={to(dayAfter(day))}
                variant="default"
                size={36}
                aria-label={t('after')}
              >
                <IconChevronRight size={18} aria-hidden />
              </ActionIcon>
            ) : null}
            {day === today ? null : (
              <Button component={Link} href="/desk/day" variant="default">
                {t('today')}
              </Button>
            )}
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} aria-hidden />}
              onClick={() => window.print()}
            >
              {t('print')}
            </Button>
          </Group>
        }
      />
      <Late late={late} />
      {published.length + alone.length === 0 ? (
        <p className={classes.none}>{t('none')}</p>
      ) : (
        <div className={classes.report}>
          <div>
            <Alone alone={alone} />
            {publicationKinds.map((kind) => (
              <Lines key={kind} title={t(kind)} lines={published.filter((one) => one.kind === kind)} />
            ))}
          </div>
          <Sections published={published} />
        </div>
      )}
    </>
  );
}

/** Publications by the clock that were late or failed: nobody should have to find out by chance. */
function Late({ late }: { late: LateOrder[] }) {
  const t = useTranslations('history.day');
  const list = useTranslations('desk.list');
  const format = useFormatter();
  if (late.length === 0) return null;
  return (
    <section className={classes.group}>
      <h2 className={classes.title}>
        {t('late')} <span className={classes.count}>{late.length}</span>
      </h2>
      <ul className={classes.lines}>
        {late.map((order) => (
          <li key={`${order.storyId} ${order.at.getTime()}`} className={classes.line}>
            <time dateTime={order.at.toISOString()} className={classes.time}>
              {format.dateTime(order.at, { timeStyle: 'short' })}
            </time>
            <div className={classes.words}>
              <Link href={`/desk/stories/${order.storyId}/history`} lang={order.language}>
                {order.headline || list('untitled')}
              </Link>
              <span className={classes.about}>
                {order.how === 'failed'
                  ? t('failedOrder')
                  : t('lateOrder', { minutes: Math.max(1, Math.round((order.lateMs ?? 0) / 60_000)) })}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What one pair of eyes let out: stories, and entries of live coverage. */
function Alone({ alone }: { alone: PublishedAlone[] }) {
  const t = useTranslations('history.day');
  const list = useTranslations('desk.list');
  const entry = useTranslations('desk.alone')('entry');
  const format = useFormatter();
  if (alone.length === 0) return null;
  return (
    <section className={classes.group}>
      <h2 className={classes.title}>
        {t('alone')} <span className={classes.count}>{alone.length}</span>
      </h2>
      <ul className={classes.lines}>
        {alone.toReversed().map((one) => (
          <li key={`${one.entryId ?? one.storyId} ${one.at.getTime()}`} className={classes.line}>
            <time dateTime={one.at.toISOString()} className={classes.time}>
              {format.dateTime(one.at, { timeStyle: 'short' })}
            </time>
            <div className={classes.words}>
              <Link href={whereOf(one)} lang={one.language}>
                {one.headline || list('untitled')}
              </Link>
              <span className={classes.about}>
                {[one.entryId ? entry : '', t('by', { name: one.by })].filter(Boolean).join(' · ')}
              </span>
              <span className={classes.note}>{t('aloneReason', { note: one.reason })}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: Published[] }) {
  const t = useTranslations('history.day');
  const list = useTranslations('desk.list');
  const format = useFormatter();
  const { language } = useDesk();
  if (lines.length === 0) return null;
  return (
    <section className={classes.group}>
      <h2 className={classes.title}>
        {title} <span className={classes.count}>{lines.length}</span>
      </h2>
      <ul className={classes.lines}>
        {inOrder(lines).map(({ thing: line, place }) => (
          <li key={place} className={classes.line}>
            <time dateTime={line.at.toISOString()} className={classes.time}>
              {format.dateTime(line.at, { timeStyle: 'short' })}
            </time>
            <div className={classes.words}>
              <Link href={`/desk/stories/${line.storyId}/history`} lang={line.language}>
                {line.headline || list('untitled')}
              </Link>
              <span className={classes.about}>
                {[nameIn(line.section, language), t(byWhom(line.kind), { name: line.by })]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {line.wrong ? (
                <span className={classes.note}>
                  {t('wrongRight', { wrong: line.wrong, right: line.right })}
                </span>
              ) : null}
              {line.note ? <q className={classes.note}>{line.note}</q> : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function byWhom(kind: Published['kind']): 'by' | 'killedBy' | 'retractedBy' {
  if (kind === 'kill') return 'killedBy';
  return kind === 'retraction' ? 'retractedBy' : 'by';
}

function Sections({ published }: { published: Published[] }) {
  const t = useTranslations('history.day');
  const { language } = useDesk();
  const bySection = Map.groupBy(published, (one) => nameIn(one.section, language) || t('noSection'));
  const rows: [string, Published[]][] = [...bySection, [t('total'), published]];
  // A column for each kind there was that day, and always for what came first.
  const kinds = publicationKinds.filter(
    (kind) => kind === 'first' || published.some((one) => one.kind === kind),
  );
  return (
    <ScrollRegion className={classes.sections} titledBy="by-section">
      <h2 className={classes.title} id="by-section">
        {t('bySection')}
      </h2>
      <Table verticalSpacing={4} horizontalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('section')}</Table.Th>
            {kinds.map((kind) => (
              <Table.Th key={kind} className={classes.number}>
                {t(kind)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(([section, lines]) => (
            <Table.Tr key={section}>
              <Table.Td>{section}</Table.Td>
              {kinds.map((kind) => (
                <Table.Td key={kind} className={classes.number}>
                  {lines.filter((one) => one.kind === kind).length || '–'}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}
