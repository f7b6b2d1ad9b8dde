import { GonePage } from '#components/site/notice-page.tsx';
import { RetractedPage } from '#components/site/retracted-page.tsx';
import { StoryPage } from '#components/site/story-page.tsx';
import { formerAddress } from '#newsroom/site/addresses.ts';
import { answer, type Page } from '#newsroom/site/answering.ts';
import { readRetraction } from '#newsroom/site/corrections.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { paths } from '#newsroom/site/paths.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { leadsKeptFor, readSiteStory } from '#newsroom/site/story.ts';
import type { Language } from '#newsroom/stories/document/content.ts';
import { isSlug } from '#newsroom/stories/document/slug.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { languageIn } from '../../../languages.ts';
import { missing, missingPage } from '../../../missing.tsx';
import { editionFor, html, ownPreview } from '../../../rendering.tsx';
import { retractedHead, storyHead } from '../../../story-head.ts';

type Context = { params: Promise<{ language: string; slug: string }> };

/** A story; or what became of it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { language: given, slug } = await params;
  const language = languageIn(given);
  if (!language || !isSlug(slug)) return missing(request);
  return answer(request, paths.story({ language, slug }), () => storyPage(language, slug));
}

async function storyPage(language: Language, slug: string): Promise<Page> {
  const { masthead, story, retraction, former } = await snapshot(async (ask) => {
    const story = await readSiteStory(ask, language, slug);
    const retraction = story ? null : await readRetraction(ask, language, slug);
    const former = story || retraction ? null : await formerAddress(ask, language, slug);
    return { masthead: await readMasthead(ask), story, retraction, former };
  }, 'kept');
  const edition = editionFor(language, masthead, story?.running ? 'live.css' : null);
  if (story) {
    const page = await html(<StoryPage story={story} edition={edition} head={storyHead(story, edition)} />);
    return { ...page, keptFor: leadsKeptFor };
  }
  if (retraction)
    return html(
      <RetractedPage retraction={retraction} edition={edition} head={retractedHead(retraction, edition)} />,
    );
  if (former?.now === 'moved')
    return {
      status: 308,
      type: 'text/plain; charset=utf-8',
      body: '',
      headers: { Location: paths.story({ language, slug: former.slug }) },
    };
  if (former?.now === 'gone') {
    const head = {
      title: wordsFor(language, 'site')('gone.short'),
      description: '',
      canonical: null,
      preview: ownPreview(),
    };
    return html(<GonePage edition={edition} head={head} at={former.at} />, 410);
  }
  return missingPage(language);
}
