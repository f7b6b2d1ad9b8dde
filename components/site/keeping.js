// What a reader keeps on this device: saved stories, what was read lately, and the worker that has saved stories
// without a network. Whoever saved nothing never fetches it.
(() => {
  const look = (name) => {
    try {
      return JSON.parse(localStorage.getItem(name)) || [];
    } catch {
      // A browser may refuse to remember anything.
      return [];
    }
  };
  const keep = (name, list) => {
    try {
      localStorage.setItem(name, JSON.stringify(list));
      return true;
    } catch {
      return false;
    }
  };
  const worker = navigator.serviceWorker;

  /** Tells the worker which stories to have; the first one calls it into being. */
  async function tell() {
    const saved = look('saved').map(({ id }) => id);
    try {
      const installed = !matchMedia('(display-mode: browser)').matches;
      if (saved[0] || installed) await worker.register('/reader-worker.js');
      else if (!(await worker.getRegistration('/'))) return;
      (await worker.ready).active.postMessage({ saved });
    } catch {
      // Then they are a list of links.
    }
  }

  function ready() {
    const button = document.querySelector('[data-save]');
    if (!button) return;
    const id = button.dataset.save;
    const others = (name) => look(name).filter((one) => one.id !== id);
    const story = () => ({
      id,
      path: location.pathname,
      headline: document.querySelector('h1').textContent,
      at: Date.now(),
    });
    if (look('recent-off') !== 1) keep('recent', [story(), ...others('recent')].slice(0, 50));
    const isSaved = () => look('saved').some((one) => one.id === id);
    const show = () => button.setAttribute('aria-pressed', isSaved());
    button.addEventListener('click', () => {
      const was = isSaved();
      if (!keep('saved', was ? others('saved') : [story(), ...others('saved')].slice(0, 200))) return;
      show();
      button.nextElementSibling.textContent = was ? button.dataset.removed : button.dataset.saved;
      tell();
    });
    show();
    button.hidden = false;
  }

  for (const event of ['load', 'online', 'saved']) addEventListener(event, () => worker && tell());
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ready);
  else ready();
})();
