'use client';

import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Waiting } from '#newsroom/schedules/reading.ts';
import type { PressedAct } from '#newsroom/stories/acts/index.ts';
import { nextActs } from '#newsroom/stories/next-acts.ts';
import type { StoryFacts, Who } from '#newsroom/stories/permissions.ts';
import { useOfferedActs } from '../palette/offered-acts.ts';
import { ActDialog } from './act-dialog.tsx';
import { actIcons } from './act-icons.ts';
import { asksFirst } from './asking.ts';
import type { Planned } from './plan-form.tsx';
import { sayRefused } from './say-done.tsx';
import { type AfterAct, type BeforeAct, useAct } from './use-act.ts';
import { WhyNot } from './why-not.tsx';

/** Acts in red: what they take away does not come back. */
const grave: readonly PressedAct[] = ['retract', 'kill', 'publish_alone', 'hold'];

/**
 * What can be done to a story now: exactly the acts `may()` allows, the one the desk waits for first, the rest in a
 * menu, and beside them why the others are refused.
 */
export function ActBar({
  storyId,
  version,
  sha256,
  facts,
  who,
  language,
  embargoUntil = null,
  waiting = null,
  planned,
  beforeAct,
  afterAct,
  without = [],
}: {
  storyId: string;
  version: number;
  /** Of the words on the screen; an approval is bound to it. */
  sha256: string;
  facts: StoryFacts;
  who: Who;
  /** Of the story: what readers are told is in it. */
  language: 'en' | 'ko';
  embargoUntil?: Date | null;
  /** The order to publish that waits. */
  waiting?: Waiting | null;
  planned: Planned;
  beforeAct?: BeforeAct;
  afterAct?: AfterAct;
  /** Acts the page offers elsewhere itself. */
  without?: readonly PressedAct[];
}) {
  const t = useTranslations('desk.acts');
  const names = useTranslations('stories.act');
  const [asked, setAsked] = useState<PressedAct | null>(null);
  const { send, sending } = useAct(
    { storyId, version, sha256, facts, waiting, planned },
    beforeAct,
    afterAct,
  );
  const next = nextActs(who, facts);
  const offered = (act: PressedAct) => !without.includes(act);
  const rest = next.rest.filter(offered);

  const pressable = [next.main, ...next.beside, ...next.rest];
  useOfferedActs(
    pressable.filter((act): act is PressedAct => act !== null && offered(act)),
    press,
  );

  async function press(act: PressedAct) {
    if (asksFirst(act)) return setAsked(act);
    const refusal = await send(act);
    if (refusal) sayRefused(refusal.sentence);
  }

  function button(act: PressedAct, variant: 'filled' | 'default') {
    const Icon = actIcons[act];
    return (
      <Button
        key={act}
        variant={variant}
        leftSection={<Icon size={16} aria-hidden />}
        loading={sending === act && asked === null}
        disabled={sending !== null && sending !== act}
        onClick={() => press(act)}
      >
        {names(act)}
      </Button>
    );
  }

  return (
    <Group gap="xs" role="group" aria-label={t('bar')}>
      <WhyNot refused={next.refused} />
      {next.beside.filter(offered).map((act) => button(act, 'default'))}
      {next.main && offered(next.main) ? button(next.main, 'filled') : null}
      {rest.length > 0 ? (
        <Menu position="bottom-end" width={230} shadow="md">
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={t('more')}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {[...rest]
              .sort((a, b) => Number(grave.includes(a)) - Number(grave.includes(b)))
              .map((act) => {
                const Icon = actIcons[act];
                return (
                  <Menu.Item
                    key={act}
                    color={grave.includes(act) ? 'red' : undefined}
                    leftSection={<Icon size={16} aria-hidden />}
                    onClick={() => press(act)}
                  >
                    {names(act)}
                  </Menu.Item>
                );
              })}
          </Menu.Dropdown>
        </Menu>
      ) : null}
      <ActDialog
        act={asked}
        language={language}
        embargoUntil={embargoUntil}
        waiting={waiting}
        live={facts.public === 'live'}
        planned={planned}
        send={send}
        onClose={() => setAsked(null)}
      />
    </Group>
  );
}
