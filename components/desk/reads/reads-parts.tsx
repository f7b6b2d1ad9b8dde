'use client';

import { BarChart } from '@mantine/charts';
import { Text } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'use-intl/react';
import type { ReadFigures } from '#newsroom/reads/figures.ts';
import { quarters, sources } from '#newsroom/reads/sources.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { FigurePart } from '../figures/figure-part.tsx';
import figuresClasses from '../figures/figures.module.css';
import { useDesk } from '../shell/desk-context.tsx';

const height = 240;
const tone = 'pencil.7';

/** When, from where and how far down it was read: charts, each with its numbers. */
export function ReadsParts({ figures }: { figures: ReadFigures }) {
  const t = useTranslations('reads');
  const nothing = figures.reads === 0;
  const reads = t('column.reads');
  const share = (count: number) => (nothing ? null : `${Math.round((count / figures.reads) * 100)} %`);
  const series = [{ name: 'reads', label: reads, color: tone }];
  const byDay = figures.byTime[0]?.at.length === 10;
  return (
    <>
      <Text mb="lg">{t('sum', { reads: figures.reads })}</Text>
      <div className={figuresClasses.parts}>
        <FigurePart
          name="reads-time"
          title={t('byTime.title')}
          about={t('byTime.about')}
          chart={
            <BarChart
              h={height}
              // The year is plain, and of one day the day is.
              data={figures.byTime.map(({ at, reads }) => ({
                at: at.slice(figures.span === 1 ? 11 : 5),
                reads,
              }))}
              dataKey="at"
              series={series}
              withTooltip={false}
            />
          }
          head={[t(byDay ? 'byTime.day' : 'byTime.hour'), reads]}
          rows={nothing ? [] : figures.byTime.map(({ at, reads }) => [at, reads]).toReversed()}
        />
        <FigurePart
          name="reads-source"
          title={t('bySource.title')}
          about={t('bySource.about')}
          chart={
            <BarChart
              h={height}
              data={sources.map((source) => ({
                name: t(`bySource.kind.${source}`),
                reads: figures.bySource[source],
              }))}
              dataKey="name"
              series={series}
              orientation="vertical"
              yAxisProps={{ width: 120 }}
              gridAxis="x"
              withTooltip={false}
            />
          }
          head={[t('bySource.source'), reads, t('column.share')]}
          rows={
            nothing
              ? []
              : sources.map((source) => [
                  t(`bySource.kind.${source}`),
                  figures.bySource[source],
                  share(figures.bySource[source]),
                ])
          }
        />
        <FigurePart
          name="reads-quarter"
          title={t('byQuarter.title')}
          about={t('byQuarter.about')}
          chart={
            <BarChart
              h={height}
              data={quarters.map((quarter) => ({
                name: t('byQuarter.quarter', { quarter: String(quarter) }),
                reads: figures.byQuarter[quarter - 1],
              }))}
              dataKey="name"
              series={series}
              withTooltip={false}
            />
          }
          head={[t('byQuarter.part'), reads, t('column.share')]}
          rows={
            nothing
              ? []
              : quarters.map((quarter) => {
                  const count = figures.byQuarter[quarter - 1] ?? 0;
                  return [t('byQuarter.quarter', { quarter: String(quarter) }), count, share(count)];
                })
          }
        />
        <ReadStories figures={figures} />
      </div>
    </>
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
