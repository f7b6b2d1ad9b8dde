import { type AttributeSpec, Schema } from '@tiptap/pm/model';
import { attributeDefaults } from './body.ts';

/** ProseMirror's attribute specs from our table of defaults and the names without one. */
function attrs(defaults: Record<string, unknown>, required: string[] = []): Record<string, AttributeSpec> {
  const spec: Record<string, AttributeSpec> = {};
  for (const name of required) spec[name] = {};
  for (const [name, value] of Object.entries(defaults)) spec[name] = { default: value };
  return spec;
}

/**
 * The schema of a story's body (ProseMirror). Names and content expressions equal those of Tiptap's StarterKit for
 * the nodes it has; the order of the marks is that of `markOrder`.
 */
export const bodySchema = new Schema({
  topNode: 'doc',
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*' },
    heading: { group: 'block', content: 'inline*', defining: true, attrs: attrs(attributeDefaults.heading) },
    bulletList: { group: 'block list', content: 'listItem+' },
    orderedList: { group: 'block list', content: 'listItem+', attrs: attrs(attributeDefaults.orderedList) },
    listItem: { content: 'paragraph block*', defining: true },
    blockquote: {
      group: 'block',
      content: 'block+',
      defining: true,
      attrs: attrs(attributeDefaults.blockquote),
    },
    pullQuote: {
      group: 'block',
      content: 'text*',
      marks: '',
      defining: true,
      attrs: attrs(attributeDefaults.pullQuote),
    },
    horizontalRule: { group: 'block' },
    picture: {
      group: 'block',
      atom: true,
      draggable: true,
      attrs: attrs(attributeDefaults.picture, ['pictureId']),
    },
    text: { group: 'inline' },
    hardBreak: { group: 'inline', inline: true, selectable: false, linebreakReplacement: true },
  },
  marks: {
    footnote: { attrs: attrs(attributeDefaults.footnote, ['note']), inclusive: false },
    link: { attrs: attrs({}, ['href']), inclusive: false },
    bold: {},
    italic: {},
  },
});
