import { FrontPage } from '#components/site/front-page.tsx';
import { MissingPage } from '#components/site/notice-page.tsx';
import { StoryPage } from '#components/site/story-page.tsx';
import { shownSettings } from '#newsroom/house/change-settings.ts';
import { assetPath } from '#newsroom/site/assets.ts';
import { showsRunning } from '#newsroom/site/filling.ts';
import { newestStories, readFront } from '#newsroom/site/front.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { readSiteStory } from '#newsroom/site/story.ts';
import { mayInHouse } from '#newsroom/staff/permissions.ts';
import type { Who } from '#newsroom/stories/permissions.ts';
import { readLogo, readThemeDesk } from '#newsroom/theme/reading.ts';
import { themeSheet } from '#newsroom/theme/sheet.ts';
import { languageIn } from '../../../../(site)/languages.ts';
import { missing } from '../../../../(site)/missing.tsx';
import { editionFor, html, ownPreview } from '../../../../(site)/rendering.tsx';
import { storyHead } from '../../../../(site)/story-head.ts';
import { signedIn } from '../../../../signed-in.ts';

const here = '/desk/house/theme/preview';
const unkept = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' };

/**
 * The real site with the theme that is being made: `?page=front|story&language=&scheme=`; its sheet and its logos are
 * `?part=sheet` and `?part=logo`. With `&settings=` it is the published theme with what is typed into the settings. To
 * whoever may not make themes there is no such page.
 */
export async function GET(request: Request): Promise<Response> {
  const person = await signedIn();
  if (!person || !mayInHouse(person.who, 'manage_theme')) return missing(request);
  const asked = new URL(request.url).searchParams;
  const scheme = asked.get('scheme') === 'dark' ? 'dark' : 'light';
  if (asked.get('part') === 'logo') return logo(request, person.who, asked.get('file') ?? '');
  const typed = shownSettings(asked.get('settings'));
  const { look, version } = await lookAsked(person.who, typed !== null || asked.get('v') === 'published');
  if (asked.get('part') === 'sheet')
    return new Response(themeSheet(look, assetPath, scheme), {
      headers: { ...unkept, 'Content-Type': 'text/css; charset=utf-8' },
    });
  const language = languageIn(asked.get('language') ?? '') ?? person.language;
  const { masthead, front, story } = await snapshot(async (ask) => {
    const masthead = { ...(await readMasthead(ask)), look, ...typed };
    if (asked.get('page') !== 'story')
      return { masthead, front: await readFront(ask, masthead, language), story: null };
    const [newest] = await newestStories(ask, language, 1);
    return { masthead, front: null, story: newest ? await readSiteStory(ask, language, newest.slug) : null };
  });
  const plain = editionFor(language, masthead, story?.running || showsRunning(front) ? 'live.css' : null);
  const edition = {
    ...plain,
    assets: { ...plain.assets, theme: `${here}?part=sheet&scheme=${scheme}&v=${version}` },
    within: null,
    logoSource: ({ sha256 }: { sha256: string }) => `${here}?part=logo&file=${sha256}`,
    scheme,
  } as const;
  const head = { title: '', description: '', canonical: null, preview: ownPreview() };
  const page = front ? (
    <FrontPage front={front} edition={edition} head={head} />
  ) : story ? (
    <StoryPage story={story} edition={edition} head={{ ...storyHead(story, edition), canonical: null }} />
  ) : (
    <MissingPage edition={edition} head={head} />
  );
  const { body, type } = await html(page);
  return new Response(new Blob([body as string]), { headers: { ...unkept, 'Content-Type': type } });
}

/** The draft, or the theme readers see. */
async function lookAsked(who: Who, published: boolean) {
  if (!published) return readThemeDesk(who);
  return { look: (await snapshot(readMasthead)).look, version: 'published' };
}

async function logo(request: Request, who: Who, file: string): Promise<Response> {
  const found = await readLogo(who, file);
  if (!found) return missing(request);
  return new Response(new Uint8Array(found.bytes), {
    headers: { ...unkept, 'Content-Type': found.type, 'X-Content-Type-Options': 'nosniff' },
  });
}
