// What a reader chose, and whether our fonts are at hand, in attributes the sheets act on: within the page, so that it holds before anything is painted.
for (const name of ['text-size', 'colours', 'contrast', 'letters', 'lines', 'fonts'])
  try {
    const value = localStorage.getItem(name);
    if (value) document.documentElement.setAttribute(`data-${name}`, value);
  } catch {
    // A browser may refuse to remember anything.
  }
// A device without Hangul has ours at once, or it shows nothing of a Korean page (`theme/tokens.css`).
if (document.documentElement.lang === 'ko') {
  const pen = document.createElement('canvas').getContext('2d');
  // No font has the last of all characters: what is as wide is the same empty box.
  if (pen?.measureText('한').width === pen?.measureText('\u{10ffff}').width)
    document.documentElement.setAttribute('data-fonts', 'needed');
}
