import Link from 'next/link';
import classes from './wordmark.module.css';

/** The newsroom's name, and a stroke of the blue pencil. */
export function Wordmark({ newsroom }: { newsroom: string }) {
  return (
    <Link href="/desk" className={classes.mark}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className={classes.stroke}>
        <path
          d="M3 16.5c3-9 5.5-13 7-13s-2.500 9 0 9 2.500-3 4-3 .5 5 3 5"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.400"
          strokeLinecap="round"
        />
      </svg>
      <span className={classes.name}>{newsroom}</span>
    </Link>
  );
}
