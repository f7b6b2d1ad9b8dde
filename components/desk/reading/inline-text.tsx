import { Fragment, type ReactNode } from 'react';
import type { Mark } from '#newsroom/stories/document/body.ts';
import { inOrder } from '../in-order.ts';
import classes from './reading.module.css';

/** Text as it is formatted; a line break inside it breaks the line. */
export function InlineText({
  text,
  marks,
  withAddress = false,
}: {
  text: string;
  marks: Mark[];
  /** True: where a link leads is written behind it. */
  withAddress?: boolean;
}) {
  let shown: ReactNode = inOrder(text.split('\n')).map(({ thing, place }) => (
    <Fragment key={place}>
      {place === '0' ? null : <br />}
      {thing}
    </Fragment>
  ));
  // Innermost first: the link stands around the rest.
  for (const mark of [...marks].reverse()) {
    if (mark.type === 'bold') shown = <strong>{shown}</strong>;
    if (mark.type === 'italic') shown = <em>{shown}</em>;
    if (mark.type === 'footnote')
      shown = (
        <>
          {shown}
          <small className={classes.address} data-aside>
            {' '}
            [{[mark.attrs.note, mark.attrs.source].filter(Boolean).join(' ')}]
          </small>
        </>
      );
    if (mark.type === 'link')
      shown = (
        <a href={mark.attrs.href} target="_blank" rel="noopener noreferrer" className={classes.link}>
          {shown}
          {withAddress ? (
            <small className={classes.address} data-aside>
              {' '}
              {mark.attrs.href}
            </small>
          ) : null}
        </a>
      );
  }
  return shown;
}
