import { ListPage } from '#components/site/list-page.tsx';
import { readMostRead, shownFor } from '#newsroom/reads/most-read.ts';
import { answer } from '#newsroom/site/answering.ts';
import { showsNothingElse, showsRunning } from '#newsroom/site/filling.ts';
import { readSectionTop } from '#newsroom/site/front.ts';
import { inLanguage } from '#newsroom/site/in-language.ts';
import { listData } from '#newsroom/site/list-data.ts';
import { formerList, noExtras, readExtras } from '#newsroom/site/list-extras.ts';
import { listFolders, readList } from '#newsroom/site/lists.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { paths } from '#newsroom/site/paths.ts';
import { placeOf } from '#newsroom/site/places.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { isSlug } from '#newsroom/stories/document/slug.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { languageIn } from '../../../languages.ts';
import { kindIn } from '../../../list-kinds.ts';
import { missing, missingPage } from '../../../missing.tsx';
import { editionFor, html, ownPreview } from '../../../rendering.tsx';

type Context = { params: Promise<{ language: string; folder: string; slug: string }> };

/** The stories of a section, a topic, an author, a coverage or a series. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { language: given, folder, slug } = await params;
  const [language, kind] = [languageIn(given), kindIn(folder)];
  if (!language || !kind || !isSlug(slug)) return missing(request);
  const place = placeOf(new URL(request.url).searchParams.get('before'));
  const here = paths.list(language, folder, slug);
  // Only the first page is kept: there are as many places as readers can make up.
  return answer(request, place ? null : here, async () => {
    const { masthead, list, former, extras, top, mostRead } = await snapshot(async (ask) => {
      const list = await readList(ask, kind, language, slug, place);
      const section = list && kind === 'section' && !place ? list.subject.id : null;
      const top = section ? await readSectionTop(ask, language, section) : [];
      return {
        masthead: await readMasthead(ask),
        list,
        former: list ? null : await formerList(ask, kind, slug),
        extras: list && !place ? await readExtras(ask, list, language) : noExtras,
        top,
        mostRead:
          section && showsNothingElse(top) ? await readMostRead(ask, language, { section, limit: 5 }) : [],
      };
    });
    if (former)
      return {
        status: 308,
        type: 'text/plain; charset=utf-8',
        body: '',
        headers: { Location: paths.list(language, listFolders[former.kind], former.slug) },
      };
    const nothing = list && list.kind !== 'section' && list.languages.length === 0;
    if (!list || nothing) return missingPage(language);
    const t = wordsFor(language, 'site');
    const name = inLanguage(list.subject.names, language).text;
    const outlet = inLanguage(masthead.names, language).text;
    const about = inLanguage(list.subject.about, language).text;
    const edition = editionFor(language, masthead, showsRunning(top) ? 'live.css' : null);
    const head = {
      title: place ? t('lists.olderTitle', { name }) : name,
      description:
        about || t(kind === 'author' ? 'lists.descriptionBy' : 'lists.description', { name, outlet }),
      canonical: place ? `${here}?before=${new URL(request.url).searchParams.get('before')}` : here,
      alternates:
        !place && list.languages.length > 1
          ? { en: paths.list('en', folder, slug), ko: paths.list('ko', folder, slug) }
          : undefined,
      preview: ownPreview(),
      older: list.older && `${here}?before=${list.older}`,
      feeds: [
        { title: `${name} – ${t('feed')}`, path: `${here}/feed.xml` },
        { title: `${name} – Atom`, path: `${here}/atom.xml` },
        { title: `${name} – JSON`, path: `${here}/feed.json` },
      ],
      data: listData(list, edition, extras.profile),
    };
    const page = await html(
      <ListPage
        list={list}
        extras={extras}
        top={top}
        mostRead={mostRead}
        edition={edition}
        head={head}
        firstPage={!place}
      />,
    );
    return kind === 'section' ? { ...page, keptFor: shownFor } : page;
  });
}
