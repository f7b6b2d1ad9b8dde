'use client';

import { Button, Group } from '@mantine/core';

/** What was done, and the button that undoes it. */
export function UndoButton(props: { message: string; label: string; press: () => void }) {
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <span>{props.message}</span>
      <Button size="compact-sm" variant="default" flex="none" onClick={props.press}>
        {props.label}
      </Button>
    </Group>
  );
}
