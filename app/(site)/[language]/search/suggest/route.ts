import { answer } from '#newsroom/site/answering.ts';
import { fewAtOnce } from '#newsroom/site/few-at-once.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { suggest } from '#newsroom/site/suggesting.ts';
import { queryOf } from '#newsroom/site/terms.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { languageIn } from '../../../languages.ts';
import { noSuchFile } from '../../../missing.tsx';

type Context = { params: Promise<{ language: string }> };

const inTurn = fewAtOnce(2);

/** What the search field suggests as somebody types, as JSON. Anything may be typed: nothing is kept. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const language = languageIn((await params).language);
  if (!language) return noSuchFile(request);
  const query = queryOf(new URL(request.url).searchParams.get('q'));
  return answer(request, null, async () => {
    const found = await inTurn(() => snapshot((ask) => suggest(ask, language, query), 'learnt'));
    const t = wordsFor(language, 'readers');
    const suggestions = found.map((each) => ({ ...each, label: t(`find.kind.${each.kind}`) }));
    return { type: 'application/json; charset=utf-8', body: JSON.stringify({ suggestions }) };
  });
}
