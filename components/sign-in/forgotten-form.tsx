'use client';

import { Alert, Anchor, Button, Stack, TextInput } from '@mantine/core';
import { useActionState } from 'react';
import { useTranslations } from 'use-intl/react';
import { type FormAct, untouched } from './form-state.ts';

/** Asks for a link to a new password. */
export function ForgottenForm({ act }: { act: FormAct }) {
  const t = useTranslations('signIn');
  const [state, submit, pending] = useActionState(act, untouched);
  if (state.typed.sent)
    return (
      <Stack>
        <Alert role="status">{t('reset.sent')}</Alert>
        <Anchor href="/sign-in" size="sm">
          {t('backToSignIn')}
        </Anchor>
      </Stack>
    );
  return (
    <form action={submit} noValidate>
      <Stack>
        <TextInput
          name="email"
          type="email"
          label={t('email')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          withAsterisk={false}
          defaultValue={state.typed.email}
          error={state.fields.email ?? (state.sentence || undefined)}
        />
        <Button type="submit" loading={pending} fullWidth>
          {t('reset.submit')}
        </Button>
        <Anchor href="/sign-in" size="sm" ta="center">
          {t('backToSignIn')}
        </Anchor>
      </Stack>
    </form>
  );
}
