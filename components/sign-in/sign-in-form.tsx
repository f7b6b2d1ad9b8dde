'use client';

import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useActionState } from 'react';
import { useTranslations } from 'use-intl/react';
import { type FormAct, untouched } from './form-state.ts';

/** Address and password. A plain form: it works before and without the page's scripts. */
export function SignInForm({ act, next }: { act: FormAct; next: string }) {
  const t = useTranslations('signIn');
  const [state, submit, pending] = useActionState(act, untouched);
  return (
    <form action={submit} noValidate>
      <input type="hidden" name="next" value={next} />
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
          error={state.fields.email}
        />
        <PasswordInput
          name="password"
          label={t('password')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          error={state.fields.password}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        />
        <Button type="submit" loading={pending} fullWidth>
          {t('submit')}
        </Button>
        <Anchor href="/sign-in/forgotten" size="sm" ta="center">
          {t('forgotten')}
        </Anchor>
      </Stack>
    </form>
  );
}
