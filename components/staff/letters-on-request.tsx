'use client';

import { Button, Code, Group, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Held } from '#newsroom/letters/answer-for-addresses.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import { Part } from './part.tsx';
import { RefusalSays } from './refusal.tsx';
import { type Answer, useSaving } from './use-saving.ts';

export type AddressActs = {
  heldOf: (given: { address: string }) => Promise<{ done: true; held?: Held } | Refused>;
  forget: (given: { address: string }) => Promise<Answer>;
};

/** Answers somebody who asks what is held of them, or that it be deleted. */
export function LettersOnRequest({ heldOf, forget }: AddressActs) {
  const t = useTranslations('letters.desk');
  const common = useTranslations('house');
  const saving = useSaving();
  const [address, setAddress] = useState('');
  const [held, setHeld] = useState<Held | null>(null);
  const [isSure, setIsSure] = useState(false);

  function look(event: FormEvent) {
    event.preventDefault();
    setHeld(null);
    setIsSure(false);
    saving.save(
      async () => {
        const answer = await heldOf({ address });
        if ('held' in answer && answer.held) setHeld(answer.held);
        return answer;
      },
      { said: t('exported') },
    );
  }

  function remove() {
    saving.save(() => forget({ address }), {
      said: t('deleted'),
      after: () => {
        setHeld(null);
        setIsSure(false);
        setAddress('');
      },
    });
  }

  const nothing = held && held.subscriptions.length === 0 && held.requests.length === 0;
  return (
    <Part title={t('request')} about={t('requestAbout')}>
      <form onSubmit={look} noValidate>
        <Group align="flex-end" gap="sm">
          <TextInput
            type="email"
            label={t('address')}
            value={address}
            autoComplete="off"
            onChange={(event) => setAddress(event.currentTarget.value)}
            error={saving.fields.address}
            style={{ flex: '1 1 16rem' }}
            maw={400}
          />
          <Button type="submit" variant="default" loading={saving.pending}>
            {t('export')}
          </Button>
          <Button
            variant="default"
            color="red"
            loading={saving.pending}
            disabled={!address.trim()}
            onClick={() => setIsSure(true)}
          >
            {t('delete')}
          </Button>
        </Group>
      </form>
      {isSure ? (
        <Group gap="sm" role="alert">
          <Text fw={600}>{t('deleteSure')}</Text>
          <Button color="red" size="sm" loading={saving.pending} onClick={remove}>
            {t('delete')}
          </Button>
          <Button variant="default" size="sm" onClick={() => setIsSure(false)}>
            {common('cancel')}
          </Button>
        </Group>
      ) : null}
      <RefusalSays sentence={saving.sentence} fields={saving.fields} />
      {nothing ? <Text role="status">{t('nothingHeld')}</Text> : null}
      {held && !nothing ? (
        <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {JSON.stringify({ address, ...held }, null, 2)}
        </Code>
      ) : null}
    </Part>
  );
}
