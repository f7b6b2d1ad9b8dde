import { LettersAskedPage } from '#components/site/letters-page.tsx';
import { languageIn } from '../../../languages.ts';
import { missing } from '../../../missing.tsx';
import { showLetters } from '../showing.tsx';

type Context = { params: Promise<{ language: string }> };

/** What everybody is told who asked for letters. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const language = languageIn((await params).language);
  if (!language) return missing(request);
  return showLetters(request, language, (edition, head) => (
    <LettersAskedPage edition={edition} head={head} />
  ));
}
