import { LivePage } from '#components/site/live-page.tsx';
import { answer, type Page } from '#newsroom/site/answering.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { paths } from '#newsroom/site/paths.ts';
import { mostEntries, readRunning } from '#newsroom/site/running.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { leadsKeptFor, readSiteStory } from '#newsroom/site/story.ts';
import type { Language } from '#newsroom/stories/document/content.ts';
import { isSlug } from '#newsroom/stories/document/slug.ts';
import { languageIn } from '../../../../languages.ts';
import { missing, missingPage } from '../../../../missing.tsx';
import { editionFor, html } from '../../../../rendering.tsx';
import { storyHead } from '../../../../story-head.ts';

type Context = { params: Promise<{ language: string; slug: string }> };

/** Every entry of a story that runs live: those too that have no room on the story's own page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { language: given, slug } = await params;
  const language = languageIn(given);
  if (!language || !isSlug(slug)) return missing(request);
  return answer(request, paths.entries({ language, slug }), () => entriesPage(language, slug));
}

async function entriesPage(language: Language, slug: string): Promise<Page> {
  const { masthead, story, running } = await snapshot(async (ask) => {
    const story = await readSiteStory(ask, language, slug);
    const running = story && (await readRunning(ask, story.storyId, mostEntries));
    return { masthead: await readMasthead(ask), story, running };
  });
  if (!story || !running) return missingPage(language);
  const edition = editionFor(language, masthead, 'live.css');
  // The story's own address is the one to be found; this one is for whoever scrolls on.
  const { data: _, embed: __, alternates: ___, ...head } = storyHead(story, edition);
  const page = await html(
    <LivePage
      story={story}
      running={running}
      edition={edition}
      head={{ ...head, canonical: null, elsewhere: undefined, script: undefined }}
    />,
  );
  return { ...page, keptFor: leadsKeptFor };
}
