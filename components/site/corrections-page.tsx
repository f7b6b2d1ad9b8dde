import { correctedAt, type ListedCorrection } from '#newsroom/site/corrections.ts';
import { paths } from '#newsroom/site/paths.ts';
import { toldOf } from '#newsroom/site/told.ts';
import { messages } from '#newsroom/words/index.ts';
import { ToldParts } from './corrections.tsx';
import type { Edition } from './edition.ts';
import type { HeadFacts } from './head.tsx';
import { Moment } from './moment.tsx';
import { Older } from './older.tsx';
import { Page } from './page.tsx';
import { Running } from './run.tsx';

type Shown = {
  corrections: ListedCorrection[];
  older: string | null;
  firstPage: boolean;
  edition: Edition;
  head: HeadFacts;
};

/** All that was corrected, clarified and retracted, each with the way to its story. */
export function CorrectionsPage({ corrections, older, firstPage, edition, head }: Shown) {
  const { language } = edition;
  const words = messages(language).corrections;
  return (
    <Page
      edition={edition}
      head={head}
      kind="list"
      otherEdition={paths.corrections(language === 'ko' ? 'en' : 'ko')}
    >
      <header className="list-head">
        <h1>{words.page.title}</h1>
        <p className="list-about">{words.page.about}</p>
      </header>
      {corrections.length > 0 ? (
        <div className="list corrections-list">
          {corrections.map((correction) => (
            <Entry key={correction.id} correction={correction} edition={edition} />
          ))}
        </div>
      ) : (
        <p className="nothing">{firstPage ? words.page.empty : words.page.noMore}</p>
      )}
      <Older
        here={paths.corrections(language)}
        older={older}
        firstPage={firstPage}
        edition={edition}
        words={words.page}
      />
    </Page>
  );
}

function Entry({ correction, edition }: { correction: ListedCorrection; edition: Edition }) {
  const told = toldOf(correction, messages(edition.language).corrections);
  return (
    <article className="correction" id={`c-${correction.id}`}>
      <p className="kicker">{told.title}</p>
      <h2 className="card-headline">
        <a href={correctedAt(correction)}>
          <Running text={correction.headline} language={correction.language} />
        </a>
      </h2>
      <ToldParts told={told} edition={edition} />
      <p className="when">
        <Moment at={correction.at} edition={edition} />
      </p>
    </article>
  );
}
