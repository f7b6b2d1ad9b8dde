'use client';

import { Button, Combobox, Group, Text, Textarea, useCombobox } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Someone } from '#newsroom/talk/reading.ts';
import type { TalkAnswer } from './network.ts';
import classes from './talk.module.css';

/** The name being called where the caret stands: `@` and what is typed of it. */
const calling = /(?:^|[\s(])@([^\s@]{0,30})$/u;
/** More are not offered at once. */
const mostOffered = 8;

/** Where a comment is written. A no stays beside it, with the words. */
export function CommentForm({
  label,
  sendLabel,
  draft,
  staff,
  onSend,
  onCancel,
  focus = false,
}: {
  label: string;
  sendLabel: string;
  /** Where words not sent yet are kept. */
  draft: { read: () => string; keep: (words: string) => void };
  staff: Someone[];
  onSend: (said: { words: string; mentions: string[] }) => Promise<TalkAnswer>;
  onCancel?: () => void;
  focus?: boolean;
}) {
  const t = useTranslations('talk');
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  const [words, setWords] = useState(draft.read);
  const [called, setCalled] = useState<string | null>(null);
  const [error, setError] = useState('');
  const [sending, setSending] = useState(false);
  const combobox = useCombobox();
  const offered =
    called === null
      ? []
      : staff
          .filter(({ name }) => name.toLocaleLowerCase().includes(called.toLocaleLowerCase()))
          .slice(0, mostOffered);

  function write(next: string, caret: number) {
    setWords(next);
    draft.keep(next);
    const name = next.slice(0, caret).match(calling)?.[1] ?? null;
    setCalled(name);
    if (name === null) return combobox.closeDropdown();
    combobox.openDropdown();
    setTimeout(() => combobox.selectFirstOption());
  }

  function pick(name: string) {
    const caret = field.current?.selectionStart ?? words.length;
    const before = words.slice(0, caret).replace(/@[^\s@]*$/u, `@${name} `);
    const next = before + words.slice(caret);
    setWords(next);
    draft.keep(next);
    setCalled(null);
    combobox.closeDropdown();
    setTimeout(() => field.current?.setSelectionRange(before.length, before.length));
  }

  async function send(event?: FormEvent) {
    event?.preventDefault();
    if (sending) return;
    setSending(true);
    setError('');
    const mentions = staff.filter(({ name }) => words.includes(`@${name}`)).map(({ id }) => id);
    const answer = await onSend({ words, mentions });
    setSending(false);
    if (answer.kind === 'lost') return setError(t('failed'));
    if (answer.kind === 'refused') return setError(Object.values(answer.fields)[0] ?? answer.sentence);
    draft.keep('');
    setWords('');
  }

  function keys(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send(event);
    if (event.key !== 'Escape') return;
    // The dialog around it stays open.
    event.stopPropagation();
    if (called !== null) {
      setCalled(null);
      combobox.closeDropdown();
    } else onCancel?.();
  }

  const open = combobox.dropdownOpened && offered.length > 0;
  return (
    <form onSubmit={send} className={classes.form} noValidate>
      <Combobox store={combobox} onOptionSubmit={pick} position="bottom-start" shadow="md">
        <Combobox.Target withAriaAttributes={false} withKeyboardNavigation={open}>
          <Textarea
            ref={field}
            aria-label={label}
            aria-describedby={hint}
            aria-autocomplete="list"
            aria-controls={open ? (combobox.listId ?? undefined) : undefined}
            placeholder={label}
            value={words}
            onChange={(event) => write(event.currentTarget.value, event.currentTarget.selectionStart)}
            onKeyDown={keys}
            onBlur={() => combobox.closeDropdown()}
            error={error}
            autosize
            minRows={2}
            maxRows={10}
            autoFocus={focus}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={!open}>
          <Combobox.Options aria-label={t('people')}>
            {offered.map(({ id, name }) => (
              <Combobox.Option key={id} value={name}>
                {name}
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <Group justify="space-between" gap="xs" mt={6}>
        <Text id={hint} size="xs" c="dimmed">
          {t('hint')}
        </Text>
        <Group gap={6}>
          {onCancel ? (
            <Button size="compact-sm" variant="default" onClick={onCancel}>
              {t('cancel')}
            </Button>
          ) : null}
          <Button size="compact-sm" type="submit" loading={sending}>
            {sendLabel}
          </Button>
        </Group>
      </Group>
    </form>
  );
}
