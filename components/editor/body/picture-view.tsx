'use client';

import { ActionIcon, Image, Textarea, TextInput, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconTrash } from '@tabler/icons-react';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { attributeLimits, type PictureAttrs } from '#newsroom/stories/document/body.ts';
import classes from './picture-view.module.css';
import { pictureAddress } from './upload-picture.ts';

/** A picture in the body, with its words edited in place. */
export function PictureView({ node, updateAttributes, deleteNode, editor, selected }: ReactNodeViewProps) {
  const t = useTranslations('editor.picture');
  const attrs = node.attrs as PictureAttrs;
  const fixed = !editor.isEditable;
  return (
    <NodeViewWrapper as="figure" className={classes.picture} data-selected={selected || undefined}>
      <div className={classes.frame} data-drag-handle>
        <Image
          src={pictureAddress(attrs.pictureId, 960)}
          alt={attrs.alt || t('shown', { alt: attrs.caption })}
          className={classes.image}
          draggable={false}
        />
        {fixed ? null : (
          <Tooltip label={t('remove')}>
            <ActionIcon
              variant="default"
              className={classes.remove}
              aria-label={t('remove')}
              onClick={deleteNode}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      <InPlace
        label={t('alt')}
        value={attrs.alt}
        max={attributeLimits.alt}
        fixed={fixed}
        warning={attrs.alt.trim() ? null : t('altMissing')}
        onChange={(alt) => updateAttributes({ alt })}
      />
      <div className={classes.words}>
        <InPlace
          label={t('caption')}
          value={attrs.caption}
          max={attributeLimits.caption}
          fixed={fixed}
          onChange={(caption) => updateAttributes({ caption })}
          long
        />
        <InPlace
          label={t('credit')}
          value={attrs.credit}
          max={attributeLimits.credit}
          fixed={fixed}
          onChange={(credit) => updateAttributes({ credit })}
        />
      </div>
    </NodeViewWrapper>
  );
}

/** A field that holds its own text while it is typed in: a keyboard may be composing. */
function InPlace({
  label,
  value,
  max,
  fixed,
  warning = null,
  long = false,
  onChange,
}: {
  label: string;
  value: string;
  max: number;
  fixed: boolean;
  warning?: string | null;
  long?: boolean;
  onChange: (value: string) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value;
  const shared = {
    label,
    value: text,
    maxLength: max,
    readOnly: fixed,
    size: 'sm' as const,
    onChange: (event: { currentTarget: { value: string } }) => {
      setTyped(event.currentTarget.value);
      onChange(event.currentTarget.value);
    },
    onBlur: () => setTyped(null),
  };
  return (
    <div className={classes.field}>
      {long ? <Textarea autosize minRows={1} {...shared} /> : <TextInput {...shared} />}
      {warning && !fixed ? (
        <p className={classes.warning}>
          <IconAlertTriangle size={14} aria-hidden /> {warning}
        </p>
      ) : null}
    </div>
  );
}
