import { ChangesPage } from '#components/site/changes-page.tsx';
import { answer } from '#newsroom/site/answering.ts';
import { readChanges } from '#newsroom/site/changes.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { paths } from '#newsroom/site/paths.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { isSlug } from '#newsroom/stories/document/slug.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { languageIn } from '../../../../languages.ts';
import { missing, missingPage } from '../../../../missing.tsx';
import { editionFor, html, ownPreview } from '../../../../rendering.tsx';

type Context = { params: Promise<{ language: string; slug: string }> };

/** What changed of a story each time it went out; nothing is here where the newsroom does not show it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { language: given, slug } = await params;
  const language = languageIn(given);
  if (!language || !isSlug(slug)) return missing(request);
  return answer(request, paths.changes({ language, slug }), async () => {
    const { masthead, changes } = await snapshot(async (ask) => ({
      masthead: await readMasthead(ask),
      changes: await readChanges(ask, language, slug),
    }));
    if (!changes) return missingPage(language);
    const edition = editionFor(language, masthead);
    const head = {
      title: wordsFor(language, 'corrections')('changes.titleOf', { headline: changes.headline }),
      description: '',
      // Search engines are led to the story itself.
      canonical: null,
      preview: ownPreview(),
      hangul: language === 'en' && /\p{Script=Hangul}/u.test(JSON.stringify(changes)),
    };
    return html(<ChangesPage changes={changes} edition={edition} head={head} />);
  });
}
