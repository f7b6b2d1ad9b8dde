'use client';

import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { holdPages } from './hold-pages.ts';

const id = 'held-pages';

/** Keeps what is on the screen while the newsroom is not reached, and says what is waited for. */
export function HeldPages() {
  const t = useTranslations('desk.shell');
  const message = useRef('');
  message.current = t('unreached');
  useEffect(
    () =>
      holdPages((held) => {
        if (!held) notifications.hide(id);
        else
          notifications.show({
            id,
            message: message.current,
            loading: true,
            autoClose: false,
            withCloseButton: false,
          });
      }),
    [],
  );
  return null;
}
