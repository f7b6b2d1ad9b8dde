'use client';

import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Look } from '#newsroom/theme/look.ts';
import type { EarlierTheme } from '#newsroom/theme/reading.ts';
import type { DraftForm } from '#newsroom/theme/save-draft.ts';
import { PageHead } from '../../desk/page-head.tsx';
import { type Answer, useSaving } from '../use-saving.ts';
import { ColourFields } from './colour-fields.tsx';
import { EarlierThemes } from './earlier-themes.tsx';
import { FontFields } from './font-fields.tsx';
import { FooterFields } from './footer-fields.tsx';
import { LogoFields } from './logo-fields.tsx';
import { MenuFields, type MenuSection } from './menu-fields.tsx';
import classes from './theme-editor.module.css';
import { ThemePreview } from './theme-preview.tsx';
import { type DraftAnswer, useDraft } from './use-draft.ts';

export type ThemeActs = {
  save: (given: DraftForm) => Promise<DraftAnswer>;
  publish: (given: { version: number }) => Promise<Answer>;
  restore: (given: { id: string }) => Promise<Answer>;
  drop: () => Promise<Answer>;
};

type Shown = {
  look: Look;
  version: number;
  published: EarlierTheme[];
  sections: MenuSection[];
  acts: ThemeActs;
};

/** How the site looks: made beside a preview, saved as a draft by itself, published when it is good. */
export function ThemeEditor(props: Shown) {
  // Taken back, thrown away and published drafts begin anew from what the server says.
  const [turn, setTurn] = useState(0);
  return <Editing key={turn} {...props} again={() => setTurn((before) => before + 1)} />;
}

function Editing(props: Shown & { again: () => void }) {
  const { acts, sections, published } = props;
  const t = useTranslations('theme');
  const house = useTranslations('house');
  const draft = useDraft({ look: props.look, version: props.version }, acts.save);
  const acting = useSaving();
  const [asking, setAsking] = useState(false);
  const fields = { ...draft.fields, ...acting.fields };
  const { look, change } = draft;
  return (
    <Stack>
      <PageHead
        title={t('title')}
        about={t('about')}
        actions={
          <>
            {draft.version > 0 && (
              <Button variant="default" onClick={() => setAsking(true)}>
                {t('drop')}
              </Button>
            )}
            <Button
              disabled={draft.version === 0 || draft.state === 'saving' || draft.state === 'unsaved'}
              loading={acting.pending}
              onClick={() =>
                acting.save(() => acts.publish({ version: draft.version }), {
                  said: t('published'),
                  after: props.again,
                })
              }
            >
              {t('publish')}
            </Button>
          </>
        }
      />
      <Text size="sm" role="status" data-state={draft.state}>
        {t(`state.${draft.state}`)}
      </Text>
      {(draft.sentence || acting.sentence) && (
        <Alert color="red" role="alert">
          {acting.sentence || draft.sentence}
        </Alert>
      )}
      <div className={classes.sides}>
        <Stack gap="lg" className={classes.form}>
          <LogoFields value={look.logo} onChange={(logo) => change({ logo })} errors={fields} />
          <ColourFields value={look.colours} onChange={(colours) => change({ colours })} errors={fields} />
          <FontFields value={look.fonts} onChange={(fonts) => change({ fonts })} />
          <MenuFields look={look} sections={sections} onChange={change} errors={fields} />
          <FooterFields value={look.footer} onChange={(footer) => change({ footer })} errors={fields} />
          <EarlierThemes
            published={published}
            restore={(id) =>
              acting.save(() => acts.restore({ id }), { said: t('earlier.restored'), after: props.again })
            }
          />
        </Stack>
        <ThemePreview version={draft.version} />
      </div>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('drop')}
        closeButtonProps={{ 'aria-label': house('close') }}
      >
        <Stack>
          <Text>{t('dropAsk')}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {house('cancel')}
            </Button>
            <Button
              color="red"
              onClick={() => acting.save(acts.drop, { said: t('dropped'), after: props.again })}
            >
              {t('drop')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Stack>
  );
}
