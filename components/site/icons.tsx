/** Icons drawn for this site: strokes of the text's colour, never read aloud. */

const stroke = {
  viewBox: '0 0 24 24',
  width: 20,
  height: 20,
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.75,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
  focusable: false,
} as const;

export function SearchIcon() {
  return (
    <svg {...stroke} aria-hidden="true">
      <circle cx="10.5" cy="10.5" r="6" />
      <path d="m15 15 5.5 5.5" />
    </svg>
  );
}

export function ShareIcon() {
  return (
    <svg {...stroke} aria-hidden="true">
      <path d="M12 15V3.5M7.5 7.5 12 3l4.5 4.5M5.5 12v7.5h13V12" />
    </svg>
  );
}

export function CloseIcon() {
  return (
    <svg {...stroke} aria-hidden="true">
      <path d="m6 6 12 12M18 6 6 18" />
    </svg>
  );
}

export function PrintIcon() {
  return (
    <svg {...stroke} aria-hidden="true">
      <path d="M7 9V4h10v5M7 17H4.5V9.5h15V17H17M7 14h10v6H7z" />
    </svg>
  );
}

export function BookmarkIcon() {
  return (
    <svg {...stroke} aria-hidden="true">
      <path d="M6.5 4h11v16L12 15.5 6.5 20z" />
    </svg>
  );
}
