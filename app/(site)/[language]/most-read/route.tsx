import { MostReadPage } from '#components/site/most-read-page.tsx';
import { readMostRead, shownFor } from '#newsroom/reads/most-read.ts';
import { answer } from '#newsroom/site/answering.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { paths } from '#newsroom/site/paths.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { languageIn } from '../../languages.ts';
import { missing } from '../../missing.tsx';
import { editionFor, html, ownPreview } from '../../rendering.tsx';

type Context = { params: Promise<{ language: string }> };

const shown = 20;

/** What is read most in a language. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const language = languageIn((await params).language);
  if (!language) return missing(request);
  const here = paths.mostRead(language);
  return answer(request, here, async () => {
    const { masthead, stories } = await snapshot(async (ask) => ({
      masthead: await readMasthead(ask),
      stories: await readMostRead(ask, language, { limit: shown }),
    }));
    const t = wordsFor(language, 'readers');
    const head = {
      title: t('mostRead.title'),
      description: t('mostRead.about'),
      canonical: here,
      alternates: { en: paths.mostRead('en'), ko: paths.mostRead('ko') },
      preview: ownPreview(),
    };
    const page = await html(
      <MostReadPage stories={stories} edition={editionFor(language, masthead)} head={head} />,
    );
    return { ...page, keptFor: shownFor };
  });
}
