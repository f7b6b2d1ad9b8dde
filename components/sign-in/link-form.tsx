'use client';

import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useActionState } from 'react';
import { useTranslations } from 'use-intl/react';
import { type FormAct, untouched } from './form-state.ts';

/** Takes up an invitation or a reset. A plain form: it works before and without the page's scripts. */
export function LinkForm(props: {
  act: FormAct;
  /** `first`: the first admin, who has no address yet. */
  kind: 'invitation' | 'first' | 'reset';
  email: string;
  name: string;
}) {
  const t = useTranslations('signIn');
  const [state, submit, pending] = useActionState(props.act, untouched);
  const isNew = props.kind !== 'reset';
  return (
    <form action={submit} noValidate>
      <Stack>
        {state.sentence && (
          <Alert color="red" role="alert">
            {state.sentence}
          </Alert>
        )}
        {isNew && (
          <TextInput
            name="name"
            label={t('name')}
            description={t('link.nameHint')}
            autoComplete="name"
            required
            withAsterisk={false}
            defaultValue={state.typed.name ?? props.name}
            error={state.fields.name}
          />
        )}
        {props.kind === 'first' ? (
          <TextInput
            name="email"
            type="email"
            label={t('email')}
            autoComplete="username"
            required
            withAsterisk={false}
            defaultValue={state.typed.email}
            error={state.fields.email}
          />
        ) : (
          // Password managers keep a password under the name beside it.
          <input type="text" name="username" value={props.email} autoComplete="username" readOnly hidden />
        )}
        <PasswordInput
          name="password"
          label={isNew ? t('password') : t('link.newPassword')}
          description={t('link.passwordHint')}
          autoComplete="new-password"
          required
          withAsterisk={false}
          error={state.fields.password}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        />
        <Button type="submit" loading={pending} fullWidth>
          {t(`link.${props.kind}.submit`)}
        </Button>
      </Stack>
    </form>
  );
}
