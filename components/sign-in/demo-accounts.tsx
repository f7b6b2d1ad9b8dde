'use client';

import { Alert, Avatar, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useActionState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { DemoAccount } from '#newsroom/staff/signing-in.ts';
import classes from './demo-accounts.module.css';
import { type FormAct, untouched } from './form-state.ts';

/** The demo newsroom's people, each a button that signs in. */
export function DemoAccounts(props: { accounts: DemoAccount[]; act: FormAct; next: string }) {
  const t = useTranslations('signIn');
  const trade = useTranslations('stories');
  const [state, submit, pending] = useActionState(props.act, untouched);
  return (
    <Stack gap="sm">
      <div>
        <Title order={2} size="h4">
          {t('demo.title')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('demo.hint')}
        </Text>
      </div>
      {state.sentence && (
        <Alert color="red" role="alert">
          {state.sentence}
        </Alert>
      )}
      <form action={submit} className={classes.people}>
        <input type="hidden" name="next" value={props.next} />
        {props.accounts.map((account) => (
          <UnstyledButton
            key={account.id}
            type="submit"
            name="staffId"
            value={account.id}
            disabled={pending}
            className={classes.person}
          >
            <Group gap="sm" wrap="nowrap">
              <Avatar name={account.name} color="pencil" variant="filled" radius="xl" aria-hidden />
              <div>
                <Text fw={600} size="sm">
                  {account.name}
                </Text>
                <Text size="xs" className={classes.about}>
                  {account.roles.map((role) => trade(`role.${role}`)).join(', ')} ·{' '}
                  {trade(`language.${account.language}`)}
                </Text>
              </div>
            </Group>
          </UnstyledButton>
        ))}
      </form>
    </Stack>
  );
}
