export type SignWords = {
  uploading: (name: string, percent: number) => string;
  failed: (name: string) => string;
  broken: string;
  retry: string;
  dismiss: string;
};

/**
 * What stands in the body while a picture is on its way.
 * @param name of the file
 * @param words what it says
 * @param act what its buttons do
 */
export function arrivingSign(name: string, words: SignWords, act: { retry: () => void; remove: () => void }) {
  const dom = document.createElement('div');
  dom.dataset.kind = 'arriving';
  dom.contentEditable = 'false';
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  const bar = document.createElement('progress');
  bar.max = 1;
  bar.setAttribute('aria-label', name);
  const buttons = document.createElement('div');
  for (const [label, press] of [
    [words.retry, act.retry],
    [words.dismiss, act.remove],
  ] as const) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', press);
    buttons.append(button);
  }
  return {
    dom,
    /** @param share sent, 0 to 1 */
    progress(share: number) {
      bar.value = share;
      line.textContent = words.uploading(name, Math.round(share * 100));
      dom.replaceChildren(line, bar);
    },
    /** @param sentence why, if it is known */
    failed(sentence: string) {
      line.textContent = `${words.failed(name)} ${sentence || words.broken}`;
      dom.replaceChildren(line, buttons);
    },
  };
}
