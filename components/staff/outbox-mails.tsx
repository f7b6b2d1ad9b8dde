'use client';

import { Accordion, Alert, Anchor, Badge, Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { PostedMail } from '#newsroom/outbox/reading.ts';
import { PageHead } from '../desk/page-head.tsx';
import classes from './outbox-mails.module.css';

const colours = {
  sent: 'green',
  waiting: 'pencil',
  problem: 'red',
  unsent: 'gray',
  given_up: 'red',
} as const;
const webAddress = /(https?:\/\/[^\s…]+)/;

/** The newsroom's mails. Where no server sends them, this is where their links are read. */
export function OutboxMails(props: { mails: PostedMail[]; older: number | null; sending: boolean }) {
  const t = useTranslations('house.outbox');
  const format = useFormatter();
  return (
    <Stack maw={860}>
      <PageHead title={t('title')} about={props.sending ? t('aboutSent') : t('aboutUnsent')} />
      {props.mails.length === 0 && <Text className={classes.none}>{t('none')}</Text>}
      <Accordion variant="separated" order={2}>
        {props.mails.map((mail) => (
          <Accordion.Item key={mail.id} value={String(mail.id)}>
            <Accordion.Control>
              <Group justify="space-between" gap="xs" wrap="wrap" pr="sm">
                <div className={classes.head}>
                  <Text fw={600}>
                    {[mail.kind === 'mail' ? '' : t(`kind.${mail.kind}`), mail.subject]
                      .filter(Boolean)
                      .join(': ')}
                  </Text>
                  <Text size="sm" c="dimmed">
                    {mail.to ? `${t('to', { to: mail.to })} · ` : ''}
                    {format.dateTime(mail.at, { dateStyle: 'medium', timeStyle: 'short' })}
                  </Text>
                </div>
                <Badge variant="light" color={colours[mail.state]} tt="none" className={classes.state}>
                  {t(`state.${mail.state}`)}
                </Badge>
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              <Stack gap="sm">
                {mail.problem && (
                  <Alert color="red">
                    {t('problem', { problem: mail.problem })}{' '}
                    {mail.state === 'problem' &&
                      t('nextTry', { when: format.dateTime(mail.nextTry, { timeStyle: 'short' }) })}
                  </Alert>
                )}
                <div className={classes.text}>
                  {mail.text.split(webAddress).map((part, place) =>
                    place % 2 === 1 ? (
                      <Anchor key={part} href={part} rel="noreferrer" underline="always">
                        {part}
                      </Anchor>
                    ) : (
                      part
                    ),
                  )}
                </div>
                <Links text={mail.text} />
              </Stack>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      {props.older !== null && (
        <Group>
          <Button component="a" href={`/desk/outbox?before=${props.older}`} variant="default">
            {t('older')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function Links({ text }: { text: string }) {
  const t = useTranslations('house.outbox');
  const link = webAddress.exec(text)?.[1];
  if (!link) return null;
  return (
    <Group>
      <CopyButton value={link}>
        {({ copied, copy }) => (
          <Button size="xs" variant="default" onClick={copy}>
            <span aria-live="polite">{copied ? t('copied') : t('copy')}</span>
          </Button>
        )}
      </CopyButton>
    </Group>
  );
}
