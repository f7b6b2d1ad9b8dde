'use client';

import { Alert, Button, Group, Radio, Select, Stack, Switch, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useFormatter, useNow, useTranslations } from 'use-intl/react';
import type { Settings } from '#newsroom/house/change-settings.ts';
import { PageHead } from '../desk/page-head.tsx';
import { useDesk } from '../desk/shell/desk-context.tsx';
import { Bilingual } from './bilingual.tsx';
import classes from './house-settings.module.css';
import { Part } from './part.tsx';
import { RefusalSays } from './refusal.tsx';
import { SocialLinks } from './social-links.tsx';
import { ThemePreview } from './theme/theme-preview.tsx';
import { type Answer, useSaving } from './use-saving.ts';

/** Everything the newsroom is called and works by, on one page with one button. */
export function HouseSettings(props: {
  settings: Settings;
  /** Names of the IANA database, as the server knows them. */
  zones: string[];
  save: (settings: Settings) => Promise<Answer>;
}) {
  const t = useTranslations('house');
  const { language } = useDesk();
  const format = useFormatter();
  const now = useNow();
  const saving = useSaving();
  const [form, setForm] = useState({
    ...props.settings,
    social: props.settings.social.map((link, place) => ({ ...link, key: `kept-${place}` })),
  });
  const { fields } = saving;
  const both = (name: 'names' | 'mottos' | 'copyright') => ({
    name,
    value: form[name],
    onChange: (value: { en: string; ko: string }) => setForm({ ...form, [name]: value }),
    errors: fields,
  });
  const { names, mottos, copyright, bylineForm } = form;
  const house = names[language] || names.en || names.ko;
  const sample = { house, name: t('settings.sampleName') };

  function submit(event: FormEvent) {
    event.preventDefault();
    saving.save(() => props.save(form));
  }

  return (
    <form onSubmit={submit} noValidate>
      <PageHead title={t('settings.title')} about={t('settings.about')} />
      <div className={classes.sides}>
        <Stack gap="lg">
          <Part title={t('settings.identity')}>
            <Bilingual label={t('settings.names')} hint={t('eitherName')} {...both('names')} />
            <Bilingual label={t('settings.mottos')} hint={t('settings.mottosHint')} {...both('mottos')} />
            <Bilingual
              label={t('settings.copyright')}
              hint={t('settings.copyrightHint')}
              {...both('copyright')}
            />
          </Part>
          <Part title={t('settings.time')}>
            <Select
              label={t('settings.timeZone')}
              description={t('settings.timeZoneHint', {
                now: format.dateTime(now, {
                  dateStyle: 'medium',
                  timeStyle: 'short',
                  timeZone: form.timeZone || 'UTC',
                }),
              })}
              data={props.zones}
              value={form.timeZone}
              onChange={(timeZone) => timeZone && setForm({ ...form, timeZone })}
              error={fields.timeZone}
              nothingFoundMessage={t('noMatch')}
              searchable
              allowDeselect={false}
              maw={360}
            />
          </Part>
          <Part title={t('settings.byline')}>
            <Radio.Group
              label={t('settings.bylineForm')}
              value={form.bylineForm}
              onChange={(chosen) =>
                setForm({ ...form, bylineForm: chosen === 'bracketed' ? 'bracketed' : 'plain' })
              }
            >
              <Stack gap="xs" mt="xs">
                <Radio value="plain" label={t('settings.plain')} />
                <Radio value="bracketed" label={t('settings.bracketed')} />
              </Stack>
            </Radio.Group>
            <div>
              <Text size="sm" c="dimmed">
                {t('settings.preview')}
              </Text>
              <output className={classes.byline}>
                {form.bylineForm === 'bracketed'
                  ? t('settings.previewBracketed', sample)
                  : t('settings.previewPlain', sample)}
              </output>
            </div>
          </Part>
          <Part title={t('settings.social')} about={t('settings.socialHint')}>
            <SocialLinks
              links={form.social}
              onChange={(social) => setForm({ ...form, social })}
              errors={fields}
            />
          </Part>
          <Part title={t('settings.changes')} about={t('settings.changesHint')}>
            <Switch
              checked={form.changesShown}
              onChange={(event) => setForm({ ...form, changesShown: event.currentTarget.checked })}
              label={t('settings.changesLabel')}
            />
          </Part>
          <Part title={t('settings.previews')} about={t('settings.previewsHint')}>
            <Radio.Group
              label={t('settings.previewsLabel')}
              value={form.previewsDrawn ? 'drawn' : 'own'}
              onChange={(chosen) => setForm({ ...form, previewsDrawn: chosen === 'drawn' })}
            >
              <Stack gap="xs" mt="xs">
                <Radio value="own" label={t('settings.previewsOwn')} />
                <Radio value="drawn" label={t('settings.previewsDrawn')} />
              </Stack>
            </Radio.Group>
          </Part>
          <Part title={t('settings.alone')}>
            <Switch
              checked={form.publishAloneAllowed}
              onChange={(event) => setForm({ ...form, publishAloneAllowed: event.currentTarget.checked })}
              label={t('settings.aloneLabel')}
            />
            <Alert
              color={form.publishAloneAllowed ? 'red' : 'gray'}
              icon={<IconAlertTriangle aria-hidden />}
              className={classes.warning}
            >
              {t('settings.aloneWarning')}
            </Alert>
          </Part>
          <RefusalSays sentence={saving.sentence} fields={{}} />
          <Group>
            <Button type="submit" loading={saving.pending}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
        <ThemePreview
          settings={{
            names,
            mottos,
            copyright,
            bylineForm,
            social: form.social.map(({ name, url }) => ({ name, url })),
          }}
        />
      </div>
    </form>
  );
}
