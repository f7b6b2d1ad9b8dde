import { useId } from 'react';
import classes from './file-chooser.module.css';

/**
 * The browser's own file field under a label that looks like a button.
 * @param accept as the `accept` attribute has it
 * @param describedBy id of what is wrong
 * @param choose gets the file; the same one can be chosen again
 */
export function FileChooser(props: {
  label: string;
  accept: string;
  small?: boolean;
  disabled: boolean;
  describedBy?: string;
  choose: (file: File) => void;
}) {
  const id = useId();
  return (
    <>
      <input
        id={id}
        type="file"
        accept={props.accept}
        className={classes.file}
        disabled={props.disabled}
        aria-describedby={props.describedBy}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) props.choose(file);
          event.currentTarget.value = '';
        }}
      />
      <label htmlFor={id} className={classes.label} data-small={props.small || undefined}>
        {props.label}
      </label>
    </>
  );
}
