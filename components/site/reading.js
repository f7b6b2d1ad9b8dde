// What only a script can do on a reader's page; without it everything else works.
(() => {
  const page = document.documentElement;
  const show = (name, value) => {
    if (value) page.setAttribute(`data-${name}`, value);
    else page.removeAttribute(`data-${name}`);
  };

  function options() {
    const panel = document.querySelector('.options');
    if (!panel) return;
    for (const input of panel.querySelectorAll('[data-choice]')) {
      const { name, value, defaultChecked } = input;
      if (page.getAttribute(`data-${name}`) === value) input.checked = true;
      input.addEventListener('change', () => {
        show(name, defaultChecked ? null : value);
        try {
          if (defaultChecked) localStorage.removeItem(name);
          else localStorage.setItem(name, value);
        } catch {
          // Then it holds for this page.
        }
      });
    }
    const close = () => {
      panel.open = false;
    };
    document.addEventListener('pointerdown', ({ target }) => {
      if (!panel.contains(target)) close();
    });
    panel.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      close();
      panel.firstElementChild.focus();
    });
  }

  function listen() {
    const button = document.querySelector('[data-listen]');
    const voices = window.speechSynthesis;
    if (!button || !voices) return;
    const look = () => {
      button.hidden = !voices.getVoices().some(({ lang }) => lang.slice(0, 2) === page.lang);
    };
    look();
    voices.addEventListener?.('voiceschanged', look);
    button.addEventListener('click', async () => (await import(button.dataset.listen)).listen());
  }

  function quote() {
    const bar = document.querySelector('[data-quoting]');
    if (!bar) return;
    const look = async () => {
      if (getSelection().isCollapsed) return;
      document.removeEventListener('selectionchange', look);
      (await import(bar.dataset.quoting)).quote(bar);
    };
    document.addEventListener('selectionchange', look);
  }

  function share() {
    const device = document.querySelector('[data-share-device]');
    if (device && typeof navigator.share === 'function') {
      device.hidden = false;
      device.addEventListener('click', async () => {
        try {
          await navigator.share({ title: device.dataset.title, url: device.dataset.url });
          document.getElementById('share')?.hidePopover?.();
        } catch {
          // The reader thought better of it.
        }
      });
    }
    const copy = document.querySelector('[data-share-copy]');
    const address = document.getElementById('share-url');
    const said = document.querySelector('[data-share-said]');
    if (!copy || !address) return;
    address.addEventListener('focus', () => address.select());
    if (!navigator.clipboard) return;
    copy.hidden = false;
    copy.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(address.value);
        if (said) said.textContent = copy.dataset.done;
      } catch {
        address.focus();
      }
    });
  }

  function print() {
    const button = document.querySelector('[data-print]');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }

  /** Has our fonts at hand for the next page, where this one was painted without them (`theme/tokens.css`). */
  async function fetchFonts() {
    if (page.dataset.fonts || navigator.connection?.saveData) return;
    const families = document.querySelector('[data-families]').dataset.families.split('|');
    const words = document.body.textContent;
    try {
      await Promise.all(families.map((family) => document.fonts.load(`1em "${family}"`, words)));
      localStorage.setItem('fonts', 'there');
    } catch {
      // Then the next page tries again.
    }
  }

  addEventListener('load', () => setTimeout(fetchFonts, 1000));

  /** A press is answered by the look of what was pressed, at once; what it opens is laid out in the frame after. */
  function openNext() {
    document.addEventListener('click', (event) => {
      const opener = event.target.closest?.('summary, .share > button');
      // A browser that knows no popover opens what it can by itself.
      if (!opener || event.defaultPrevented || !opener.togglePopover) return;
      event.preventDefault();
      requestAnimationFrame(() =>
        setTimeout(() => {
          const { popoverTargetElement: panel, parentElement: details } = opener;
          if (panel) panel.togglePopover({ source: opener });
          else details.open = !details.open;
        }),
      );
    });
  }

  function ready() {
    openNext();
    options();
    listen();
    quote();
    share();
    print();
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ready);
  else ready();
})();
