'use client';

import { Button, Text } from '@mantine/core';
import { IconMailQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { SignOffForm } from '#newsroom/sign-offs/asking.ts';
import { mayAskOutside } from '#newsroom/sign-offs/permissions.ts';
import type { SignOff } from '#newsroom/sign-offs/reading.ts';
import type { StoryRead } from '#newsroom/stories/reading.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import { sayDone, sayRefused } from '../acts/say-done.tsx';
import review from '../review/review.module.css';
import { useDesk } from '../shell/desk-context.tsx';
import { When } from '../when.tsx';
import { AskOutsideDialog } from './ask-outside-dialog.tsx';
import classes from './sign-offs.module.css';

/** What the page hands in: the questions so far, and what is done about them. */
export type Outside = {
  signOffs: SignOff[];
  ask: (form: SignOffForm) => Promise<{ link: string } | Refused>;
  revoke: (id: string) => Promise<{ done: true } | Refused>;
};

/** Who outside was asked about the story and what they said; an answer to earlier words says so. */
export function SignOffs({ story, outside }: { story: StoryRead; outside: Outside }) {
  const t = useTranslations('checks.signOff');
  const { who } = useDesk();
  const [asking, setAsking] = useState(false);
  const may = mayAskOutside(who, story.facts).allowed;
  return (
    <section aria-labelledby="sign-offs" className={classes.section}>
      <h2 id="sign-offs" className={review.title}>
        {t('title')}
      </h2>
      {outside.signOffs.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('none')}
        </Text>
      ) : (
        <ul className={classes.list}>
          {outside.signOffs.map((one) => (
            <OneSignOff
              key={one.id}
              signOff={one}
              older={one.sha256 !== story.sha256}
              onRevoke={may || one.askedById === who.id ? outside.revoke : undefined}
            />
          ))}
        </ul>
      )}
      {may ? (
        <Button
          size="xs"
          variant="default"
          mt="xs"
          leftSection={<IconMailQuestion size={15} aria-hidden />}
          onClick={() => setAsking(true)}
        >
          {t('ask')}
        </Button>
      ) : null}
      {asking ? (
        <AskOutsideDialog
          storyId={story.row.id}
          language={story.content.language}
          ask={outside.ask}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </section>
  );
}

function OneSignOff({
  signOff,
  older,
  onRevoke,
}: {
  signOff: SignOff;
  /** The story says other words by now. */
  older: boolean;
  onRevoke?: (id: string) => Promise<{ done: true } | Refused>;
}) {
  const t = useTranslations('checks.signOff');
  const words = useTranslations('refusals');
  const format = useFormatter();
  const [busy, setBusy] = useState(false);
  const { id, name, askedBy, revision, state, answer, signedAs, answeredAt, remarks } = signOff;

  async function revoke() {
    if (!onRevoke) return;
    setBusy(true);
    try {
      const said = await onRevoke(id);
      if ('refused' in said) sayRefused(said.sentence);
      else sayDone(t('revoked'), null);
    } catch {
      sayRefused(words('failed'));
    } finally {
      setBusy(false);
    }
  }

  return (
    <li className={classes.one}>
      <Text size="sm">
        {t('asked', { by: askedBy, name, number: revision })}{' '}
        <Text span size="xs" c="dimmed">
          <When at={signOff.at} />
        </Text>
      </Text>
      <p className={classes.state}>
        <strong data-answer={answer ?? state}>{answer ? t(`answer.${answer}`) : t(`state.${state}`)}</strong>
        {older ? <span className={classes.older}>{t('older')}</span> : null}
      </p>
      <Text size="xs" c="dimmed">
        {answeredAt
          ? t.rich('signed', { name: signedAs, when: () => <When at={answeredAt} /> })
          : state === 'waiting'
            ? [
                t('until', {
                  when: format.dateTime(signOff.expiresAt, { dateStyle: 'medium', timeStyle: 'short' }),
                }),
                signOff.openedAt ? null : t('notOpened'),
              ]
                .filter(Boolean)
                .join(' · ')
            : null}
        {state === 'waiting' && signOff.openedAt ? (
          <>
            {' · '}
            {t.rich('opened', { when: () => <When at={signOff.openedAt as Date} /> })}
          </>
        ) : null}
      </Text>
      {remarks ? <p className={review.noteText}>{remarks}</p> : null}
      {state === 'waiting' && onRevoke ? (
        <Button
          size="compact-xs"
          variant="subtle"
          color="red"
          loading={busy}
          onClick={revoke}
          aria-label={t('revokeFor', { name })}
        >
          {t('revoke')}
        </Button>
      ) : null}
    </li>
  );
}
