import { CorrectionsPage } from '#components/site/corrections-page.tsx';
import { answer } from '#newsroom/site/answering.ts';
import { correctionPlace, readCorrections } from '#newsroom/site/corrections.ts';
import { inLanguage } from '#newsroom/site/in-language.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { paths } from '#newsroom/site/paths.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { languageIn } from '../../languages.ts';
import { missing } from '../../missing.tsx';
import { editionFor, html, ownPreview } from '../../rendering.tsx';

type Context = { params: Promise<{ language: string }> };

/** All that was corrected in a language. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const language = languageIn((await params).language);
  if (!language) return missing(request);
  const asked = new URL(request.url).searchParams.get('before');
  const place = correctionPlace(asked);
  const here = paths.corrections(language);
  // Only the first page is kept: there are as many places as readers can make up.
  return answer(request, place ? null : here, async () => {
    const { masthead, page } = await snapshot(async (ask) => ({
      masthead: await readMasthead(ask),
      page: await readCorrections(ask, language, place),
    }));
    const t = wordsFor(language, 'corrections');
    const outlet = inLanguage(masthead.names, language).text;
    const head = {
      title: t(place ? 'page.olderTitle' : 'page.title'),
      description: t('page.description', { outlet }),
      canonical: place ? `${here}?before=${asked}` : here,
      alternates: place ? undefined : { en: paths.corrections('en'), ko: paths.corrections('ko') },
      preview: ownPreview(),
      older: page.older && `${here}?before=${page.older}`,
      feeds: [
        { title: t('page.feed', { outlet }), path: `${here}/feed.xml` },
        { title: `${t('page.feed', { outlet })} – Atom`, path: `${here}/atom.xml` },
        { title: `${t('page.feed', { outlet })} – JSON`, path: `${here}/feed.json` },
      ],
    };
    const edition = editionFor(language, masthead);
    return html(<CorrectionsPage {...page} firstPage={!place} edition={edition} head={head} />);
  });
}
