/* The talk on the preview, a page without a framework: shows the passages that are talked about, and takes the passage
   that is selected along with a comment. */
(() => {
  const blocks = () => [
    ...document.querySelectorAll('.story-head h1, .story-head .standfirst, .body p, .body h2, .body h3'),
  ];
  const fieldOf = (block) =>
    block.matches('h1') ? 'headline' : block.matches('.standfirst') ? 'standfirst' : 'body';

  /** Texts of a block that are the story's: not its dateline. */
  function textsOf(block) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode())
      if (!walker.currentNode.parentElement.closest('.dateline, .pull-quote-by'))
        texts.push(walker.currentNode);
    return texts;
  }

  function rangeOf(quote) {
    for (const block of blocks()) {
      const texts = textsOf(block);
      const at = texts
        .map((text) => text.data)
        .join('')
        .indexOf(quote);
      if (at < 0) continue;
      const range = document.createRange();
      let passed = 0;
      for (const text of texts) {
        const end = passed + text.length;
        if (passed <= at && at < end) range.setStart(text, at - passed);
        if (passed < at + quote.length && at + quote.length <= end)
          range.setEnd(text, at + quote.length - passed);
        passed = end;
      }
      return range;
    }
    return null;
  }

  const quotes = [...document.querySelectorAll('[data-quote]')].map((line) => line.dataset.quote);
  if ('highlights' in CSS)
    CSS.highlights.set('talked-about', new Highlight(...quotes.map(rangeOf).filter(Boolean)));

  const field = document.querySelector('input[name="passage"]');
  const shown = document.querySelector('[data-passage-chosen]');
  if (!field || !shown) return;
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    // A press into the form is no choice of another passage.
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const block = blocks().find(
      (one) => one.contains(range.startContainer) && one.contains(range.endContainer),
    );
    if (!block) return;
    let text = '';
    let from = -1;
    let to = -1;
    for (const node of textsOf(block)) {
      if (range.intersectsNode(node)) {
        if (from < 0) from = text.length + (node === range.startContainer ? range.startOffset : 0);
        to = text.length + (node === range.endContainer ? range.endOffset : node.length);
      }
      text += node.data;
    }
    const quote = text.slice(from, to);
    if (from < 0 || quote.trim() === '') return;
    field.value = JSON.stringify({
      field: fieldOf(block),
      start: 0,
      quote,
      before: text.slice(Math.max(0, from - 32), from),
      after: text.slice(to, to + 32),
    });
    shown.textContent = `“${quote}”`;
  });
})();
