'use client';

import { Alert, Anchor, Button, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { IconMailOff, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { LettersDesk } from '#newsroom/letters/desk.ts';
import { PageHead } from '../desk/page-head.tsx';
import { useDesk } from '../desk/shell/desk-context.tsx';
import { LetterIssues, type SendLost } from './letter-issues.tsx';
import { type AddressActs, LettersOnRequest } from './letters-on-request.tsx';
import { NextLetters } from './next-letters.tsx';
import { Part } from './part.tsx';
import { RefusalSays } from './refusal.tsx';
import { type Answer, useSaving } from './use-saving.ts';

type Save = (given: { paused: boolean; dailyAt: string }) => Promise<Answer>;

/** Who gets letters in numbers, what went out, what goes out next, and the switch that stops it all. */
export function LettersDeskPage({
  letters,
  save,
  sendLost,
  heldOf,
  forget,
}: { letters: LettersDesk; save: Save; sendLost: SendLost } & AddressActs) {
  const t = useTranslations('letters');
  const { language } = useDesk();
  return (
    <Stack gap="lg">
      <PageHead
        title={t('title')}
        about={t('desk.about')}
        actions={
          <Button component="a" href={`/${language}/letters`} variant="default">
            {t('desk.openPage')}
          </Button>
        }
      />
      {letters.sends ? null : (
        <Alert color="yellow" icon={<IconMailOff aria-hidden />}>
          {t('desk.noServer')}
        </Alert>
      )}
      <Sending letters={letters} save={save} />
      <Numbers letters={letters} />
      <LetterIssues letters={letters} sendLost={sendLost} />
      <NextLetters next={letters.next} />
      {letters.may.answer ? <LettersOnRequest heldOf={heldOf} forget={forget} /> : null}
    </Stack>
  );
}

function Sending({ letters, save }: { letters: LettersDesk; save: Save }) {
  const t = useTranslations('letters.desk');
  const { paused, dailyAt } = letters.settings;
  const [at, setAt] = useState(dailyAt);
  const saving = useSaving();
  const turn = () =>
    saving.save(() => save({ paused: !paused, dailyAt }), {
      said: t(paused ? 'resumedSaid' : 'pausedSaid'),
    });
  return (
    <Part title={t('sending')}>
      <Group justify="space-between" gap="sm">
        <Text c={paused ? 'red' : undefined} fw={paused ? 600 : undefined}>
          {paused ? t('paused') : letters.sends ? t('running') : null}
        </Text>
        {letters.may.manage ? (
          <Button
            variant={paused ? 'filled' : 'default'}
            loading={saving.pending}
            leftSection={
              paused ? <IconPlayerPlay size={16} aria-hidden /> : <IconPlayerPause size={16} aria-hidden />
            }
            onClick={turn}
          >
            {t(paused ? 'resume' : 'pause')}
          </Button>
        ) : null}
      </Group>
      {letters.may.manage ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            saving.save(() => save({ paused, dailyAt: at }));
          }}
        >
          <Group align="flex-end" gap="sm">
            <TextInput
              type="time"
              label={t('dailyAt')}
              description={t('dailyAtHint')}
              value={at}
              onChange={(event) => setAt(event.currentTarget.value)}
              error={saving.fields.dailyAt}
            />
            <Button type="submit" variant="default" loading={saving.pending}>
              {t('save')}
            </Button>
          </Group>
        </form>
      ) : (
        <Text size="sm">
          {t('dailyAt')} {dailyAt}
        </Text>
      )}
      <RefusalSays sentence={saving.sentence} fields={saving.fields} />
    </Part>
  );
}

function Numbers({ letters }: { letters: LettersDesk }) {
  const t = useTranslations('letters.desk');
  const format = useFormatter();
  const { language } = useDesk();
  const count = (of: 'en' | 'ko', timing?: 'daily' | 'publish') =>
    letters.numbers
      .filter((one) => one.language === of && (!timing || one.timing === timing))
      .reduce((sum, one) => sum + one.count, 0);
  return (
    <Part title={t('subscribers')}>
      {letters.numbers.length === 0 ? (
        <Text c="dimmed">
          {t('noSubscribers')}{' '}
          <Anchor underline="always" href={`/${language}/letters`}>
            {t('openPage')}
          </Anchor>
        </Text>
      ) : (
        <Table.ScrollContainer minWidth={320}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Td />
                <Table.Th scope="col" ta="right">
                  {t('daily')}
                </Table.Th>
                <Table.Th scope="col" ta="right">
                  {t('publish')}
                </Table.Th>
                <Table.Th scope="col" ta="right">
                  {t('total')}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {(['en', 'ko'] as const).map((of) => (
                <Table.Tr key={of}>
                  <Table.Th scope="row">{t(`language.${of}`)}</Table.Th>
                  {(['daily', 'publish', undefined] as const).map((timing) => (
                    <Table.Td key={timing ?? 'all'} ta="right">
                      {format.number(count(of, timing))}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {letters.requests > 0 ? (
        <Text size="sm" c="dimmed">
          {t('waiting', { count: letters.requests })}
        </Text>
      ) : null}
    </Part>
  );
}
