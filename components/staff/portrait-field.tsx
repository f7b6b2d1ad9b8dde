'use client';

import { Avatar, Button, FileButton, Group, Input, Progress } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { pictureAddress, UploadFailed, uploadPicture } from '../editor/body/upload-picture.ts';

/** An author's portrait, uploaded here. */
export function PortraitField(props: {
  value: string | null;
  onChange: (id: string | null) => void;
  mayUpload: boolean;
  error?: string;
}) {
  const t = useTranslations('packages.authors');
  const pictures = useTranslations('editor.picture');
  const [share, setShare] = useState<number | null>(null);
  const [failed, setFailed] = useState('');

  async function upload(file: File | null) {
    if (!file) return;
    setFailed('');
    setShare(0);
    try {
      props.onChange((await uploadPicture(file, setShare)).id);
    } catch (problem) {
      if (!(problem instanceof UploadFailed)) throw problem;
      setFailed(`${pictures('failed', { name: file.name })} ${problem.sentence || pictures('broken')}`);
    } finally {
      setShare(null);
    }
  }

  if (!props.mayUpload && !props.value) return null;
  return (
    <Input.Wrapper label={t('portrait')} labelElement="div" error={failed || props.error}>
      <Group gap="sm" mt={6}>
        <Avatar
          src={props.value ? pictureAddress(props.value, 480) : null}
          alt={props.value ? t('portrait') : ''}
          size={72}
          radius="sm"
        />
        {props.mayUpload && (
          <FileButton
            accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
            onChange={upload}
            disabled={share !== null}
          >
            {(button) => (
              <Button {...button} variant="default" size="xs" loading={share !== null}>
                {props.value ? t('portraitReplace') : t('portraitAdd')}
              </Button>
            )}
          </FileButton>
        )}
        {props.value && (
          <Button variant="subtle" color="red" size="xs" onClick={() => props.onChange(null)}>
            {t('portraitRemove')}
          </Button>
        )}
      </Group>
      {share !== null && <Progress value={share * 100} mt="xs" aria-label={t('portrait')} />}
    </Input.Wrapper>
  );
}
