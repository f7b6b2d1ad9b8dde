'use client';

import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { FrontToLayOut } from '#newsroom/fronts/reading.ts';
import classes from './fronts.module.css';
import type { FrontInHand } from './use-front.ts';

const widths = { phone: 360, desktop: 1280 } as const;
type Width = keyof typeof widths;

/** The draft as readers would see it, made anew with every save. */
export function FrontPreview({ front, inHand }: { front: FrontToLayOut; inHand: FrontInHand }) {
  const { saveState, save } = inHand;
  // What was changed a moment ago is on the page as well.
  useEffect(() => {
    if (saveState === 'unsaved') void save();
  }, [saveState, save]);
  return <PreviewFrame frontId={front.id} of={null} version={inHand.version()} />;
}

/**
 * A layout in a frame, at the width of a phone or a desk.
 * @param of an edition or a kept draft; null: the draft
 * @param version another one is another page
 */
export function PreviewFrame({
  frontId,
  of,
  version,
}: {
  frontId: string;
  of: string | null;
  version: number;
}) {
  const t = useTranslations('fronts.preview');
  const [width, setWidth] = useState<Width>('desktop');
  const room = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);

  useEffect(() => {
    const element = room.current;
    if (!element) return;
    const scaled = () => setScale(Math.min(1, element.clientWidth / widths[width]));
    const watching = new ResizeObserver(scaled);
    watching.observe(element);
    scaled();
    return () => watching.disconnect();
  }, [width]);

  const query = new URLSearchParams({ ...(of ? { of } : {}), version: String(version) });
  const height = width === 'phone' ? 720 : 900;
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={t('label')}
        value={width}
        onChange={(value) => setWidth(value as Width)}
        data={(Object.keys(widths) as Width[]).map((value) => ({ value, label: t(value) }))}
        style={{ alignSelf: 'flex-start' }}
      />
      <Text size="sm" c="dimmed">
        {t('about')}
      </Text>
      <div ref={room} className={classes.room} style={{ height: height * scale }}>
        <iframe
          title={t('frame')}
          src={`/api/desk/fronts/${frontId}/preview?${query}`}
          className={classes.frame}
          style={{ width: widths[width], height, transform: `scale(${scale})` }}
        />
      </div>
    </Stack>
  );
}
