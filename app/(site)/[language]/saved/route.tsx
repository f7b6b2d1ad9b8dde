import { SavedPage } from '#components/site/saved-page.tsx';
import { answer } from '#newsroom/site/answering.ts';
import { assetPath } from '#newsroom/site/assets.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { paths } from '#newsroom/site/paths.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { languageIn } from '../../languages.ts';
import { missing } from '../../missing.tsx';
import { editionFor, html, ownPreview } from '../../rendering.tsx';

type Context = { params: Promise<{ language: string }> };

/** The frame of what a reader keeps on this device: the same for everybody. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const language = languageIn((await params).language);
  if (!language) return missing(request);
  return answer(request, paths.saved(language), async () => {
    const masthead = await snapshot(readMasthead);
    const t = wordsFor(language, 'keeping');
    const head = {
      title: t('page.title'),
      description: t('page.description'),
      // It says nothing to anybody but the one who saved.
      canonical: null,
      preview: ownPreview(),
      // Headlines of both languages may stand on it.
      hangul: true,
      script: assetPath('saved.js'),
    };
    return html(<SavedPage edition={editionFor(language, masthead, 'keeping.css')} head={head} />);
  });
}
