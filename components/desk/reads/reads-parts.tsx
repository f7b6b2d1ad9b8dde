'use client';

import { BarChart, type BarChartProps } from '@mantine/charts';
import { Text } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'use-intl/react';
import type { ReadFigures } from '#newsroom/reads/figures.ts';
import { quarters, sources } from '#newsroom/reads/sources.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { FigurePart } from '../figures/figure-part.tsx';
import figuresClasses from '../figures/figures.module.css';
import { useDesk } from '../shell/desk-context.tsx';

/** When, from where and how far down it was read: charts, each with its numbers. */
export function ReadsParts({ figures }: { figures: ReadFigures }) {
  const t = useTranslations('reads');
  const all = figures.reads;
  const byDay = figures.byTime[0]?.at.length === 10;
  return (
    <>
      <Text mb="lg">{t('sum', { reads: all })}</Text>
      <div className={figuresClasses.parts}>
        <ReadsPart
          part="byTime"
          column={t(byDay ? 'byTime.day' : 'byTime.hour')}
          counts={figures.byTime.map(({ at, reads }) => ({ name: at, reads }))}
          all={all}
          // The year is plain, and of one day the day is.
          inChart={(at) => at.slice(figures.span === 1 ? 11 : 5)}
        />
        <ReadsPart
          part="bySource"
          column={t('bySource.source')}
          counts={sources.map((source) => ({
            name: t(`bySource.kind.${source}`),
            reads: figures.bySource[source],
          }))}
          all={all}
          chart={{ orientation: 'vertical', yAxisProps: { width: 120 }, gridAxis: 'x' }}
        />
        <ReadsPart
          part="byQuarter"
          column={t('byQuarter.part')}
          counts={quarters.map((quarter) => ({
            name: t('byQuarter.quarter', { quarter: String(quarter) }),
            reads: figures.byQuarter[quarter - 1] ?? 0,
          }))}
          all={all}
        />
        <ReadStories figures={figures} />
      </div>
    </>
  );
}

/** One way to divide the reads: as bars, and as a table. Of times the newest stands first, of all else the share is told. */
function ReadsPart({
  part,
  column,
  counts,
  all,
  inChart = (name) => name,
  chart = {},
}: {
  part: 'byTime' | 'bySource' | 'byQuarter';
  /** What divides them. */
  column: string;
  counts: { name: string; reads: number }[];
  all: number;
  inChart?: (name: string) => string;
  chart?: Partial<BarChartProps>;
}) {
  const t = useTranslations('reads');
  const label = t('column.reads');
  const rows =
    part === 'byTime'
      ? counts.map(({ name, reads }) => [name, reads]).toReversed()
      : counts.map(({ name, reads }) => [name, reads, `${Math.round((reads / all) * 100)} %`]);
  return (
    <FigurePart
      name={`reads-${part}`}
      title={t(`${part}.title`)}
      about={t(`${part}.about`)}
      chart={
        <BarChart
          h={240}
          data={counts.map(({ name, reads }) => ({ name: inChart(name), reads }))}
          dataKey="name"
          series={[{ name: 'reads', label, color: 'pencil.7' }]}
          withTooltip={false}
          {...chart}
        />
      }
      head={part === 'byTime' ? [column, label] : [column, label, t('column.share')]}
      rows={all === 0 ? [] : rows}
    />
  );
}

/** The stories read most, each with the way to its own figures. */
function ReadStories({ figures }: { figures: ReadFigures }) {
  const t = useTranslations('reads');
  const list = useTranslations('desk.list');
  const { language } = useDesk();
  if (figures.stories.length === 0) return null;
  return (
    <section className={figuresClasses.part} aria-labelledby="figure-reads-stories">
      <h2 id="figure-reads-stories" className={figuresClasses.heading}>
        {t('stories.title')}
      </h2>
      <Text size="sm" c="dimmed">
        {t('stories.about')}
      </Text>
      <ol className={figuresClasses.waiting}>
        {figures.stories.map((story) => (
          <li key={story.storyId}>
            <Link href={`/desk/stories/${story.storyId}/reads`} lang={story.language}>
              {story.headline || list('untitled')}
            </Link>
            <span className={figuresClasses.about}>
              {[
                nameIn(story.section, language),
                `${t('column.reads')} ${story.reads}`,
                `${t('stories.toEnd')} ${Math.round((story.toEnd / Math.max(1, story.reads)) * 100)} %`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
