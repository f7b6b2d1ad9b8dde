// Suggestions under the search field (WAI-ARIA: combobox with a list); the form works without.
(() => {
  const field = document.querySelector('[data-suggest]');
  const list = document.getElementById('suggestions');
  const said = document.getElementById('suggested');
  if (!field || !list) return;
  const { suggest, some, none } = field.dataset;
  let asking = new AbortController();
  let waiting;
  let chosen = -1;

  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  }))
    field.setAttribute(name, value);

  list.setAttribute('role', 'listbox');
  const options = () => [...list.children];
  function choose(n) {
    chosen = n;
    for (const [place, option] of options().entries())
      option.setAttribute('aria-selected', String(place === n));
    const option = options()[n];
    if (option) {
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else field.removeAttribute('aria-activedescendant');
  }
  function open(is) {
    list.hidden = !is;
    field.setAttribute('aria-expanded', String(is));
    if (!is) choose(-1);
  }
  function show(suggestions) {
    list.replaceChildren(
      ...suggestions.map(({ label, name, path }, n) => {
        const option = document.createElement('li');
        option.id = `suggestion-${n}`;
        option.setAttribute('role', 'option');
        option.dataset.path = path;
        const kind = document.createElement('span');
        kind.textContent = label;
        option.append(name, kind);
        return option;
      }),
    );
    open(suggestions.length > 0);
    said.textContent = suggestions.length > 0 ? some.replace('#', suggestions.length) : none;
  }
  async function ask() {
    asking.abort();
    asking = new AbortController();
    const query = field.value.trim();
    if (!query) return open(false);
    try {
      const answer = await fetch(`${suggest}?q=${encodeURIComponent(query)}`, { signal: asking.signal });
      if (answer.ok) show((await answer.json()).suggestions);
    } catch {
      // Typed on, or no network: the form is still there.
    }
  }
  const go = (option) => location.assign(option.dataset.path);

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 150);
  });
  field.addEventListener('keydown', (event) => {
    const { length } = options();
    if (event.isComposing) return;
    if (event.key === 'Escape' && !list.hidden) {
      open(false);
      event.preventDefault();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && length > 0) {
      if (list.hidden) open(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // Beyond the last, and before the first, is the field itself.
      choose(((chosen + 1 + step + length + 1) % (length + 1)) - 1);
      event.preventDefault();
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      go(options()[chosen]);
    }
  });
  field.addEventListener('blur', () => open(false));
  // Before the field loses the focus, which would close the list under the finger.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target.closest('[role=option]');
    if (option) go(option);
  });
})();
