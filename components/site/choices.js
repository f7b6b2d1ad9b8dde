// What a reader chose, and whether our fonts are at hand, in attributes the sheets act on: within the page, so that it holds before anything is painted.
for (const name of ['text-size', 'colours', 'contrast', 'letters', 'lines', 'fonts'])
  try {
    const value = localStorage.getItem(name);
    if (value) document.documentElement.setAttribute(`data-${name}`, value);
  } catch {
    // A browser may refuse to remember anything.
  }
