import type { ReactNode } from 'react';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';
import { Footer } from './footer.tsx';
import { Head, type HeadFacts } from './head.tsx';
import { Masthead } from './masthead.tsx';

type Shown = {
  edition: Edition;
  head: HeadFacts;
  /** `reading` has a bar that tells how far one has read. */
  kind: 'front' | 'list' | 'reading' | 'notice';
  section?: string;
  /** On a front: when the newest story on it came out. */
  editionOf?: Date;
  /** Where the page in the other language stands. */
  otherEdition: string;
  /** Stands above all, such as the preview's ribbon. */
  above?: ReactNode;
  children: ReactNode;
};

/** A whole page of the site. */
export function Page({ edition, head, kind, section, otherEdition, editionOf, above, children }: Shown) {
  const t = wordsFor(edition.language, 'site');
  return (
    <html lang={edition.language} className={`page-${kind}`}>
      <Head edition={edition} {...head} />
      <body id="top">
        <a className="skip" href="#content">
          {t('skip')}
        </a>
        {kind === 'reading' && <div className="progress" aria-hidden="true" />}
        {above}
        <Masthead
          edition={edition}
          section={section}
          otherEdition={otherEdition}
          editionOf={editionOf}
          form={kind === 'front' ? 'front' : 'inner'}
        />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer edition={edition} otherEdition={otherEdition} />
        {/* Nine dozen faces: the page is painted without them, in a font set to their measures. */}
        {(edition.language === 'ko' || head.hangul) && <link rel="stylesheet" href={edition.assets.hangul} />}
      </body>
    </html>
  );
}
