'use client';

import { useEffect } from 'react';

const attribute = 'data-mantine-color-scheme';

/** Paper is white: a desk in the dark is printed in its light colours. */
export function PrintInLight() {
  useEffect(() => {
    const page = document.documentElement;
    let before: string | null = null;
    const lighten = () => {
      before = page.getAttribute(attribute);
      page.setAttribute(attribute, 'light');
    };
    const back = () => {
      if (before !== null) page.setAttribute(attribute, before);
    };
    window.addEventListener('beforeprint', lighten);
    window.addEventListener('afterprint', back);
    return () => {
      window.removeEventListener('beforeprint', lighten);
      window.removeEventListener('afterprint', back);
    };
  }, []);
  return null;
}
