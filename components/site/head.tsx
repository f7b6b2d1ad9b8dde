import { inLanguage } from '#newsroom/site/in-language.ts';
import { paths } from '#newsroom/site/paths.ts';
import type { Language } from '#newsroom/stories/document/content.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';

/** What is told of a page to browsers, search engines and link previews. Paths, not addresses. */
export type HeadFacts = {
  title: string;
  description: string;
  /** Null: the page is no page of its own, and not to be found. */
  canonical: string | null;
  /** Others published it first: search engines are led to this address. */
  elsewhere?: string;
  /** The same page in each language it is there in; only told where there are two. */
  alternates?: Partial<Record<Language, string>>;
  feeds?: { title: string; path: string }[];
  preview: { path: string; width: number; height: number; type: string; alt: string };
  article?: {
    publishedAt: Date;
    updatedAt: Date;
    section: string;
    authors: string[];
    topics: string[];
  };
  /** What search engines are told of the page, each as `jsonLd` returns it. */
  data?: string[];
  /** Where the page's short form for other sites is had (oEmbed). */
  embed?: string;
  /** Korean stands in an English page. */
  hangul?: boolean;
  /** A script of this kind of page alone, by path. */
  script?: string;
  /** Next page of a list, by path. */
  older?: string | null;
};

const localeOf: Record<Language, string> = { en: 'en_US', ko: 'ko_KR' };

/** The head of a page. */
export function Head({ edition, ...facts }: HeadFacts & { edition: Edition }) {
  const { language, masthead, site, assets } = edition;
  const outlet = inLanguage(masthead.names, language).text;
  const title = facts.title ? `${facts.title} · ${outlet}` : outlet;
  const url = facts.canonical === null ? null : site + facts.canonical;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {facts.description && <meta name="description" content={facts.description} />}
      <meta
        name="robots"
        content={url ? 'index, follow, max-image-preview:large, max-snippet:-1' : 'noindex, follow'}
      />
      {url && <link rel="canonical" href={facts.elsewhere ?? url} />}
      {masthead.look.languages.length > 1 && <Alternates alternates={facts.alternates} site={site} />}
      {facts.older && <link rel="next" href={site + facts.older} />}
      <Styles edition={edition} />
      <script src={assets.script} async nonce={edition.nonce} data-families={assets.families.join('|')} />
      {facts.script && <script src={facts.script} async />}
      <link rel="icon" href={assets.emblem} type="image/svg+xml" />
      {assets.touchIcon && <link rel="apple-touch-icon" href={assets.touchIcon} />}
      <link rel="manifest" href={paths.manifest(language)} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fdfcf9" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#15171a" />
      <Feeds facts={facts} edition={edition} outlet={outlet} />
      {url && <Previews facts={facts} edition={edition} outlet={outlet} url={url} />}
      {facts.embed && (
        <link rel="alternate" type="application/json+oembed" title={title} href={site + facts.embed} />
      )}
      {facts.data?.map((data) => (
        <script key={data} type="application/ld+json">
          {data}
        </script>
      ))}
    </head>
  );
}

/** What the page needs before it is painted. */
function Styles({ edition: { assets, within, nonce } }: { edition: Edition }) {
  if (within)
    return (
      <>
        <style>{within.style}</style>
        <script>{within.script}</script>
      </>
    );
  return (
    <>
      {[assets.sheet, assets.theme, assets.own].map(
        (sheet) => sheet && <link key={sheet} rel="stylesheet" href={sheet} />,
      )}
      <script src={assets.choices} nonce={nonce} />
    </>
  );
}

function Alternates({ alternates, site }: { alternates: HeadFacts['alternates']; site: string }) {
  const { en, ko } = alternates ?? {};
  if (!en || !ko) return null;
  return (
    <>
      <link rel="alternate" hrefLang="en" href={site + en} />
      <link rel="alternate" hrefLang="ko" href={site + ko} />
      <link rel="alternate" hrefLang="x-default" href={site + en} />
    </>
  );
}

function Feeds({ facts, edition, outlet }: { facts: HeadFacts; edition: Edition; outlet: string }) {
  const t = wordsFor(edition.language, 'site');
  const house = { title: `${outlet} – ${t('feed')}`, path: `/${edition.language}/feed.xml` };
  return (
    <>
      {[house, ...(facts.feeds ?? [])].map((feed) => (
        <link
          key={feed.path}
          rel="alternate"
          type={feedTypes[feed.path.slice(feed.path.lastIndexOf('/') + 1)]}
          title={feed.title}
          href={feed.path}
        />
      ))}
    </>
  );
}

const feedTypes: Record<string, string> = {
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
};

/** Open Graph and X cards. */
function Previews({
  facts,
  edition,
  outlet,
  url,
}: {
  facts: HeadFacts;
  edition: Edition;
  outlet: string;
  url: string;
}) {
  const { language, site } = edition;
  const { preview, article } = facts;
  const said: [string, string | undefined][] = [
    ['og:type', article ? 'article' : 'website'],
    ['og:site_name', outlet],
    ['og:title', facts.title || outlet],
    ['og:description', facts.description],
    ['og:url', url],
    ['og:locale', localeOf[language]],
    ['og:image', site + preview.path],
    ['og:image:type', preview.type],
    ['og:image:width', String(preview.width)],
    ['og:image:height', String(preview.height)],
    ['og:image:alt', preview.alt],
    ['article:published_time', article?.publishedAt.toISOString()],
    ['article:modified_time', article?.updatedAt.toISOString()],
    ['article:section', article?.section],
    ...(article?.authors ?? []).map((author): [string, string] => ['article:author', author]),
    ...(article?.topics ?? []).map((topic): [string, string] => ['article:tag', topic]),
  ];
  return (
    <>
      {said.map(([property, content]) =>
        content ? <meta key={`${property} ${content}`} property={property} content={content} /> : null,
      )}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
