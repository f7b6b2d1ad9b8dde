'use client';

import {
  Alert,
  Button,
  FileButton,
  Group,
  Image,
  Input,
  Progress,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { contentLimits, type LeadPicture as Lead } from '#newsroom/stories/document/content.ts';
import { pictureAddress, picturesAmong, UploadFailed, uploadPicture } from '../body/upload-picture.ts';
import { useField, useOnScreen } from '../on-screen.tsx';
import classes from './fields.module.css';

const accepted = 'image/jpeg,image/png,image/webp,image/avif,image/gif';

/** The picture that stands for the story: on its page, in lists, where it is shared. */
export function LeadPicture() {
  const t = useTranslations('editor.picture');
  const names = useTranslations('editor.details');
  const { draft } = useOnScreen();
  const { value, set, error, editable } = useField('leadPicture');
  const [share, setShare] = useState<number | null>(null);
  const [failed, setFailed] = useState<{ file: File; sentence: string } | null>(null);
  const [over, setOver] = useState(false);

  async function upload(file: File | null | undefined) {
    if (!file) return;
    setFailed(null);
    setShare(0);
    try {
      const { id } = await uploadPicture(file, setShare);
      // What was typed meanwhile stays: the words are read now, not when the upload began.
      const words = draft.fields().leadPicture ?? { alt: '', caption: '', credit: '' };
      set({ ...words, pictureId: id });
    } catch (problem) {
      if (!(problem instanceof UploadFailed)) throw problem;
      setFailed({ file, sentence: problem.sentence || t('broken') });
    } finally {
      setShare(null);
    }
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    if (editable) void upload(picturesAmong(event.dataTransfer)[0]);
  }

  const change = (part: Partial<Lead>) => value && set({ ...value, ...part });
  return (
    <Input.Wrapper label={names('leadPicture')} labelElement="div" error={error}>
      <section
        aria-label={names('leadPicture')}
        className={value ? undefined : classes.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {value ? (
          <Image
            src={pictureAddress(value.pictureId, 480)}
            alt={value.alt || names('leadPicture')}
            className={classes.lead}
          />
        ) : null}
        {editable ? (
          <Group gap="xs" justify={value ? 'flex-start' : 'center'}>
            <FileButton accept={accepted} onChange={upload} disabled={share !== null}>
              {(button) => (
                <Button
                  {...button}
                  id="field-leadPicture"
                  variant="default"
                  size="xs"
                  loading={share !== null}
                >
                  {value ? t('replace') : t('add')}
                </Button>
              )}
            </FileButton>
            {value ? (
              <Button variant="subtle" color="red" size="xs" onClick={() => set(null)}>
                {t('remove')}
              </Button>
            ) : null}
          </Group>
        ) : null}
        {value || !editable ? null : (
          <Text size="xs" c="dimmed">
            {t('drop')}
            <br />
            {t('kinds')}
          </Text>
        )}
      </section>
      {share !== null ? <Progress value={share * 100} mt="xs" aria-label={names('leadPicture')} /> : null}
      {failed ? (
        <Alert color="red" mt="xs" p="xs" role="alert">
          <Text size="sm">
            {t('failed', { name: failed.file.name })} {failed.sentence}
          </Text>
          <Button size="compact-xs" variant="default" mt={4} onClick={() => upload(failed.file)}>
            {t('retry')}
          </Button>
        </Alert>
      ) : null}
      {value ? (
        <>
          <TextInput
            mt="xs"
            size="sm"
            label={t('alt')}
            value={value.alt}
            maxLength={contentLimits.alt}
            readOnly={!editable}
            description={value.alt.trim() ? undefined : t('altMissing')}
            inputWrapperOrder={['label', 'input', 'description']}
            onChange={(event) => change({ alt: event.currentTarget.value })}
          />
          <Textarea
            mt="xs"
            size="sm"
            autosize
            label={t('caption')}
            value={value.caption}
            maxLength={contentLimits.caption}
            readOnly={!editable}
            onChange={(event) => change({ caption: event.currentTarget.value })}
          />
          <TextInput
            mt="xs"
            size="sm"
            label={t('credit')}
            value={value.credit}
            maxLength={contentLimits.credit}
            readOnly={!editable}
            onChange={(event) => change({ credit: event.currentTarget.value })}
          />
        </>
      ) : null}
    </Input.Wrapper>
  );
}
