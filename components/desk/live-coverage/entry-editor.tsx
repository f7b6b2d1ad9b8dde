'use client';

import { ActionIcon, Tooltip } from '@mantine/core';
import { IconBold, IconItalic, IconLink, IconList } from '@tabler/icons-react';
import { Placeholder } from '@tiptap/extensions';
import { type Editor, EditorContent, useEditor, useEditorState } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { SafeLink } from '#components/editor/body/extensions.ts';
import { LinkDialog } from '#components/editor/body/link-dialog.tsx';
import { tidyPaste } from '#components/editor/body/tidy-paste.ts';
import type { Doc } from '#newsroom/stories/document/body.ts';
import classes from './live-coverage.module.css';

const tools = [
  { name: 'bold', Icon: IconBold, press: (e: Editor) => e.chain().focus().toggleBold().run() },
  { name: 'italic', Icon: IconItalic, press: (e: Editor) => e.chain().focus().toggleItalic().run() },
  { name: 'bulletList', Icon: IconList, press: (e: Editor) => e.chain().focus().toggleBulletList().run() },
] as const;
const called = { bold: 'bold', italic: 'italic', bulletList: 'list' } as const;

/** Where an entry's words are written: paragraphs, lists, links and nothing more. */
export function EntryEditor(props: {
  begin: Doc;
  language: 'en' | 'ko';
  label: string;
  error?: string | undefined;
  onChange: (body: Doc) => void;
  onFile: () => void;
}) {
  const t = useTranslations('live.compose');
  const [linking, setLinking] = useState(false);
  const newest = useRef(props);
  newest.current = props;
  const editor = useEditor({
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    content: props.begin,
    extensions: [
      StarterKit.configure({
        blockquote: false,
        code: false,
        codeBlock: false,
        heading: false,
        horizontalRule: false,
        link: false,
        strike: false,
        trailingNode: false,
        underline: false,
      }),
      SafeLink,
      Placeholder.configure({ placeholder: t('placeholder') }),
    ],
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': props.label,
        lang: props.language,
      },
      transformPastedHTML: tidyPaste,
      handleKeyDown: (_view, event) => {
        if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.isComposing)
          return false;
        if (event.key === 'Enter') newest.current.onFile();
        else if (event.key.toLowerCase() === 'k') setLinking(true);
        else return false;
        event.preventDefault();
        return true;
      },
    },
    onUpdate: ({ editor: now, transaction }) => {
      if (transaction.docChanged) newest.current.onChange(now.getJSON() as Doc);
    },
  });
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now?.isActive('bold') ?? false,
      italic: now?.isActive('italic') ?? false,
      bulletList: now?.isActive('bulletList') ?? false,
      link: now?.isActive('link') ?? false,
    }),
  });
  return (
    <div className={classes.editor} data-wrong={props.error ? true : undefined}>
      <div role="toolbar" aria-label={t('tools')} className={classes.tools}>
        {tools.map(({ name, Icon, press }) => (
          <Tooltip key={name} label={t(called[name])}>
            <ActionIcon
              variant={on?.[name] ? 'light' : 'subtle'}
              color="gray"
              aria-label={t(called[name])}
              aria-pressed={on?.[name] ?? false}
              disabled={!editor}
              onClick={() => editor && press(editor)}
            >
              <Icon size={16} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
        ))}
        <Tooltip label={t('link')}>
          <ActionIcon
            variant={on?.link ? 'light' : 'subtle'}
            color="gray"
            aria-label={t('link')}
            aria-pressed={on?.link ?? false}
            disabled={!editor}
            onClick={() => setLinking(true)}
          >
            <IconLink size={16} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      </div>
      <EditorContent editor={editor} className={classes.words} />
      {props.error ? (
        <p role="alert" className={classes.error}>
          {props.error}
        </p>
      ) : null}
      {linking && editor ? <LinkDialog editor={editor} onClose={() => setLinking(false)} /> : null}
    </div>
  );
}
