'use client';

import { Button, Menu, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'use-intl/react';
import { freshName } from '#components/editor/saving/names.ts';
import { freshSlot, kindsOfSlots, type Layout, mostSlots, type Slot } from '#newsroom/fronts/layout.ts';

/** Adds a slot at the foot of the page. */
export function AddSlot({ layout, add }: { layout: Layout; add: (slot: Slot) => void }) {
  const t = useTranslations('fronts.slot');
  const full = layout.slots.length >= mostSlots;
  return (
    <Menu position="bottom-start" disabled={full}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} disabled={full} mt="sm">
          {full ? t('full', { most: mostSlots }) : t('add')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {kindsOfSlots.map((kind) => (
          <Menu.Item key={kind} onClick={() => add(freshSlot(freshName(), kind))}>
            {t(kind)}
            <Text size="xs" c="dimmed">
              {t(`about.${kind}`)}
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
