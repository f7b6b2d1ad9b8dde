import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getSchema } from '@tiptap/core';
import type { MarkType, NodeType, Schema } from '@tiptap/pm/model';
import { bodySchema } from '#newsroom/stories/document/schema.ts';
import { bodyExtensions } from './extensions.ts';

const editorSchema = getSchema(bodyExtensions({ words: { placeholder: '', cite: '', attribution: '' } }));

function attrsOf(type: NodeType | MarkType) {
  return Object.fromEntries(
    Object.entries(type.spec.attrs ?? {})
      .map(
        ([name, spec]) =>
          [name, 'default' in spec ? { default: spec.default as unknown } : 'required'] as const,
      )
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}

function described(schema: Schema) {
  const nodes = Object.entries(schema.nodes).map(([name, { spec, ...type }]) => [
    name,
    {
      content: spec.content || '',
      group: spec.group || '',
      marks: spec.marks ?? null,
      inline: spec.inline ?? name === 'text',
      atom: spec.atom ?? false,
      linebreak: spec.linebreakReplacement ?? false,
      attrs: attrsOf({ ...type, spec } as NodeType),
    },
  ]);
  const marks = Object.entries(schema.marks).map(([name, type]) => [
    name,
    { attrs: attrsOf(type), inclusive: type.spec.inclusive ?? true, excludes: type.spec.excludes ?? null },
  ]);
  return { nodes: Object.fromEntries(nodes), marks: Object.fromEntries(marks), top: schema.topNodeType.name };
}

test('what the editor can write is exactly what is stored', () => {
  assert.deepEqual(described(editorSchema), described(bodySchema));
});

test('marks stand in one order in both', () => {
  assert.deepEqual(Object.keys(editorSchema.marks), Object.keys(bodySchema.marks));
});

test('a body goes through the editor and comes out as it was', () => {
  const picture = { pictureId: '00000000-0000-4000-8000-000000000000', alt: 'a', caption: 'b', credit: 'c' };
  const body = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Head' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: '/a' } }, { type: 'bold' }] },
        ],
      },
      { type: 'blockquote', attrs: { cite: 'Who' }, content: [{ type: 'paragraph' }] },
      { type: 'pullQuote', attrs: { attribution: '' }, content: [{ type: 'text', text: 'q' }] },
      {
        type: 'orderedList',
        attrs: { start: 4 },
        content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
      },
      { type: 'horizontalRule' },
      { type: 'picture', attrs: picture },
    ],
  };
  const node = editorSchema.nodeFromJSON(body);
  node.check();
  assert.deepEqual(node.toJSON(), bodySchema.nodeFromJSON(body).toJSON());
});
