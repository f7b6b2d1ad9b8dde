import type { Block, Inline, ListItem } from '#newsroom/stories/document/body.ts';
import { inOrder } from '../in-order.ts';
import { InlineText } from './inline-text.tsx';
import classes from './reading.module.css';
import { StoryPicture } from './story-picture.tsx';

/** A story's body as it reads. */
export function StoryBody({ blocks, annotated }: { blocks: (Block | ListItem)[]; annotated: boolean }) {
  return inOrder(blocks).map(({ thing, place }) => (
    <OneBlock key={place} block={thing} annotated={annotated} />
  ));
}

function OneBlock({ block, annotated }: { block: Block | ListItem; annotated: boolean }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p data-passages="body">
          <Inlines content={block.content} annotated={annotated} />
        </p>
      );
    case 'heading':
      return block.attrs.level === 2 ? (
        <h3 data-passages="body">
          <Inlines content={block.content} annotated={annotated} />
        </h3>
      ) : (
        <h4 data-passages="body">
          <Inlines content={block.content} annotated={annotated} />
        </h4>
      );
    case 'pullQuote':
      return (
        <blockquote className={classes.pullQuote}>
          <p data-passages="body">
            <Inlines content={block.content} annotated={annotated} />
          </p>
          {block.attrs.attribution ? <footer>{block.attrs.attribution}</footer> : null}
        </blockquote>
      );
    case 'blockquote':
      return (
        <blockquote className={classes.quote}>
          <StoryBody blocks={block.content} annotated={annotated} />
          {block.attrs.cite ? <footer>{block.attrs.cite}</footer> : null}
        </blockquote>
      );
    case 'bulletList':
      return (
        <ul>
          <StoryBody blocks={block.content} annotated={annotated} />
        </ul>
      );
    case 'orderedList':
      return (
        <ol start={block.attrs.start}>
          <StoryBody blocks={block.content} annotated={annotated} />
        </ol>
      );
    case 'listItem':
      return (
        <li>
          <StoryBody blocks={block.content} annotated={annotated} />
        </li>
      );
    case 'horizontalRule':
      return <hr />;
    case 'picture':
      return <StoryPicture picture={block.attrs} annotated={annotated} />;
  }
}

function Inlines({ content = [], annotated }: { content?: Inline[]; annotated: boolean }) {
  return inOrder(content).map(({ thing, place }) => (
    <InlineText
      key={place}
      text={thing.type === 'text' ? thing.text : '\n'}
      marks={thing.marks ?? []}
      withAddress={annotated}
    />
  ));
}
