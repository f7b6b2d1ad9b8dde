import type { ReactNode } from 'react';
import type { Card as StoryCard } from '#newsroom/site/cards.ts';
import { paths } from '#newsroom/site/paths.ts';
import { names } from './byline.tsx';
import type { Edition } from './edition.ts';
import { Day } from './moment.tsx';
import { Picture, type PicturePlace } from './picture.tsx';
import { Name, Running } from './run.tsx';

type Form = {
  story: StoryCard;
  edition: Edition;
  /** `lead` opens a front; `tall` has its picture above; `side` beside; `plain` has none. */
  form: 'lead' | 'tall' | 'side' | 'plain';
  level?: 2 | 3;
  standfirst?: boolean;
  kicker?: boolean;
  /** Who wrote it and when. */
  small?: boolean;
  first?: boolean;
  /** Why it stands here; takes the kicker's place. */
  why?: ReactNode;
};

const places: Record<Form['form'], PicturePlace> = {
  lead: 'front-lead',
  tall: 'card',
  side: 'small',
  plain: 'small',
};

/** A story in a list or on a front. The whole card leads to it, by one link. */
export function Card({ story, edition, form, level = 3, standfirst, kicker, small, first, why }: Form) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const { language } = edition;
  const picture = form === 'plain' ? null : story.picture;
  return (
    <article className={`card card-${form}${picture ? ' card-pictured' : ''}`}>
      {picture && (
        <div className="card-picture">
          <Picture picture={picture} edition={edition} place={places[form]} first={first} />
        </div>
      )}
      <div className="card-words">
        {why && <p className="kicker">{why}</p>}
        {kicker && (
          <p className="kicker">
            <Name of={story.section.names} language={language} />
          </p>
        )}
        <Heading className="card-headline">
          <a href={paths.story(story)}>
            <Running text={story.headline} language={language} />
          </a>
        </Heading>
        {standfirst && story.standfirst && (
          <p className="card-standfirst">
            <Running text={story.standfirst} language={language} />
          </p>
        )}
        {small && (
          <p className="card-small">
            {story.authors.length > 0 && <span>{names(story.authors, edition)}</span>}
            <Day at={story.firstPublishedAt} edition={edition} />
          </p>
        )}
      </div>
    </article>
  );
}
