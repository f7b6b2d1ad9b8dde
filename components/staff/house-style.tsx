'use client';

import { Badge, Button, Group, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconPencil, IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { RuleForm } from '#newsroom/style/acts/save-rule.ts';
import { findStyle, readyRules, type StyleRule } from '#newsroom/style/finding.ts';
import { PageHead } from '../desk/page-head.tsx';
import { useDesk } from '../desk/shell/desk-context.tsx';
import entries from './entries.module.css';
import { RefusalSays } from './refusal.tsx';
import { StyleRuleDialog } from './style-rule-dialog.tsx';
import { type Answer, useSaving } from './use-saving.ts';

/** How the house writes: its rules by language, one to change, and a place to try them. */
export function HouseStyle(props: {
  rules: StyleRule[];
  /** Whether the person may change them. */
  may: boolean;
  save: (rule: RuleForm) => Promise<Answer>;
  remove: (id: string) => Promise<Answer>;
  start: () => Promise<Answer>;
}) {
  const t = useTranslations('checks.style');
  const house = useTranslations('house');
  const languages = useTranslations('stories.language');
  const [language, setLanguage] = useState<'en' | 'ko'>(useDesk().language);
  const [wanted, setWanted] = useState('');
  const [open, setOpen] = useState<RuleForm | null>(null);
  const starting = useSaving();
  const own = props.rules.filter((rule) => rule.language === language);
  const words = wanted.trim().toLowerCase();
  const shown = own.filter((rule) =>
    [rule.pattern, rule.instead, rule.reason].some((text) => text.toLowerCase().includes(words)),
  );
  return (
    <Stack>
      <PageHead
        title={t('page')}
        about={t('about')}
        actions={
          props.may ? (
            <Button
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => setOpen({ language, kind: 'spelling', pattern: '', instead: '', reason: '' })}
            >
              {t('add')}
            </Button>
          ) : null
        }
      />
      <Group gap="sm">
        <SegmentedControl
          aria-label={t('language')}
          value={language}
          onChange={(chosen) => setLanguage(chosen === 'ko' ? 'ko' : 'en')}
          data={(['en', 'ko'] as const).map((one) => ({ value: one, label: languages(one) }))}
        />
        {own.length > 0 ? (
          <TextInput
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value)}
            aria-label={t('search')}
            placeholder={t('search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            style={{ flex: '1 1 14rem' }}
            maw={360}
          />
        ) : null}
      </Group>
      {own.length === 0 ? (
        <Stack align="flex-start" gap="xs">
          <Text className={entries.none}>{t('empty')}</Text>
          {props.may ? (
            <>
              <Text size="sm" c="dimmed">
                {t('startAbout')}
              </Text>
              <RefusalSays sentence={starting.sentence} fields={{}} />
              <Button
                variant="default"
                loading={starting.pending}
                onClick={() => starting.save(props.start, { said: t('started') })}
              >
                {t('start')}
              </Button>
            </>
          ) : null}
        </Stack>
      ) : (
        <>
          <TryStyle rules={own} />
          {shown.length === 0 ? <Text className={entries.none}>{t('noMatch')}</Text> : null}
          <ul className={entries.entries}>
            {shown.map((rule) => (
              <li key={rule.id} className={entries.entry}>
                <div className={entries.words}>
                  <Group gap="xs" wrap="wrap" lang={language}>
                    <Text fw={600} component="span">
                      {rule.pattern}
                    </Text>
                    {rule.kind === 'word' ? null : (
                      <Text component="span">→ {rule.instead || <em>{t('undecided')}</em>}</Text>
                    )}
                    <Badge variant="default" size="sm" tt="none">
                      {t(`kind.${rule.kind}`)}
                    </Badge>
                  </Group>
                  {rule.reason ? <div className={entries.about}>{rule.reason}</div> : null}
                </div>
                {props.may ? (
                  <Button
                    variant="default"
                    size="xs"
                    leftSection={<IconPencil size={14} aria-hidden />}
                    onClick={() => setOpen(rule)}
                    aria-label={`${house('edit')}: ${rule.pattern}`}
                  >
                    {house('edit')}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      )}
      {open ? (
        <StyleRuleDialog rule={open} save={props.save} remove={props.remove} close={() => setOpen(null)} />
      ) : null}
    </Stack>
  );
}

/** A sentence of one's own against the rules as they stand. */
function TryStyle({ rules }: { rules: StyleRule[] }) {
  const t = useTranslations('checks.style');
  const [text, setText] = useState('');
  const found = text.split('\n').flatMap((line) => findStyle(line, readyRules(rules)));
  return (
    <div>
      <Textarea
        label={t('tryIt')}
        placeholder={t('tryHint')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={5000}
        maw={640}
      />
      <Text size="sm" c="dimmed" mt={4} role="status">
        {text.trim() ? t('tried', { count: found.length }) : ''}{' '}
        {found.map((one) => `${one.found} → ${one.instead || '…'}`).join(' · ')}
      </Text>
    </div>
  );
}
