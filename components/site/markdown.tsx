import { lexer, type Token, type Tokens } from 'marked';
import type { ReactNode } from 'react';
import { sequence } from './sequence.ts';

/** A text in Markdown as a page shows it. Nothing of it is taken for HTML: what looks like a tag is read as words. */
export function Markdown({ text }: { text: string }): ReactNode {
  return shown(lexer(text, { gfm: true }));
}

const shown = (tokens: Token[] | undefined): ReactNode => sequence((tokens ?? []).map(one));

function one(token: Token): ReactNode {
  const inner = () => shown('tokens' in token ? token.tokens : undefined);
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'heading':
      // The page's own title is the first heading.
      return token.depth <= 2 ? <h2>{inner()}</h2> : <h3>{inner()}</h3>;
    case 'paragraph':
      return <p>{inner()}</p>;
    case 'blockquote':
      return <blockquote>{inner()}</blockquote>;
    case 'list': {
      const items = (token as Tokens.List).items.map((item) => <li key={item.raw}>{shown(item.tokens)}</li>);
      return token.ordered ? <ol>{sequence(items)}</ol> : <ul>{sequence(items)}</ul>;
    }
    case 'strong':
      return <strong>{inner()}</strong>;
    case 'em':
      return <em>{inner()}</em>;
    case 'del':
      return <s>{inner()}</s>;
    case 'br':
      return <br />;
    case 'hr':
      return <hr />;
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'codespan':
      return <code>{token.text}</code>;
    case 'link':
      return leads(token.href) ? <a href={token.href}>{inner()}</a> : inner();
    case 'text':
      return token.tokens ? inner() : (token.text as string);
    default:
      return 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
  }
}

/** Links lead to the web, to a mail, or to a place on this site. */
const leads = (href: string) =>
  /^\/(?![/\\])/.test(href) ||
  href.startsWith('#') ||
  (URL.canParse(href) && /^(https?|mailto):$/.test(new URL(href).protocol));
