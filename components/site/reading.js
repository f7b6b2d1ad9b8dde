// What only a script can do on a reader's page; without it everything else works.
(() => {
  const page = document.documentElement;
  const kept = 'text-size';
  const [smallest, usual, largest] = [1, 2, 5];

  const clamp = (size) => Math.min(largest, Math.max(smallest, size));
  const remembered = () => {
    try {
      return clamp(Number(localStorage.getItem(kept)) || usual);
    } catch {
      // A browser may refuse to remember anything.
      return usual;
    }
  };
  let size = remembered();
  const show = () => {
    page.dataset.textSize = String(size);
  };
  // At once, before anything is painted.
  show();

  function textSize() {
    const control = document.querySelector('[data-text-size-control]');
    if (!control) return;
    const buttons = [...control.querySelectorAll('[data-text-size-step]')];
    const mark = () => {
      for (const button of buttons) {
        const step = Number(button.dataset.textSizeStep);
        button.setAttribute('aria-disabled', String(clamp(size + step) === size));
      }
    };
    for (const button of buttons)
      button.addEventListener('click', () => {
        size = clamp(size + Number(button.dataset.textSizeStep));
        try {
          if (size === usual) localStorage.removeItem(kept);
          else localStorage.setItem(kept, String(size));
        } catch {
          // Then it holds for this page.
        }
        show();
        mark();
      });
    mark();
    control.hidden = false;
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

  function ready() {
    textSize();
    share();
    print();
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ready);
  else ready();
})();
