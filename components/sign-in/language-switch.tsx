import classes from './language-switch.module.css';

/** One button a language, in a plain form. */
export function LanguageSwitch(props: {
  language: 'en' | 'ko';
  label: string;
  act: (data: FormData) => Promise<void>;
  here: string;
}) {
  return (
    <form action={props.act} className={classes.switch} aria-label={props.label}>
      <input type="hidden" name="here" value={props.here} />
      {(
        [
          ['en', 'English'],
          ['ko', '한국어'],
        ] as const
      ).map(([language, name]) => (
        <button
          key={language}
          type="submit"
          name="language"
          value={language}
          lang={language}
          aria-pressed={language === props.language}
          className={classes.language}
        >
          {name}
        </button>
      ))}
    </form>
  );
}
