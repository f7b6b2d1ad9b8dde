import type { ReactNode } from 'react';
import type { Offer } from '#newsroom/letters/following.ts';
import { inLanguage } from '#newsroom/site/in-language.ts';
import { paths } from '#newsroom/site/paths.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';
import type { HeadFacts } from './head.tsx';
import { LettersChoices, type LettersTyped, Wrong } from './letters-form.tsx';
import { Page } from './page.tsx';

type Shown = { edition: Edition; head: HeadFacts };

/** The frame of every page about letters. */
function LettersFrame({
  edition,
  head,
  title,
  about,
  children,
}: Shown & { title: string; about?: string; children?: ReactNode }) {
  return (
    <Page
      edition={edition}
      head={head}
      kind="list"
      otherEdition={paths.letters(edition.language === 'ko' ? 'en' : 'ko')}
    >
      <header className="list-head">
        <h1>{title}</h1>
        {about && <p className="list-about">{about}</p>}
      </header>
      <div className="letters">{children}</div>
    </Page>
  );
}

/** Where letters are asked for. It works without script; what was typed comes back with what is wrong. */
export function LettersPage({
  edition,
  head,
  offer,
  typed,
  problem,
}: Shown & { offer: Offer; typed: LettersTyped; problem?: string }) {
  const { language } = edition;
  const t = wordsFor(language, 'letters');
  const other = language === 'ko' ? 'en' : 'ko';
  const { errors } = typed;
  return (
    <LettersFrame edition={edition} head={head} title={t('title')} about={t('about')}>
      {problem && (
        <p className="letters-problem" role="alert">
          {problem}
        </p>
      )}
      <form method="post" action={paths.letters(language)} noValidate>
        <div className="letters-field">
          <label htmlFor="email">{t('email')}</label>
          <p id="email-hint" className="letters-hint">
            {t('emailHint')}
          </p>
          <input
            id="email"
            name="email"
            type="email"
            autoComplete="email"
            defaultValue={typed.email}
            maxLength={320}
            required
            aria-invalid={errors.email ? true : undefined}
            aria-describedby={errors.email ? 'wrong-email email-hint' : 'email-hint'}
          />
          <Wrong id="wrong-email" says={errors.email} />
        </div>
        <LettersChoices offer={offer} typed={typed} edition={edition} />
        <p className="letters-trap" aria-hidden="true">
          <label htmlFor="website">{t('trap')}</label>
          <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
        </p>
        <button type="submit">{t('send')}</button>
      </form>
      <p className="letters-hint">
        {t('language')}{' '}
        <a href={paths.letters(other)} hrefLang={other} lang={other}>
          {wordsFor(other, 'letters')('title')}
        </a>
      </p>
    </LettersFrame>
  );
}

/** A mail is on its way, or so everybody is told. */
export function LettersAskedPage({ edition, head }: Shown) {
  const t = wordsFor(edition.language, 'letters');
  return (
    <LettersFrame edition={edition} head={head} title={t('asked.title')} about={t('asked.text')}>
      <p>
        {t('asked.none')} <a href={paths.letters(edition.language)}>{t('asked.again')}</a>
      </p>
    </LettersFrame>
  );
}

/** Asks whoever opened the link of the mail for their word; opening it confirmed nothing. */
export function ConfirmPage({ edition, head, email }: Shown & { email: string }) {
  const t = wordsFor(edition.language, 'letters');
  const house = inLanguage(edition.masthead.names, edition.language).text;
  return (
    <LettersFrame
      edition={edition}
      head={head}
      title={t('confirm.title', { house })}
      about={t('confirm.text', { email })}
    >
      <form method="post">
        <button type="submit">{t('confirm.button')}</button>
      </form>
    </LettersFrame>
  );
}

/** What became of a link, and where to go from there. */
export function LettersSayPage({ edition, head, title, text }: Shown & { title: string; text: string }) {
  const { language } = edition;
  const t = wordsFor(language, 'letters');
  return (
    <LettersFrame edition={edition} head={head} title={title} about={text}>
      <p className="letters-ways">
        <a href={paths.front(language)}>{wordsFor(language, 'site')('missing.toFront')}</a>
        <a href={paths.letters(language)}>{t('title')}</a>
      </p>
    </LettersFrame>
  );
}

/** What a subscriber gets, and the way out. */
export function ManagePage({
  edition,
  head,
  offer,
  typed,
  saved,
}: Shown & { offer: Offer; typed: LettersTyped; saved: boolean }) {
  const t = wordsFor(edition.language, 'letters');
  return (
    <LettersFrame
      edition={edition}
      head={head}
      title={t('manage.title')}
      about={t('manage.text', { email: typed.email })}
    >
      {saved && (
        <p className="letters-done" role="status">
          {t('manage.saved')}
        </p>
      )}
      {Object.keys(typed.errors).length > 0 && (
        <p className="letters-problem" role="alert">
          {t('wrong')}
        </p>
      )}
      <form method="post" noValidate>
        <LettersChoices offer={offer} typed={typed} edition={edition} />
        <button type="submit" name="do" value="save">
          {t('manage.save')}
        </button>
      </form>
      <form method="post" id="unsubscribe" className="letters-leave">
        <h2>{t('manage.leave')}</h2>
        <p>{t('manage.leaveText')}</p>
        <button type="submit" name="do" value="leave">
          {t('manage.leaveButton')}
        </button>
      </form>
    </LettersFrame>
  );
}
