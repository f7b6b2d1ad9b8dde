import { Button, Divider, Group, Stack, Text, Textarea } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.css';
import { IconFileText, IconPencil, IconTextRecognition } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { limits } from '#newsroom/intake/unreadable.ts';
import classes from './intake.module.css';
import { LanguageChoice } from './language-choice.tsx';
import type { StoryLanguage } from './new-story.tsx';
import type { Brought } from './sending.ts';
import { type Pasted, pasteInto } from './use-paste.ts';

const endings = ['.txt', '.text', '.html', '.htm', '.docx', '.md', '.markdown'];

/** Where a story comes from: an empty page, a paste, a file. */
export function Bring({
  language,
  setLanguage,
  pasted,
  setPasted,
  busy,
  fileName,
  problem,
  read,
  startEmpty,
}: {
  language: StoryLanguage | null;
  /** Null: the language is settled. */
  setLanguage: ((language: StoryLanguage | null) => void) | null;
  pasted: Pasted;
  setPasted: (pasted: Pasted) => void;
  busy: 'reading' | 'making' | null;
  fileName: string;
  problem: string;
  read: (brought: Brought) => void;
  startEmpty: () => void;
}) {
  const t = useTranslations('intake');
  const [wrongFile, setWrongFile] = useState(false);
  const ofFile = fileName !== '';
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-end" gap="md">
        {setLanguage ? <LanguageChoice language={language} choose={setLanguage} detect /> : <span />}
        <Button
          variant="default"
          leftSection={<IconPencil size={16} aria-hidden />}
          loading={busy === 'making'}
          disabled={busy === 'reading'}
          onClick={startEmpty}
        >
          {t('empty')}
        </Button>
      </Group>
      <div>
        <Textarea
          label={t('pasteLabel')}
          description={t('pasteHint')}
          value={pasted.text}
          error={!ofFile && problem}
          autosize
          minRows={8}
          maxRows={18}
          readOnly={busy !== null}
          onPaste={(event) => {
            const rich = pasteInto(event, pasted);
            if (!rich) return;
            event.preventDefault();
            setPasted(rich);
          }}
          onChange={(event) => setPasted({ text: event.currentTarget.value, html: '' })}
        />
        <Group mt="sm" gap="md">
          <Button
            leftSection={<IconTextRecognition size={16} aria-hidden />}
            loading={busy === 'reading' && !ofFile}
            disabled={pasted.text.trim() === '' || busy !== null}
            onClick={() => read(pasted)}
          >
            {t('read')}
          </Button>
          {pasted.html ? (
            <Text size="sm" c="dimmed" role="status">
              {t('formatted')}
            </Text>
          ) : null}
        </Group>
      </div>
      <Divider label={t('or')} />
      <div>
        <Dropzone
          className={classes.drop}
          multiple={false}
          maxSize={limits.bytes}
          loading={busy === 'reading' && ofFile}
          disabled={busy !== null}
          validator={(file) =>
            endings.some((ending) => file.name?.toLowerCase().endsWith(ending))
              ? null
              : { code: 'ending', message: '' }
          }
          inputProps={{ 'aria-label': t('dropTitle'), accept: endings.join(',') }}
          onReject={() => setWrongFile(true)}
          onDrop={([file]) => {
            setWrongFile(false);
            if (file) read({ file });
          }}
        >
          <Stack align="center" gap={4}>
            <IconFileText size={28} stroke={1.5} aria-hidden />
            <Text fw={550} ta="center">
              {t('dropTitle')}
            </Text>
            <Text size="sm" c="dimmed" ta="center">
              {t('dropHint')}
            </Text>
          </Stack>
        </Dropzone>
        {wrongFile || (ofFile && problem) ? (
          <Text role="alert" size="sm" c="var(--mantine-color-error)" mt={6}>
            {wrongFile ? t('wrongFile') : `${fileName}: ${problem}`}
          </Text>
        ) : null}
      </div>
      <div role="status" className="visually-hidden">
        {busy === 'reading' ? (ofFile ? t('reading', { name: fileName }) : t('readingText')) : ''}
      </div>
    </Stack>
  );
}
