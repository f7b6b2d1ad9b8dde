// Reads a story aloud with a voice of the reader's own device. Loaded when that is first asked for.

/** Some voices fall silent within a long utterance: no piece is much longer, in characters. */
const longest = 220;

/**
 * Cuts a text into pieces to be said one after the other: whole sentences, several where they are short.
 * @param {string} text
 * @param {string} language
 * @returns {string[]}
 */
export function pieces(text, language) {
  const found = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const last = found.length - 1;
    if (last >= 0 && found[last].length + segment.length <= longest) found[last] += segment;
    else found.push(segment);
  }
  return found.map((piece) => piece.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

const blocks = 'h1, .standfirst, .body :is(p, h2, h3, li, figcaption)';

/** The pieces of the page's story, each with the block it stands in and its language. */
function storyPieces() {
  return [...document.querySelectorAll(`.story :is(${blocks})`)]
    .filter((block) => !block.querySelector('p') && !block.closest('.notes'))
    .flatMap((block) => {
      const language = block.closest('[lang]').lang;
      const heard = block.cloneNode(true);
      // A note's number is not said aloud.
      for (const number of heard.querySelectorAll('.note-number')) number.remove();
      return pieces(heard.textContent, language).map((text) => ({ text, block, language }));
    });
}

const voices = window.speechSynthesis;
const bar = () => document.querySelector('[data-listen-bar]');
let said = [];
let at = 0;
/** The utterance that is being said; one that was cancelled ends too, and is not followed. */
let current = null;

function mark(block) {
  for (const marked of document.querySelectorAll('.being-read')) marked.classList.remove('being-read');
  block?.classList.add('being-read');
  block?.scrollIntoView({ block: 'nearest' });
}

function say() {
  const piece = said[at];
  if (!piece) return stop();
  const utterance = new SpeechSynthesisUtterance(piece.text);
  utterance.lang = piece.language;
  const fitting = voices.getVoices().filter(({ lang }) => lang.slice(0, 2) === piece.language);
  // One on the device sends nobody what is read.
  utterance.voice = fitting.find((voice) => voice.localService) ?? fitting[0] ?? null;
  utterance.rate = Number(bar().querySelector('[data-listen-speed]').value);
  utterance.onend = () => {
    if (utterance !== current) return;
    at += 1;
    say();
  };
  utterance.onerror = () => utterance === current && pause();
  current = utterance;
  mark(piece.block);
  show();
  voices.speak(utterance);
}

/** Begins the piece anew afterwards: not every device can pause within one. */
function pause() {
  current = null;
  voices.cancel();
  show();
}

function stop() {
  pause();
  at = 0;
  mark(null);
  bar().hidden = true;
  document.querySelector('[data-listen]').focus();
}

function show() {
  const toggle = bar().querySelector('[data-listen-toggle]');
  toggle.textContent = current ? toggle.dataset.pause : toggle.dataset.play;
}

let steered = false;
function steer() {
  if (steered) return;
  steered = true;
  bar()
    .querySelector('[data-listen-toggle]')
    .addEventListener('click', () => (current ? pause() : say()));
  bar().querySelector('[data-listen-stop]').addEventListener('click', stop);
  bar()
    .querySelector('[data-listen-speed]')
    .addEventListener('change', () => {
      if (!current) return;
      pause();
      say();
    });
  addEventListener('pagehide', pause);
}

/** Begins to read, or begins again. */
export function listen() {
  steer();
  pause();
  said = storyPieces();
  at = 0;
  bar().hidden = false;
  bar().querySelector('[data-listen-toggle]').focus();
  say();
}
