'use client';

import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';

type Undo = {
  label: string;
  /** Answers null when undone, else why not. */
  undo: () => Promise<string | null>;
  undone: string;
};

/** Says that an act was done, with a way back where there is one. */
export function sayDone(message: string, undo: Undo | null) {
  const id = notifications.show({
    color: 'green',
    autoClose: undo ? 10_000 : 5_000,
    message: undo ? (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm">{message}</Text>
        <Button
          size="compact-sm"
          variant="default"
          flex="none"
          onClick={async () => {
            const refusal = await undo.undo();
            notifications.update({
              id,
              message: refusal ?? undo.undone,
              color: refusal ? 'red' : 'green',
              autoClose: 6_000,
            });
          }}
        >
          {undo.label}
        </Button>
      </Group>
    ) : (
      message
    ),
  });
}

/** Says that something was refused, where there is no dialog to say it in. */
export function sayRefused(message: string) {
  notifications.show({ color: 'red', message, autoClose: 12_000 });
}
