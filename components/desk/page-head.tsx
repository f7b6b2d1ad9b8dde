import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './page-head.module.css';

/** The head of every page of the desk: what it is, a line about it, and what can be done here. */
export function PageHead({
  title,
  about,
  above,
  actions,
}: {
  title: ReactNode;
  /** One quiet line under the title. */
  about?: ReactNode;
  /** What stands over the title: the way back, a state. */
  above?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className={classes.head}>
      <div className={classes.words}>
        {above ? <div className={classes.above}>{above}</div> : null}
        <Title order={1} className={classes.title}>
          {title}
        </Title>
        {about ? (
          <Text component="div" size="sm" c="dimmed">
            {about}
          </Text>
        ) : null}
      </div>
      {actions ? (
        <Group gap="xs" className={classes.actions}>
          {actions}
        </Group>
      ) : null}
    </div>
  );
}
