'use client';

import { Button, Group, PasswordInput, Radio, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Choices } from '#newsroom/notices/choices.ts';
import type { Language } from '#newsroom/stories/document/content.ts';
import { PageHead } from '../desk/page-head.tsx';
import { type PushActs, ThisBrowser } from '../desk/push/this-browser.tsx';
import { useDesk } from '../desk/shell/desk-context.tsx';
import { NoticeChoices } from './notice-choices.tsx';
import { OwnSessions, type ShownSession } from './own-sessions.tsx';
import { Part } from './part.tsx';
import { RefusalSays } from './refusal.tsx';
import { type Answer, useSaving } from './use-saving.ts';

export type OwnActs = {
  changeDetails: (given: { name: string; language: Language }) => Promise<Answer>;
  changePassword: (given: { password: string; newPassword: string }) => Promise<Answer>;
  endSession: (sessionId: string) => Promise<Answer>;
  leaveEverywhere: () => Promise<void>;
};

/** What one is told of, and how a browser is told. */
export type OwnNotices = {
  choices: Choices;
  zones: string[];
  webhook: boolean;
  publicKey: string;
  save: (choices: Choices) => Promise<Answer>;
  push: PushActs;
};

/** One's own account: name and language, what one is told of, password, and where one is signed in. */
export function OwnPage(props: {
  email: string;
  sessions: ShownSession[];
  acts: OwnActs;
  notices: OwnNotices;
}) {
  const t = useTranslations('house.me');
  const told = useTranslations('notices.choices');
  return (
    <Stack gap="lg" maw={760}>
      <PageHead title={t('title')} />
      <Part title={t('details')}>
        <Details email={props.email} save={props.acts.changeDetails} />
      </Part>
      <Part title={told('title')} about={told('about')}>
        <NoticeChoices {...props.notices} />
        <ThisBrowser publicKey={props.notices.publicKey} acts={props.notices.push} />
      </Part>
      <Part title={t('passwordTitle')}>
        <Password email={props.email} save={props.acts.changePassword} />
      </Part>
      <Part title={t('sessions')} about={t('sessionsHint')}>
        <OwnSessions
          sessions={props.sessions}
          end={props.acts.endSession}
          leaveEverywhere={props.acts.leaveEverywhere}
        />
      </Part>
    </Stack>
  );
}

function Details(props: { email: string; save: OwnActs['changeDetails'] }) {
  const t = useTranslations('house.me');
  const common = useTranslations('house');
  const trade = useTranslations('stories');
  const desk = useDesk();
  const saving = useSaving();
  const [name, setName] = useState(desk.name);
  const [language, setLanguage] = useState(desk.language);
  function submit(event: FormEvent) {
    event.preventDefault();
    saving.save(() => props.save({ name, language }));
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          label={t('name')}
          description={t('nameHint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={saving.fields.name}
          autoComplete="name"
          maw={420}
        />
        <TextInput
          label={t('email')}
          description={t('emailHint')}
          value={props.email}
          readOnly
          variant="filled"
          maw={420}
        />
        <div>
          <Text size="sm" fw={500}>
            {t('roles')}
          </Text>
          <Text size="sm">{desk.who.roles.map((role) => trade(`role.${role}`)).join(', ')}</Text>
        </div>
        <Radio.Group
          label={t('language')}
          value={language}
          onChange={(chosen) => setLanguage(chosen === 'ko' ? 'ko' : 'en')}
        >
          <Group mt="xs">
            <Radio value="en" label={t('languages.en')} />
            <Radio value="ko" label={t('languages.ko')} />
          </Group>
        </Radio.Group>
        <RefusalSays sentence={saving.sentence} fields={saving.fields} />
        <Group>
          <Button type="submit" loading={saving.pending}>
            {common('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Password(props: { email: string; save: OwnActs['changePassword'] }) {
  const t = useTranslations('house.me');
  const saving = useSaving();
  const [form, setForm] = useState({ password: '', newPassword: '' });
  function submit(event: FormEvent) {
    event.preventDefault();
    saving.save(() => props.save(form), {
      said: t('passwordSaved'),
      after: () => setForm({ password: '', newPassword: '' }),
    });
  }
  const eye = { 'aria-label': t('showPassword') };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <input type="text" value={props.email} autoComplete="username" readOnly hidden />
        <PasswordInput
          label={t('passwordNow')}
          value={form.password}
          onChange={(event) => setForm({ ...form, password: event.currentTarget.value })}
          error={saving.fields.password}
          autoComplete="current-password"
          visibilityToggleButtonProps={eye}
          maw={420}
        />
        <PasswordInput
          label={t('passwordNew')}
          description={t('passwordHint')}
          value={form.newPassword}
          onChange={(event) => setForm({ ...form, newPassword: event.currentTarget.value })}
          error={saving.fields.newPassword}
          autoComplete="new-password"
          visibilityToggleButtonProps={eye}
          maw={420}
        />
        <RefusalSays sentence={saving.sentence} fields={saving.fields} />
        <Group>
          <Button type="submit" loading={saving.pending}>
            {t('passwordSave')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
