'use client';

import { BarChart } from '@mantine/charts';
import { useTranslations } from 'use-intl/react';
import type { Period } from '#newsroom/figures/asked.ts';
import type { Figures } from '#newsroom/figures/reading.ts';
import { daysOf, perHundred } from '#newsroom/figures/tables.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { PageHead } from '../page-head.tsx';
import { useDesk } from '../shell/desk-context.tsx';
import { FigurePart } from './figure-part.tsx';
import classes from './figures.module.css';
import { PeriodPicker } from './period-picker.tsx';
import { useDuration } from './use-duration.ts';
import { WaitingLongest } from './waiting-longest.tsx';

/** Told apart by lightness as well as by hue. */
const tones = ['pencil.7', 'orange.5', 'teal.8', 'grape.4', 'yellow.7', 'cyan.9', 'red.4', 'gray.6'];
const height = 260;

/** How the desk works: how fast, where it waits, how careful, how much. */
export function FiguresScreen({
  figures,
  period,
  today,
}: {
  figures: Figures;
  period: Period;
  today: string;
}) {
  const t = useTranslations('figures');
  const { timeZone } = useDesk();
  return (
    <div className={classes.figures}>
      <PageHead
        title={t('title')}
        about={t('about', { from: period.from, to: period.to, zone: timeZone })}
        actions={<PeriodPicker period={period} today={today} />}
      />
      <div className={classes.parts}>
        <SpeedPart figures={figures} />
        <StaysPart figures={figures} />
        <WaitingLongest waiting={figures.waiting} />
        <CarePart figures={figures} />
        <OutputPart figures={figures} period={period} />
      </div>
    </div>
  );
}

function useSection() {
  const t = useTranslations('figures');
  const { language } = useDesk();
  return (names: { en: string; ko: string } | null) => nameIn(names, language) || t('noSection');
}

const hours = (seconds: number) => Math.round((seconds / 3600) * 100) / 100;

function SpeedPart({ figures }: { figures: Figures }) {
  const t = useTranslations('figures');
  const section = useSection();
  const say = useDuration();
  const all = figures.speedOfAll;
  return (
    <FigurePart
      name="speed"
      title={t('speed.title')}
      about={t('speed.about')}
      said={
        all ? t('speed.all', { stories: all.stories, median: say(all.median), p90: say(all.p90) }) : undefined
      }
      chart={
        <BarChart
          h={height}
          data={figures.speed.map((row) => ({
            name: section(row.section),
            median: hours(row.median),
            p90: hours(row.p90),
          }))}
          dataKey="name"
          series={[
            { name: 'median', label: t('column.median'), color: tones[0] ?? '' },
            { name: 'p90', label: t('column.p90'), color: tones[1] ?? '' },
          ]}
          yAxisLabel={t('hoursAxis')}
          withLegend
          withTooltip={false}
        />
      }
      head={[t('column.section'), t('column.stories'), t('column.median'), t('column.p90')]}
      rows={figures.speed.map((row) => [section(row.section), row.stories, say(row.median), say(row.p90)])}
    />
  );
}

function StaysPart({ figures }: { figures: Figures }) {
  const t = useTranslations('figures');
  const say = useDuration();
  return (
    <FigurePart
      name="stays"
      title={t('stays.title')}
      about={t('stays.about')}
      chart={
        <BarChart
          h={height}
          data={figures.stays.map((row) => ({ name: t(`state.${row.state}`), median: hours(row.median) }))}
          dataKey="name"
          series={[{ name: 'median', label: t('column.median'), color: tones[0] ?? '' }]}
          orientation="vertical"
          xAxisLabel={t('hoursAxis')}
          yAxisProps={{ width: 130 }}
          gridAxis="x"
          withTooltip={false}
        />
      }
      head={[t('column.state'), t('column.stays'), t('column.median'), t('column.p90')]}
      rows={figures.stays.map((row) => [t(`state.${row.state}`), row.stays, say(row.median), say(row.p90)])}
    />
  );
}

function CarePart({ figures }: { figures: Figures }) {
  const t = useTranslations('figures');
  const section = useSection();
  const rounded = (share: number | null) => (share === null ? null : Math.round(share * 10) / 10);
  return (
    <FigurePart
      name="care"
      title={t('care.title')}
      about={`${t('care.about')} ${t('care.few')}`}
      chart={
        <BarChart
          h={height}
          data={figures.care.map((row) => ({
            name: section(row.section),
            share: rounded(perHundred(row)) ?? 0,
          }))}
          dataKey="name"
          series={[{ name: 'share', label: t('column.perHundred'), color: tones[1] ?? '' }]}
          withTooltip={false}
        />
      }
      head={[
        t('column.section'),
        t('column.published'),
        t('column.corrections'),
        t('column.clarifications'),
        t('column.retractions'),
        t('column.perHundred'),
      ]}
      rows={figures.care.map((row) => [
        section(row.section),
        row.published,
        row.corrections,
        row.clarifications,
        row.retractions,
        rounded(perHundred(row)),
      ])}
    />
  );
}

function OutputPart({ figures, period }: { figures: Figures; period: Period }) {
  const t = useTranslations('figures');
  const section = useSection();
  const sections = [...new Map(figures.output.map((row) => [row.sectionId ?? '', section(row.section)]))];
  const byDay = Map.groupBy(figures.output, (row) => row.day);
  const days = daysOf(period);
  const count = (day: string, id: string) =>
    byDay.get(day)?.find((row) => (row.sectionId ?? '') === id)?.stories ?? 0;
  const total = (day: string) => (byDay.get(day) ?? []).reduce((sum, row) => sum + row.stories, 0);
  return (
    <FigurePart
      name="output"
      title={t('output.title')}
      about={t('output.about')}
      chart={
        <BarChart
          h={height}
          data={days.map((day) => ({
            day: day.slice(5),
            ...Object.fromEntries(sections.map(([id]) => [`s${id}`, count(day, id)])),
          }))}
          dataKey="day"
          type="stacked"
          series={sections.map(([id, named], place) => ({
            name: `s${id}`,
            label: named,
            color: tones[place % tones.length] ?? '',
          }))}
          withLegend
          withTooltip={false}
        />
      }
      head={[t('column.day'), ...sections.map(([, named]) => named), t('column.all')]}
      rows={
        figures.output.length === 0
          ? []
          : days.map((day) => [day, ...sections.map(([id]) => count(day, id)), total(day)]).toReversed()
      }
    />
  );
}
