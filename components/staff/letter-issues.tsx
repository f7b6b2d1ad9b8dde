'use client';

import { Alert, Button, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { IssueLine, LettersDesk } from '#newsroom/letters/desk.ts';
import { useDesk } from '../desk/shell/desk-context.tsx';
import { FormDialog } from './form-dialog.tsx';
import { Part } from './part.tsx';
import { type Answer, useSaving } from './use-saving.ts';

export type SendLost = (given: { issueId: number }) => Promise<Answer>;

/** What went out, to how many; what was lost can be sent again. */
export function LetterIssues({ letters, sendLost }: { letters: LettersDesk; sendLost: SendLost }) {
  const t = useTranslations('letters.desk');
  const format = useFormatter();
  const { timeZone } = useDesk();
  return (
    <Part title={t('issues')}>
      {letters.issues.length === 0 ? (
        <Text c="dimmed">{t('noIssues')}</Text>
      ) : (
        <Table.ScrollContainer minWidth={520}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('due')}</Table.Th>
                <Table.Th scope="col">{t('timing')}</Table.Th>
                {(['stories', 'sent', 'open', 'failed', 'lost'] as const).map((column) => (
                  <Table.Th key={column} scope="col" ta="right">
                    {t(column)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {letters.issues.map((issue) => (
                <Table.Tr key={issue.id}>
                  <Table.Td>
                    {format.dateTime(issue.due, { dateStyle: 'medium', timeStyle: 'short', timeZone })}
                  </Table.Td>
                  <Table.Td>
                    {t(issue.timing)} · {t(`language.${issue.language}`)}
                  </Table.Td>
                  {[issue.stories, issue.sent, issue.waiting, issue.failed, issue.lost].map(
                    (count, column) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: five columns that never move
                      <Table.Td key={column} ta="right">
                        {format.number(count)}
                      </Table.Td>
                    ),
                  )}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {letters.issues
        .filter(({ lost }) => lost > 0)
        .map((issue) => (
          <Lost key={issue.id} issue={issue} may={letters.may.manage && letters.sends} sendLost={sendLost} />
        ))}
    </Part>
  );
}

/** Letters nobody knows of whether they went, and the button that sends them on somebody's word. */
function Lost({ issue, may, sendLost }: { issue: IssueLine; may: boolean; sendLost: SendLost }) {
  const t = useTranslations('letters.desk');
  const format = useFormatter();
  const { timeZone } = useDesk();
  const saving = useSaving();
  const [asking, setAsking] = useState(false);
  const when = format.dateTime(issue.due, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const send = () =>
    saving.save(() => sendLost({ issueId: issue.id }), {
      said: t('lostSaid'),
      after: () => setAsking(false),
    });
  return (
    <Alert color="orange" title={t('lostTitle', { when, count: issue.lost })} data-lost={issue.id}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{t(issue.news ? 'lostText' : 'lostOld')}</Text>
        {may && issue.news ? (
          <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
            {t('lostAgain')}
          </Button>
        ) : null}
      </Stack>
      <FormDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('lostAgain')}
        saving={saving}
        submit={send}
        button={t('lostAgain')}
      >
        <Text size="sm">{t('lostSure', { count: issue.lost })}</Text>
      </FormDialog>
    </Alert>
  );
}
