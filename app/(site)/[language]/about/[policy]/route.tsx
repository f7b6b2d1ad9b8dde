import { PolicyPage } from '#components/site/policy-page.tsx';
import { policyKind } from '#newsroom/machines/policy-kinds.ts';
import { readPolicy } from '#newsroom/machines/reading.ts';
import { answer } from '#newsroom/site/answering.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { paths } from '#newsroom/site/paths.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { languageIn } from '../../../languages.ts';
import { missing, missingPage } from '../../../missing.tsx';
import { editionFor, html, ownPreview } from '../../../rendering.tsx';

type Context = { params: Promise<{ language: string; policy: string }> };

/** What the newsroom promises in public; one that stands elsewhere is led to. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const given = await params;
  const language = languageIn(given.language);
  const kind = policyKind(given.policy);
  if (!language || !kind) return missing(request);
  const here = paths.policy(language, kind);
  return answer(request, here, async () => {
    const { masthead, policy } = await snapshot(async (ask) => ({
      masthead: await readMasthead(ask),
      policy: await readPolicy(ask, kind),
    }));
    if (policy?.url)
      return { status: 307, type: 'text/plain; charset=utf-8', body: '', headers: { Location: policy.url } };
    if (!policy) return missingPage(language);
    const edition = editionFor(language, masthead);
    const other = language === 'ko' ? 'en' : 'ko';
    const head = {
      title: wordsFor(language, 'machines')(`policy.${kind}`),
      description: '',
      canonical: here,
      alternates: { [language]: here, [other]: paths.policy(other, kind) },
      preview: ownPreview(),
      hangul: /\p{Script=Hangul}/u.test(`${policy.texts.en}`),
    };
    return html(
      <PolicyPage
        kind={kind}
        texts={policy.texts}
        at={policy.at}
        edition={edition}
        head={head}
        otherEdition={paths.policy(other, kind)}
      />,
    );
  });
}
