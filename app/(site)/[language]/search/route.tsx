import { SearchPage } from '#components/site/search-page.tsx';
import { answer } from '#newsroom/site/answering.ts';
import { readRivers } from '#newsroom/site/front.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { paths } from '#newsroom/site/paths.ts';
import { placeOf } from '#newsroom/site/places.ts';
import { search } from '#newsroom/site/searching.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { queryOf } from '#newsroom/site/terms.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { languageIn } from '../../languages.ts';
import { missing } from '../../missing.tsx';
import { editionFor, html, ownPreview } from '../../rendering.tsx';

type Context = { params: Promise<{ language: string }> };

/** Search. What readers ask for is theirs: it is never kept. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const language = languageIn((await params).language);
  if (!language) return missing(request);
  const asked = new URL(request.url).searchParams;
  const query = queryOf(asked.get('q'));
  const place = placeOf(asked.get('before'));
  const order = asked.get('order') === 'best' ? 'best' : 'newest';
  const here = paths.search(language);
  return answer(request, query ? null : here, async () => {
    const { masthead, findings, newest } = await snapshot(async (ask) => {
      const masthead = await readMasthead(ask);
      const findings = query ? await search(ask, language, query, place, order) : null;
      const nothing = findings?.stories.length === 0 && !place;
      return { masthead, findings, newest: nothing ? await readRivers(ask, masthead, language, []) : [] };
    });
    const t = wordsFor(language, 'site');
    const head = {
      title: query ? t('find.titleFor', { query }) : t('find.title'),
      description: '',
      // Search engines have no use for another's findings.
      canonical: query ? null : here,
      alternates: query ? undefined : { en: paths.search('en'), ko: paths.search('ko') },
      preview: ownPreview(),
    };
    return html(
      <SearchPage
        query={query}
        order={order}
        findings={findings}
        firstPage={!place}
        newest={newest}
        edition={editionFor(language, masthead)}
        head={head}
      />,
    );
  });
}
