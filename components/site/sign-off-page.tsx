import type { ReactNode } from 'react';
import type { SignOffPage } from '#newsroom/sign-offs/answering.ts';
import type { Size } from '#newsroom/site/cards.ts';
import type { Language } from '#newsroom/stories/document/content.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { Body } from './body.tsx';
import type { Edition } from './edition.ts';
import { Figure } from './picture.tsx';
import { Running } from './run.tsx';

type Open = Extract<SignOffPage, { state: 'open' }>;
/** What was typed and what is wrong with it, when the form comes back. */
export type Typed = { values: Record<string, string>; errors: Record<string, string> };

/** The frame of a page for somebody outside: the name of the house, and no way to anything else. */
export function SignOffFrame({
  edition,
  house,
  title,
  hangul,
  children,
}: {
  edition: Edition;
  house: string;
  title: string;
  /** Korean stands on it somewhere. */
  hangul: boolean;
  children: ReactNode;
}) {
  const { language, assets } = edition;
  return (
    <html lang={language} className="page-sign-off">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${house}`}</title>
        <meta name="robots" content="noindex, nofollow, noarchive" />
        <meta name="referrer" content="no-referrer" />
        <link rel="stylesheet" href={assets.sheet} />
        {assets.own && <link rel="stylesheet" href={assets.own} />}
        {hangul && <link rel="stylesheet" href={assets.hangul} />}
        <link rel="icon" href={assets.emblem} type="image/svg+xml" />
        <meta name="color-scheme" content="light dark" />
      </head>
      <body>
        <main>
          <p className="sign-off-house">{house}</p>
          {children}
        </main>
      </body>
    </html>
  );
}

/** A link that shows no words: answered, taken back, run out, or never made. */
export function SignOffClosed({ page, language }: { page: Exclude<SignOffPage, Open>; language: Language }) {
  const t = wordsFor(language, 'checks');
  return (
    <div className="sign-off-about">
      <h1>{t(`signOff.page.${page.state}`)}</h1>
      {page.state === 'answered' ? (
        <p>
          <Running
            text={t('signOff.page.said', { name: page.signedAs, answer: t(`signOff.answer.${page.answer}`) })}
            language={language}
          />
        </p>
      ) : (
        <p>{t('signOff.page.askAgain')}</p>
      )}
    </div>
  );
}

/** One revision, and the form to answer it. It works without any script. */
export function SignOffOpen({
  page,
  sizes,
  edition,
  expires,
  typed,
}: {
  page: Open;
  sizes: Record<string, Size[]>;
  edition: Edition;
  /** When the link runs out, in words. */
  expires: string;
  typed: Typed;
}) {
  const t = wordsFor(page.language, 'checks');
  const { content } = page;
  // The words are in the story's language, whatever that of the page.
  const told = { ...edition, language: content.language };
  const lead = content.leadPicture;
  const leadSizes = lead ? sizes[lead.pictureId] : undefined;
  return (
    <>
      <div className="sign-off-about">
        <h1>
          <Running text={t('signOff.page.title', { name: page.name })} language={page.language} />
        </h1>
        <p>
          <Running text={t('signOff.page.about', { by: page.by, expires })} language={page.language} />
        </p>
        {page.question && (
          <>
            <p>
              <Running text={t('signOff.page.question', { by: page.by })} language={page.language} />
            </p>
            <blockquote>
              <Running text={page.question} language={page.language} />
            </blockquote>
          </>
        )}
      </div>
      <article className="sign-off-words" lang={content.language}>
        <h2 className="sign-off-headline">
          <Running text={content.headline || t('signOff.page.untitled')} language={content.language} />
        </h2>
        {content.standfirst && (
          <p className="standfirst">
            <Running text={content.standfirst} language={content.language} />
          </p>
        )}
        {lead && leadSizes && (
          <Figure picture={{ ...lead, sizes: leadSizes }} edition={told} place="body" first />
        )}
        <Body
          body={content.body}
          dateline={content.dateline}
          edition={told}
          pictureOf={(attrs) => {
            const found = sizes[attrs.pictureId];
            return found ? { ...attrs, sizes: found } : null;
          }}
        />
      </article>
      <AnswerForm page={page} typed={typed} />
    </>
  );
}

function AnswerForm({ page, typed: { values, errors } }: { page: Open; typed: Typed }) {
  const t = wordsFor(page.language, 'checks');
  const wrong = (field: string) =>
    errors[field] ? (
      <p className="wrong" id={`${field}-wrong`}>
        {errors[field]}
      </p>
    ) : null;
  const described = (field: string) => ({
    'aria-invalid': errors[field] ? true : undefined,
    'aria-describedby': errors[field] ? `${field}-wrong` : undefined,
  });
  return (
    <form method="post" className="sign-off-form" noValidate>
      <fieldset {...described('answer')}>
        <legend>{t('signOff.page.yourAnswer')}</legend>
        {(['yes', 'remarks', 'no'] as const).map((answer) => (
          <label key={answer} className="choice">
            <input type="radio" name="answer" value={answer} defaultChecked={values.answer === answer} />
            <span>{t(`signOff.choice.${answer}`)}</span>
          </label>
        ))}
        {wrong('answer')}
      </fieldset>
      <div className="field">
        <label className="label" htmlFor="remarks">
          {t('signOff.page.remarks')}
        </label>
        <textarea
          id="remarks"
          name="remarks"
          rows={5}
          maxLength={4000}
          defaultValue={values.remarks}
          {...described('remarks')}
        />
        {wrong('remarks')}
      </div>
      <div className="field">
        <label className="label" htmlFor="name">
          {t('signOff.page.name')}
        </label>
        <input
          type="text"
          id="name"
          name="name"
          maxLength={120}
          autoComplete="name"
          defaultValue={values.name ?? page.name}
          {...described('name')}
        />
        {wrong('name')}
      </div>
      <p>{t('signOff.page.bound', { hash: page.sha256.slice(0, 12) })}</p>
      <button type="submit">{t('signOff.page.send')}</button>
    </form>
  );
}
