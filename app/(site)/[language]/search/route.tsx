import { SearchPage } from '#components/site/search-page.tsx';
import { answer } from '#newsroom/site/answering.ts';
import { fewAtOnce } from '#newsroom/site/few-at-once.ts';
import { readRivers } from '#newsroom/site/front.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { paths } from '#newsroom/site/paths.ts';
import { placeOf } from '#newsroom/site/places.ts';
import { askedNow, searchAsked } from '#newsroom/site/search-asked.ts';
import { readAuthorsToChoose } from '#newsroom/site/search-authors.ts';
import { searchOrMeant } from '#newsroom/site/search-or-meant.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { languageIn } from '../../languages.ts';
import { missing } from '../../missing.tsx';
import { editionFor, html, ownPreview } from '../../rendering.tsx';

type Context = { params: Promise<{ language: string }> };

const inTurn = fewAtOnce(5);

/** Search. What readers ask for is theirs: it is never kept. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const language = languageIn((await params).language);
  if (!language) return missing(request);
  const given = new URL(request.url).searchParams;
  const typed = searchAsked(given);
  const { query } = typed;
  const place = placeOf(given.get('before'));
  const here = paths.search(language);
  return answer(request, query ? null : here, async () => {
    const { masthead, asked, authors, ...outcome } = await inTurn(() =>
      snapshot(async (ask) => {
        const masthead = await readMasthead(ask);
        const authors = await readAuthorsToChoose(ask, language);
        const asked = await askedNow(ask, typed);
        const found = await searchOrMeant(ask, language, asked, place, masthead.timeZone);
        const nothing = found.findings !== 'too_slow' && found.findings?.stories.length === 0 && !place;
        return {
          masthead,
          asked,
          authors,
          ...found,
          newest: nothing ? await readRivers(ask, masthead, language, []) : [],
        };
      }, 'learnt'),
    );
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
        {...outcome}
        asked={asked}
        authors={authors}
        firstPage={!place}
        edition={editionFor(language, masthead, 'searching.css')}
        head={head}
      />,
    );
  });
}
