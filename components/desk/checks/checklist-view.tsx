'use client';

import { Anchor, Button, Checkbox, Loader, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Finding, Place } from '#newsroom/checks/findings.ts';
import type { Checklist, ChecklistLine } from '#newsroom/checks/reading.ts';
import { findingsOf, isMet } from '#newsroom/checks/unmet.ts';
import type { StoryContent } from '#newsroom/stories/document/content.ts';
import { useDesk } from '../shell/desk-context.tsx';
import { When } from '../when.tsx';
import classes from './checklist.module.css';
import { FindingWords } from './finding-words.tsx';

const shownAtOnce = 4;

/** The checklist of the story's section against the words on the screen: what is met, what is not, and where. */
export function ChecklistView({
  list,
  content,
  sha256,
  asking,
  onTick,
  onAskAgain,
  goTo,
}: {
  list: Checklist;
  content: StoryContent;
  /** Of the words on the screen; null while they are not saved: ticks wait until they are. */
  sha256: string | null;
  asking: boolean;
  onTick: (line: ChecklistLine, on: boolean) => void;
  onAskAgain: () => void;
  goTo: (place: Place) => void;
}) {
  const t = useTranslations('checks.list');
  if (content.sectionId === null) return <Quiet>{t('noSection')}</Quiet>;
  if (list.lines.length === 0) return <Quiet>{t('none')}</Quiet>;
  const lines = list.lines.map((line) => {
    const tick = line.ticks.find((one) => one.sha256 === sha256);
    return {
      line,
      tick,
      findings: findingsOf(line, content, list.around),
      met: isMet(line, content, list.around, tick !== undefined),
    };
  });
  const open = lines.filter(({ line, met }) => line.kind === 'must' && !met).length;
  return (
    <div>
      <p className={classes.summary} data-open={open > 0 || undefined} role="status">
        {t('summary', { open })}
      </p>
      <ul className={classes.lines}>
        {lines.map(({ line, tick, findings, met }) => (
          <li key={line.id} className={classes.line}>
            <Sign met={met} kind={line.kind} />
            {line.automatic ? (
              <Automatic
                line={line}
                findings={findings}
                goTo={goTo}
                asking={asking && line.automatic === 'links_answer'}
                onAskAgain={line.automatic === 'links_answer' ? onAskAgain : undefined}
              />
            ) : (
              <Ticked line={line} tick={tick} sha256={sha256} onTick={onTick} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const Quiet = ({ children }: { children: string }) => (
  <Text size="sm" c="dimmed">
    {children}
  </Text>
);

function Sign({ met, kind }: { met: boolean; kind: 'must' | 'should' }) {
  const t = useTranslations('checks.list');
  const Icon = met ? IconCircleCheck : kind === 'must' ? IconCircleX : IconAlertTriangle;
  return (
    <span className={classes.sign} data-met={met || undefined} data-kind={kind}>
      <Icon size={17} role="img" aria-label={t(met ? 'met' : 'unmet')} />
    </span>
  );
}

const Kind = ({ kind }: { kind: 'must' | 'should' }) => {
  const t = useTranslations('checks.list');
  return (
    <span className={classes.kind} data-kind={kind}>
      {t(kind)}
    </span>
  );
};

function Automatic({
  line,
  findings,
  goTo,
  asking,
  onAskAgain,
}: {
  line: ChecklistLine;
  findings: Finding[];
  goTo: (place: Place) => void;
  asking: boolean;
  onAskAgain?: () => void;
}) {
  const t = useTranslations('checks');
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, shownAtOnce);
  return (
    <div className={classes.words}>
      <span>
        {t(`automatic.${line.automatic as 'headline_length'}.name`)} <Kind kind={line.kind} />
      </span>
      {findings.length > 0 ? (
        <ul className={classes.findings}>
          {shown.map((finding, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name but their place in the list
            <li key={at}>
              <Anchor
                component="button"
                type="button"
                className={classes.finding}
                onClick={() => goTo(finding.place)}
              >
                <FindingWords finding={finding} />
              </Anchor>
            </li>
          ))}
        </ul>
      ) : null}
      {findings.length > shown.length ? (
        <Button size="compact-xs" variant="subtle" onClick={() => setAll(true)}>
          {t('list.more', { count: findings.length - shown.length })}
        </Button>
      ) : null}
      {asking ? (
        <Text size="xs" c="dimmed" component="span">
          <Loader size={10} mr={6} aria-hidden />
          {t('list.asking')}
        </Text>
      ) : onAskAgain && findings.length > 0 ? (
        <Button size="compact-xs" variant="default" onClick={onAskAgain}>
          {t('list.askAgain')}
        </Button>
      ) : null}
    </div>
  );
}

function Ticked({
  line,
  tick,
  sha256,
  onTick,
}: {
  line: ChecklistLine;
  tick: ChecklistLine['ticks'][number] | undefined;
  sha256: string | null;
  onTick: (line: ChecklistLine, on: boolean) => void;
}) {
  const t = useTranslations('checks.list');
  const { language } = useDesk();
  const earlier = tick ? undefined : line.ticks[0];
  return (
    <div className={classes.words}>
      <Checkbox
        size="sm"
        checked={tick !== undefined}
        disabled={!line.mayTick}
        label={
          <>
            {line.texts?.[language]} <Kind kind={line.kind} />
          </>
        }
        onChange={(event) => onTick(line, event.currentTarget.checked)}
      />
      <Text size="xs" c="dimmed" component="span" className={classes.tickNote}>
        {tick ? (
          <>
            {t('ticked', { name: tick.by })}, <When at={new Date(tick.at)} />
          </>
        ) : earlier ? (
          <>
            {t('before', { name: earlier.by })}, <When at={new Date(earlier.at)} />
          </>
        ) : line.mayTick && sha256 === null ? (
          t('saveFirst')
        ) : (
          t(`whose.${line.tickedBy}`)
        )}
      </Text>
    </div>
  );
}
