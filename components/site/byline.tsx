import type { ReactNode } from 'react';
import type { Author } from '#newsroom/site/cards.ts';
import { inLanguage } from '#newsroom/site/in-language.ts';
import { paths } from '#newsroom/site/paths.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';
import { Name } from './run.tsx';
import { sequence } from './sequence.ts';

/** Who wrote it, each with their title, in the form of the house. */
export function Byline({ authors, edition }: { authors: Author[]; edition: Edition }) {
  if (authors.length === 0) return null;
  const t = wordsFor(edition.language, 'site');
  const { bylineForm } = edition.masthead;
  const each = authors.map((author) => (
    <span className="author" key={author.slug}>
      {bylineForm === 'bracketed' ? bracketed(author, edition) : titled(author, edition)}
    </span>
  ));
  return (
    <p className={`byline byline-${bylineForm}`}>
      {bylineForm === 'bracketed' ? each : t.rich('by', { authors: () => each })}
    </p>
  );
}

function linked(author: Author, edition: Edition): () => ReactNode {
  return () => (
    <a key={author.slug} rel="author" href={paths.list(edition.language, 'authors', author.slug)}>
      <Name of={author.names} language={edition.language} />
    </a>
  );
}

function titled(author: Author, edition: Edition): ReactNode {
  const { language } = edition;
  const t = wordsFor(language, 'site');
  const title = inLanguage(author.titles, language).text;
  const values = { name: '', title, author: linked(author, edition) };
  return parts(title ? t.rich('byTitled', values) : t.rich('byOne', values));
}

function bracketed(author: Author, edition: Edition): ReactNode {
  const { language, masthead } = edition;
  const t = wordsFor(language, 'site');
  const outlet = inLanguage(masthead.names, language).text;
  const title = inLanguage(author.titles, language).text;
  const values = { outlet, name: '', title, author: linked(author, edition) };
  return parts(title ? t.rich('bracketed', values) : t.rich('bracketedUntitled', values));
}

function parts(said: ReactNode): ReactNode {
  return Array.isArray(said) ? sequence(said) : said;
}

/** The names alone, for a card. */
export function names(authors: Author[], edition: Edition): ReactNode {
  return sequence(
    authors.flatMap((author, n) => [
      n > 0 && (edition.language === 'ko' ? '·' : ', '),
      <Name key={author.slug} of={author.names} language={edition.language} />,
    ]),
  );
}
