import { FrontPage } from '#components/site/front-page.tsx';
import { shownFor } from '#newsroom/reads/most-read.ts';
import { answer } from '#newsroom/site/answering.ts';
import { showsRunning } from '#newsroom/site/filling.ts';
import { readFront } from '#newsroom/site/front.ts';
import { inLanguage } from '#newsroom/site/in-language.ts';
import { jsonLd, newsroomData } from '#newsroom/site/json-ld.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { paths } from '#newsroom/site/paths.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { languageIn } from '../languages.ts';
import { missing, noSuchFile } from '../missing.tsx';
import { editionFor, html, ownPreview } from '../rendering.tsx';

type Context = { params: Promise<{ language: string }> };

/** The front page of a language. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const given = (await params).language;
  const language = languageIn(given);
  if (!language) return given.includes('.') ? noSuchFile(request) : missing(request);
  const here = paths.front(language);
  return answer(request, here, async () => {
    const { masthead, front } = await snapshot(async (ask) => {
      const masthead = await readMasthead(ask);
      return { masthead, front: await readFront(ask, masthead, language) };
    });
    const edition = editionFor(language, masthead, showsRunning(front) ? 'live.css' : null);
    const head = {
      title: '',
      description: inLanguage(masthead.mottos, language).text,
      canonical: here,
      alternates: { en: paths.front('en'), ko: paths.front('ko') },
      preview: ownPreview(),
      feeds: [
        { title: 'Atom', path: `${here}/atom.xml` },
        { title: 'JSON', path: `${here}/feed.json` },
      ],
      data: [jsonLd(newsroomData(masthead, language, edition.site, edition.assets.emblem))],
    };
    return {
      ...(await html(<FrontPage front={front} edition={edition} head={head} />)),
      keptFor: shownFor,
    };
  });
}
