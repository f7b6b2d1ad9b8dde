import type { ReactNode } from 'react';

/**
 * A part of the page that scrolls by itself, reached and scrolled by keys too (WCAG 2.1.1).
 * @param name what it holds, in words; else `titledBy`, the id of its title
 */
export function ScrollRegion({
  name,
  titledBy,
  className,
  lang,
  children,
}: {
  name?: string;
  titledBy?: string;
  className: string | undefined;
  lang?: string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached to be scrolled
    <section className={className} aria-label={name} aria-labelledby={titledBy} lang={lang} tabIndex={0}>
      {children}
    </section>
  );
}
