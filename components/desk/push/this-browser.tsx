'use client';

import { Alert, Button, Group, Text } from '@mantine/core';
import { IconBellOff, IconBellRinging } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Answer } from '#components/staff/use-saving.ts';

export type PushActs = {
  subscribe: (given: unknown) => Promise<Answer>;
  unsubscribe: (endpoint: string) => Promise<Answer>;
};

type State = 'asking' | 'cannot' | 'off' | 'on' | 'denied';

const worker = '/desk/push-worker.js';
const scope = '/desk';

async function subscriptionHere(): Promise<PushSubscription | null> {
  const there = await navigator.serviceWorker.getRegistration(scope);
  return (await there?.pushManager.getSubscription()) ?? null;
}

/** Switches pushed notices on and off for the browser one sits at. */
export function ThisBrowser({ publicKey, acts }: { publicKey: string; acts: PushActs }) {
  const t = useTranslations('notices.push');
  const [state, setState] = useState<State>('asking');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  useEffect(() => {
    if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window))
      return setState('cannot');
    if (Notification.permission === 'denied') return setState('denied');
    subscriptionHere().then(
      (subscription) => setState(subscription ? 'on' : 'off'),
      () => setState('cannot'),
    );
  }, []);

  async function run(work: () => Promise<State>) {
    setBusy(true);
    setProblem('');
    try {
      setState(await work());
    } catch {
      setProblem(t('failed'));
    } finally {
      setBusy(false);
    }
  }

  const switchOn = () =>
    run(async () => {
      if ((await Notification.requestPermission()) !== 'granted') return 'denied';
      await navigator.serviceWorker.register(worker, { scope });
      const there = await readyHere();
      const subscription = await there.pushManager.subscribe({
        userVisibleOnly: true,
        applicationServerKey: publicKey,
      });
      const answer = await acts.subscribe(subscription.toJSON());
      if ('refused' in answer) {
        await subscription.unsubscribe();
        setProblem(answer.sentence);
        return 'off';
      }
      return 'on';
    });

  const switchOff = () =>
    run(async () => {
      const subscription = await subscriptionHere();
      if (subscription) {
        await acts.unsubscribe(subscription.endpoint);
        await subscription.unsubscribe();
      }
      return 'off';
    });

  return (
    <div>
      <Group gap="sm">
        {state === 'on' ? (
          <Button
            variant="default"
            size="sm"
            loading={busy}
            leftSection={<IconBellOff size={16} aria-hidden />}
            onClick={switchOff}
          >
            {t('off')}
          </Button>
        ) : (
          <Button
            variant="default"
            size="sm"
            loading={busy}
            disabled={state !== 'off'}
            leftSection={<IconBellRinging size={16} aria-hidden />}
            onClick={switchOn}
          >
            {t('on')}
          </Button>
        )}
        <Text size="sm" c="dimmed" role="status">
          {state === 'asking' ? '' : t(`state.${state}`)}
        </Text>
      </Group>
      {problem ? (
        <Alert color="red" role="alert" mt="xs">
          {problem}
        </Alert>
      ) : null}
    </div>
  );
}

/** The worker of the desk once it is at work; `ready` alone would wait for one of this very page. */
async function readyHere(): Promise<ServiceWorkerRegistration> {
  const there = await navigator.serviceWorker.getRegistration(scope);
  if (there?.active) return there;
  return navigator.serviceWorker.ready;
}
