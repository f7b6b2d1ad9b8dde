import type { Block, Inline, ListItem } from '#newsroom/stories/document/body.ts';
import { inOrder } from '../in-order.ts';
import { DeskPicture } from './desk-picture.tsx';
import { InlineText } from './inline-text.tsx';
import classes from './reading.module.css';

/** A story's body as it reads. */
export function StoryBody({ blocks }: { blocks: (Block | ListItem)[] }) {
  return inOrder(blocks).map(({ thing, place }) => <OneBlock key={place} block={thing} />);
}

function OneBlock({ block }: { block: Block | ListItem }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines content={block.content} />
        </p>
      );
    case 'heading':
      return block.attrs.level === 2 ? (
        <h3>
          <Inlines content={block.content} />
        </h3>
      ) : (
        <h4>
          <Inlines content={block.content} />
        </h4>
      );
    case 'pullQuote':
      return (
        <blockquote className={classes.pullQuote}>
          <p>
            <Inlines content={block.content} />
          </p>
          {block.attrs.attribution ? <footer>{block.attrs.attribution}</footer> : null}
        </blockquote>
      );
    case 'blockquote':
      return (
        <blockquote className={classes.quote}>
          <StoryBody blocks={block.content} />
          {block.attrs.cite ? <footer>{block.attrs.cite}</footer> : null}
        </blockquote>
      );
    case 'bulletList':
      return (
        <ul>
          <StoryBody blocks={block.content} />
        </ul>
      );
    case 'orderedList':
      return (
        <ol start={block.attrs.start}>
          <StoryBody blocks={block.content} />
        </ol>
      );
    case 'listItem':
      return (
        <li>
          <StoryBody blocks={block.content} />
        </li>
      );
    case 'horizontalRule':
      return <hr />;
    case 'picture':
      return (
        <figure className={classes.figure}>
          <DeskPicture pictureId={block.attrs.pictureId} alt={block.attrs.alt} />
          <figcaption>{[block.attrs.caption, block.attrs.credit].filter(Boolean).join(' / ')}</figcaption>
        </figure>
      );
  }
}

function Inlines({ content = [] }: { content?: Inline[] }) {
  return inOrder(content).map(({ thing, place }) => (
    <InlineText key={place} text={thing.type === 'text' ? thing.text : '\n'} marks={thing.marks ?? []} />
  ));
}
