import type { PolicyKind } from '#newsroom/machines/policy-kinds.ts';
import { inLanguage } from '#newsroom/site/in-language.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';
import type { HeadFacts } from './head.tsx';
import { Markdown } from './markdown.tsx';
import { Moment } from './moment.tsx';
import { Page } from './page.tsx';
import { sequence } from './sequence.ts';

type Shown = {
  kind: PolicyKind;
  texts: { en: string; ko: string };
  at: Date;
  edition: Edition;
  head: HeadFacts;
  otherEdition: string;
};

/** What the newsroom promises in public. */
export function PolicyPage({ kind, texts, at, edition, head, otherEdition }: Shown) {
  const { language } = edition;
  const t = wordsFor(language, 'machines');
  const said = inLanguage(texts, language);
  const updated = t.rich('updated', { when: () => <Moment key="at" at={at} edition={edition} /> });
  return (
    <Page edition={edition} head={head} kind="notice" otherEdition={otherEdition}>
      <article className="policy">
        <h1>{t(`policy.${kind}`)}</h1>
        <div className="body" lang={said.language === language ? undefined : said.language}>
          <Markdown text={said.text} />
        </div>
        <p className="policy-at">{Array.isArray(updated) ? sequence(updated) : updated}</p>
      </article>
    </Page>
  );
}
