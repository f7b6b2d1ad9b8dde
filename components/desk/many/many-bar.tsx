'use client';

import { Button, CloseButton, Group, Text } from '@mantine/core';
import { IconCheck, IconFlag, IconFolderSymlink, IconNeedle, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { useDesk } from '../shell/desk-context.tsx';
import { ApproveDialog } from './approve-dialog.tsx';
import classes from './many.module.css';
import { ManyDialog } from './many-dialog.tsx';
import { useSelection } from './selection.tsx';
import { type ManyAct, type OfferedAct, offeredFor } from './way.ts';

export type Named = { id: string; names: { en: string; ko: string } };

const icons = {
  section: IconFolderSymlink,
  plan: IconFlag,
  assign: IconUserPlus,
  approve: IconCheck,
  spike: IconNeedle,
} satisfies Record<OfferedAct, unknown>;

/** What can be done to the selected stories; there while any is. */
export function ManyBar({ sections }: { sections: Named[] }) {
  const t = useTranslations('many');
  const { who } = useDesk();
  const selection = useSelection();
  const [act, setAct] = useState<Exclude<ManyAct, 'approve'> | null>(null);
  const [ids, setIds] = useState<string[]>([]);
  const [approving, setApproving] = useState(false);
  const count = selection.ids.size;

  function begin(wanted: ManyAct) {
    // What is selected now: the page may change below the dialog.
    setIds([...selection.ids]);
    if (wanted === 'approve') setApproving(true);
    else setAct(wanted);
  }

  return (
    <>
      {count > 0 ? (
        <section className={classes.bar} aria-label={t('bar')}>
          <Group gap="xs" wrap="wrap">
            <CloseButton size="md" aria-label={t('clear')} onClick={selection.clear} />
            <Text size="sm" fw={600} role="status">
              {t('selected', { count })}
            </Text>
            {offeredFor(who).map((one) => {
              const Icon = icons[one];
              return (
                <Button
                  key={one}
                  size="xs"
                  variant="default"
                  leftSection={<Icon size={15} aria-hidden />}
                  onClick={() => begin(one)}
                >
                  {t(`acts.${one}`)}
                </Button>
              );
            })}
          </Group>
        </section>
      ) : null}
      <ManyDialog act={act} ids={ids} sections={sections} onClose={() => setAct(null)} />
      <ApproveDialog storyIds={approving ? ids : null} onClose={() => setApproving(false)} />
    </>
  );
}
