import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A part of a page under a heading of its own. */
export function Part(props: { title: string; about?: string; children: ReactNode }) {
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} radius="md" component="section">
      <Stack>
        <div>
          <Title order={2} size="h4">
            {props.title}
          </Title>
          {props.about && (
            <Text size="sm" c="dimmed">
              {props.about}
            </Text>
          )}
        </div>
        {props.children}
      </Stack>
    </Paper>
  );
}
