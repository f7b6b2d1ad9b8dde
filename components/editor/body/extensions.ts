import {
  type Extensions,
  type KeyboardShortcutCommand,
  Mark,
  type NodeViewRenderer,
  Node as TiptapNode,
} from '@tiptap/core';
import Blockquote from '@tiptap/extension-blockquote';
import Heading from '@tiptap/extension-heading';
import Link from '@tiptap/extension-link';
import { OrderedList } from '@tiptap/extension-list';
import { Placeholder } from '@tiptap/extensions';
import StarterKit from '@tiptap/starter-kit';
import { attributeDefaults, headingLevels } from '#newsroom/stories/document/body.ts';
import { safeHref } from '#newsroom/stories/document/safe-href.ts';
import { quoteView } from './quote-view.ts';

/** Words the body itself shows. */
export type BodyWords = { placeholder: string; cite: string; attribution: string };
export type BodyOptions = { words: BodyWords; pictureView?: NodeViewRenderer };

const dataset = (element: HTMLElement, name: string) => element.getAttribute(`data-${name}`) ?? '';
const kept = (name: string, fallback: string) => ({
  default: fallback,
  parseHTML: (element: HTMLElement) => dataset(element, name),
  renderHTML: (attrs: Record<string, unknown>) => (attrs[name] ? { [`data-${name}`]: attrs[name] } : {}),
});

/** The headline is level 1, so what is pasted with other levels moves to the two a body has. */
const BodyHeading = Heading.extend({
  addAttributes() {
    return { level: { default: attributeDefaults.heading.level, rendered: false } };
  },
  parseHTML() {
    return [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: level < 3 ? 2 : 3 } }));
  },
}).configure({ levels: [...headingLevels] });

const Numbered = OrderedList.extend({
  addAttributes() {
    return {
      start: {
        default: attributeDefaults.orderedList.start,
        parseHTML: (element) => {
          const start = Number.parseInt(element.getAttribute('start') ?? '1', 10);
          return start >= 0 && start <= 1_000_000 ? start : 1;
        },
      },
    };
  },
});

export const SafeLink = Link.extend({
  inclusive: false,
  addAttributes() {
    return {
      href: {
        default: undefined,
        isRequired: true,
        parseHTML: (element) => safeHref(element.getAttribute('href')),
      },
    };
  },
}).configure({
  openOnClick: false,
  defaultProtocol: 'https',
  HTMLAttributes: { rel: null, target: null },
  isAllowedUri: (url) => safeHref(url) !== null,
});

/** Stands around all other marks: one note is one element, whatever is bold or a link within. */
const Footnote = Mark.create({
  name: 'footnote',
  priority: 1001,
  inclusive: false,
  addAttributes() {
    return {
      note: {
        default: undefined,
        isRequired: true,
        parseHTML: (element) => dataset(element, 'note'),
        renderHTML: (attrs) => ({ 'data-note': attrs.note, title: attrs.note }),
      },
      source: {
        ...kept('source', attributeDefaults.footnote.source),
        parseHTML: (element) => safeHref(dataset(element, 'source')) ?? '',
      },
    };
  },
  parseHTML() {
    return [{ tag: 'span[data-note]' }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['span', HTMLAttributes, 0];
  },
});

const Quote = (label: string) =>
  Blockquote.extend({
    addAttributes() {
      return { cite: kept('cite', attributeDefaults.blockquote.cite) };
    },
    renderHTML({ HTMLAttributes }) {
      return ['blockquote', HTMLAttributes, 0];
    },
    addNodeView() {
      return quoteView({ tag: 'blockquote', attribute: 'cite', kind: 'quote', label });
    },
  });

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    pullQuote: { togglePullQuote: () => ReturnType };
  }
}

/** A pull quote is one line; Enter at its end goes on below it. */
const goOnBelow: KeyboardShortcutCommand = ({ editor }) => {
  const { $from, empty } = editor.state.selection;
  const atEnd = empty && $from.parentOffset === $from.parent.content.size;
  if ($from.parent.type.name !== 'pullQuote' || !atEnd) return false;
  const after = $from.after();
  return editor
    .chain()
    .insertContentAt(after, { type: 'paragraph' })
    .setTextSelection(after + 1)
    .run();
};

const PullQuote = (label: string) =>
  TiptapNode.create({
    name: 'pullQuote',
    group: 'block',
    content: 'text*',
    marks: '',
    defining: true,
    addAttributes() {
      return { attribution: kept('attribution', attributeDefaults.pullQuote.attribution) };
    },
    parseHTML() {
      return [{ tag: 'aside[data-pull-quote]' }];
    },
    renderHTML({ HTMLAttributes }) {
      return ['aside', { 'data-pull-quote': '', ...HTMLAttributes }, 0];
    },
    addNodeView() {
      return quoteView({ tag: 'p', attribute: 'attribution', kind: 'pull-quote', label });
    },
    addCommands() {
      return {
        togglePullQuote:
          () =>
          ({ commands }) =>
            commands.toggleNode(this.name, 'paragraph'),
      };
    },
    addKeyboardShortcuts() {
      return {
        'Mod-Shift-u': () => this.editor.commands.togglePullQuote(),
        Enter: goOnBelow,
      };
    },
  });

const PictureNode = (view?: NodeViewRenderer) =>
  TiptapNode.create({
    name: 'picture',
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes() {
      return {
        pictureId: {
          default: undefined,
          isRequired: true,
          parseHTML: (element) => dataset(element, 'picture-id'),
          renderHTML: (attrs) => ({ 'data-picture-id': attrs.pictureId }),
        },
        alt: kept('alt', attributeDefaults.picture.alt),
        caption: kept('caption', attributeDefaults.picture.caption),
        credit: kept('credit', attributeDefaults.picture.credit),
      };
    },
    parseHTML() {
      return [{ tag: 'figure[data-picture-id]' }];
    },
    renderHTML({ HTMLAttributes }) {
      return ['figure', HTMLAttributes];
    },
    ...(view ? { addNodeView: () => view } : {}),
  });

/**
 * The body as Tiptap extensions. Their schema equals `bodySchema`: what is typed is what is stored.
 * @param options the words shown within the body, and how a picture is shown
 */
export function bodyExtensions({ words, pictureView }: BodyOptions): Extensions {
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      heading: false,
      link: false,
      orderedList: false,
      strike: false,
      // It would write an empty paragraph into every story that is only looked at.
      trailingNode: false,
      underline: false,
      dropcursor: { width: 2, class: 'dropcursor' },
    }),
    BodyHeading,
    Numbered,
    Footnote,
    SafeLink,
    Quote(words.cite),
    PullQuote(words.attribution),
    PictureNode(pictureView),
    Placeholder.configure({ placeholder: words.placeholder, showOnlyWhenEditable: false }),
  ];
}
