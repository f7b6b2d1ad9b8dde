import type { FilledSlot } from '#newsroom/site/filling.ts';
import type { Front } from '#newsroom/site/front.ts';
import { inLanguage } from '#newsroom/site/in-language.ts';
import { paths } from '#newsroom/site/paths.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { Card } from './card.tsx';
import type { Edition } from './edition.ts';
import { FrontLive } from './front-live.tsx';
import { Day } from './moment.tsx';
import { MostRead } from './most-read.tsx';
import { Name, Running } from './run.tsx';

type Shown = { filled: FilledSlot; edition: Edition };

/** The slots of a front from the top; a lead, the seconds under it and the headlines under those stand together. */
export function FrontSlots({ front, edition }: { front: Front; edition: Edition }) {
  return inBlocks(front).map((block) => {
    const [first] = block;
    if (!first) return null;
    const key = first.slot.id;
    if (first.slot.kind === 'lead') return <Top key={key} block={block} edition={edition} />;
    if (first.slot.kind === 'live') return <FrontLive key={key} filled={first} edition={edition} />;
    if (first.slot.kind === 'coverage') return <Coverage key={key} filled={first} edition={edition} />;
    if (first.slot.kind === 'most_read')
      return <MostRead key={key} stories={first.stories} edition={edition} heading={first.slot.heading} />;
    if (isHeadlines(first)) return <Headlines key={key} filled={first} edition={edition} />;
    return <River key={key} filled={first} edition={edition} />;
  });
}

const isHeadlines = ({ slot }: FilledSlot) => slot.kind === 'river' && slot.form === 'headlines';

/** Slots that stand together: a lead takes in the seconds that follow it, and headlines after them. */
function inBlocks(front: Front): Front[] {
  const blocks: Front[] = [];
  for (const filled of front) {
    const open = blocks.at(-1);
    const last = open?.at(-1);
    const joins =
      open?.[0]?.slot.kind === 'lead' &&
      last &&
      !isHeadlines(last) &&
      ((filled.slot.kind === 'seconds' && last.slot.kind === 'lead') || isHeadlines(filled));
    if (open && joins) open.push(filled);
    else blocks.push([filled]);
  }
  return blocks;
}

function Top({ block, edition }: { block: Front; edition: Edition }) {
  const [lead, ...others] = block;
  const [story] = lead?.stories ?? [];
  const seconds = others.find(({ slot }) => slot.kind === 'seconds');
  const headlines = others.find(isHeadlines);
  return (
    <div className={`front-top${seconds ? '' : ' front-top-alone'}`}>
      {story && (
        <div className="front-lead">
          {lead?.slot.heading && <SlotHeading filled={lead} edition={edition} />}
          <Card story={story} edition={edition} form="lead" level={2} kicker standfirst small first />
        </div>
      )}
      {seconds && <Seconds filled={seconds} edition={edition} />}
      {headlines && <Headlines filled={headlines} edition={edition} />}
    </div>
  );
}

function Seconds({ filled, edition }: Shown) {
  const { slot, stories } = filled;
  // Where nobody chose, the first with a picture stands above the others.
  const chosen = 'stories' in slot && slot.stories.length > 0;
  const above = chosen ? undefined : stories.find((story) => story.picture);
  const inOrder = above ? [above, ...stories.filter((story) => story !== above)] : stories;
  return (
    <div className="front-seconds">
      {slot.heading && <SlotHeading filled={filled} edition={edition} />}
      {inOrder.map((story, n) => (
        <Card
          key={story.storyId}
          story={story}
          edition={edition}
          form={n === 0 ? 'tall' : 'side'}
          level={2}
          kicker
          standfirst={n === 0 || !story.picture}
        />
      ))}
    </div>
  );
}

/** A slot's own heading, else the name of what it is about, else what its kind is called. */
function SlotHeading({ filled, edition }: Shown) {
  const { place } = filled;
  return (
    <h2 id={`slot-${place}`} className="river-name">
      <HeadingWords filled={filled} edition={edition} />
    </h2>
  );
}

function HeadingWords({ filled: { slot, subject }, edition }: Shown) {
  const { language } = edition;
  const t = wordsFor(language, 'site');
  const words = slot.heading ? (
    <Running text={slot.heading} language={language} />
  ) : subject ? (
    <Name of={subject.names} language={language} />
  ) : (
    t('lists.latest')
  );
  if (!subject) return words;
  const folder =
    slot.kind === 'coverage'
      ? 'coverage'
      : slot.kind === 'river' && slot.source.of === 'topic'
        ? 'topics'
        : 'sections';
  return <a href={paths.list(language, folder, subject.slug)}>{words}</a>;
}

function Headlines({ filled, edition }: Shown) {
  const { place, stories } = filled;
  return (
    <section className="front-latest" aria-labelledby={`slot-${place}`}>
      <SlotHeading filled={filled} edition={edition} />
      <ol>
        {stories.map((story) => (
          <li key={story.storyId}>
            <a href={paths.story(story)}>
              <Running text={story.headline} language={edition.language} />
            </a>
            <Day at={story.firstPublishedAt} edition={edition} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Coverage({ filled, edition }: Shown) {
  const { place, stories, subject } = filled;
  const { language } = edition;
  const t = wordsFor(language, 'site');
  const about = subject && inLanguage(subject.about, language);
  return (
    <section className="band" aria-labelledby={`slot-${place}`}>
      <div className="band-head">
        <p className="coverage-label">{t('story.coverage')}</p>
        <h2 id={`slot-${place}`}>
          <HeadingWords filled={filled} edition={edition} />
        </h2>
        {about?.text && <p lang={about.language === language ? undefined : about.language}>{about.text}</p>}
      </div>
      <div className="row">
        {stories.map((story) => (
          <Card key={story.storyId} story={story} edition={edition} form="plain" small />
        ))}
      </div>
    </section>
  );
}

function River({ filled, edition }: Shown) {
  const { slot, place, stories } = filled;
  const chosen = 'stories' in slot && slot.stories.length > 0;
  // The first with a picture opens the river; where none has one, or somebody chose, the first does.
  const opening = (chosen ? undefined : stories.find((story) => story.picture)) ?? stories[0];
  // A river of few stories has room for all their pictures.
  const others = stories.length > 3 ? 'plain' : 'tall';
  return (
    <section className="river" aria-labelledby={`slot-${place}`}>
      <SlotHeading filled={filled} edition={edition} />
      <div className={`river-stories river-of-${Math.min(stories.length, 3)}`}>
        {opening && <Card story={opening} edition={edition} form="tall" standfirst small />}
        {stories
          .filter((story) => story !== opening)
          .map((story) => (
            <Card key={story.storyId} story={story} edition={edition} form={others} standfirst small />
          ))}
      </div>
    </section>
  );
}
