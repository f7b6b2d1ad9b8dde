'use client';

import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconH2,
  IconH3,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  IconPhoto,
  IconPilcrow,
  IconQuote,
  IconSeparator,
  IconSuperscript,
} from '@tabler/icons-react';
import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { keysShown } from '#components/desk/keys-shown.ts';
import classes from './toolbar.module.css';

type Tool = {
  name: string;
  Icon: typeof IconBold;
  keys?: string;
  on?: (editor: Editor) => boolean;
  can?: (editor: Editor) => boolean;
  press: (editor: Editor) => void;
};

const groups: Tool[][] = [
  [
    {
      name: 'paragraph',
      Icon: IconPilcrow,
      keys: 'Mod-Alt-0',
      on: (e) => e.isActive('paragraph'),
      press: (e) => e.chain().focus().setParagraph().run(),
    },
    {
      name: 'heading',
      Icon: IconH2,
      keys: 'Mod-Alt-2',
      on: (e) => e.isActive('heading', { level: 2 }),
      press: (e) => e.chain().focus().toggleHeading({ level: 2 }).run(),
    },
    {
      name: 'subheading',
      Icon: IconH3,
      keys: 'Mod-Alt-3',
      on: (e) => e.isActive('heading', { level: 3 }),
      press: (e) => e.chain().focus().toggleHeading({ level: 3 }).run(),
    },
  ],
  [
    {
      name: 'bold',
      Icon: IconBold,
      keys: 'Mod-B',
      on: (e) => e.isActive('bold'),
      can: (e) => !e.isActive('pullQuote'),
      press: (e) => e.chain().focus().toggleBold().run(),
    },
    {
      name: 'italic',
      Icon: IconItalic,
      keys: 'Mod-I',
      on: (e) => e.isActive('italic'),
      can: (e) => !e.isActive('pullQuote'),
      press: (e) => e.chain().focus().toggleItalic().run(),
    },
  ],
  [
    {
      name: 'bullets',
      Icon: IconList,
      keys: 'Mod-Shift-8',
      on: (e) => e.isActive('bulletList'),
      press: (e) => e.chain().focus().toggleBulletList().run(),
    },
    {
      name: 'numbers',
      Icon: IconListNumbers,
      keys: 'Mod-Shift-7',
      on: (e) => e.isActive('orderedList'),
      press: (e) => e.chain().focus().toggleOrderedList().run(),
    },
    {
      name: 'quote',
      Icon: IconBlockquote,
      keys: 'Mod-Shift-B',
      on: (e) => e.isActive('blockquote'),
      press: (e) => e.chain().focus().toggleBlockquote().run(),
    },
    {
      name: 'pullQuote',
      Icon: IconQuote,
      keys: 'Mod-Shift-U',
      on: (e) => e.isActive('pullQuote'),
      press: (e) => e.chain().focus().togglePullQuote().run(),
    },
    {
      name: 'divider',
      Icon: IconSeparator,
      press: (e) => e.chain().focus().setHorizontalRule().run(),
    },
  ],
];
const past: Tool[] = [
  {
    name: 'undo',
    Icon: IconArrowBackUp,
    keys: 'Mod-Z',
    can: (e) => e.can().undo(),
    press: (e) => e.chain().focus().undo().run(),
  },
  {
    name: 'redo',
    Icon: IconArrowForwardUp,
    keys: 'Mod-Shift-Z',
    can: (e) => e.can().redo(),
    press: (e) => e.chain().focus().redo().run(),
  },
];
const all = [...groups.flat(), ...past];

/** The body's tools. One stop for Tab, arrows within (WAI-ARIA APG, toolbar). */
export function Toolbar({
  editor,
  onLink,
  onFootnote,
  onPicture,
}: {
  editor: Editor;
  onLink: () => void;
  onFootnote: () => void;
  onPicture: (files: File[]) => void;
}) {
  const t = useTranslations('editor.toolbar');
  const bar = useRef<HTMLDivElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      on: all.filter((tool) => tool.on?.(now)).map((tool) => tool.name),
      off: all.filter((tool) => tool.can && !tool.can(now)).map((tool) => tool.name),
      link: now.isActive('link'),
      footnote: now.isActive('footnote'),
      plain: now.isActive('pullQuote'),
    }),
  });
  const tools = (given: Tool[]): Shown[] =>
    given.map((tool) => ({
      ...tool,
      pressed: tool.on ? state.on.includes(tool.name) : undefined,
      off: state.off.includes(tool.name),
      press: () => tool.press(editor),
    }));
  const link: Shown = {
    name: 'link',
    Icon: IconLink,
    keys: 'Mod-K',
    pressed: state.link,
    off: state.plain,
    press: onLink,
  };
  const footnote: Shown = {
    name: 'footnote',
    Icon: IconSuperscript,
    keys: 'Mod-Alt-F',
    pressed: state.footnote,
    off: state.plain,
    press: onFootnote,
  };
  const picture: Shown = {
    name: 'picture',
    Icon: IconPhoto,
    off: false,
    press: () => chooser.current?.click(),
  };
  const [blocks, marks, lists] = groups.map(tools);
  const shown = [blocks ?? [], [...(marks ?? []), link, footnote], [...(lists ?? []), picture], tools(past)];

  function move(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const buttons = [...(bar.current?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
    event.preventDefault();
  }

  return (
    <div ref={bar} role="toolbar" aria-label={t('label')} className={classes.bar} onKeyDown={move}>
      {shown.map((group) => (
        <div key={group[0]?.name} className={classes.group}>
          {group.map((tool, at) => (
            <ToolButton
              key={tool.name}
              tool={tool}
              label={t(tool.name as never)}
              disabled={tool.off}
              first={group === shown[0] && at === 0}
            />
          ))}
        </div>
      ))}
      <input
        ref={chooser}
        type="file"
        accept="image/*"
        multiple
        hidden
        onChange={(event) => {
          onPicture([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

type Shown = Omit<Tool, 'press' | 'on' | 'can'> & { pressed?: boolean; off: boolean; press: () => void };

function ToolButton({
  tool,
  label,
  disabled,
  first,
}: {
  tool: Shown;
  label: string;
  disabled: boolean;
  first: boolean;
}) {
  const { Icon } = tool;
  return (
    <Tooltip label={tool.keys ? `${label} (${keysShown(tool.keys)})` : label}>
      <ActionIcon
        variant={tool.pressed ? 'light' : 'subtle'}
        color={tool.pressed ? undefined : 'gray'}
        size={34}
        aria-label={label}
        aria-pressed={tool.pressed}
        disabled={disabled}
        tabIndex={first ? 0 : -1}
        className={classes.tool}
        // The words keep the focus and their selection.
        onMouseDown={(event) => event.preventDefault()}
        onClick={tool.press}
      >
        <Icon size={18} stroke={1.8} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
