// A voice for browsers that have none: it stands in for the device as the pretended microphone does, and behaves as the
// standard says (a queue, voices that are known late, start, end and error events, `canceled` and `interrupted`). It says
// nothing and writes down what it would have said, and what was highlighted meanwhile.

/** Voices as devices have them. @param {string} lang @param {object} [more] */
export const voice = (lang, more = {}) => ({ lang, name: `Voice of ${lang}`, voiceURI: lang, localService: true, default: false, ...more });

/**
 * Gives every page of a context this voice, before the page's own code.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {object} options
 * @param {object[]} options.voices
 * @param {number} [options.late] milliseconds until the voices are known
 */
export async function withVoices(context, { voices, late = 0 }) {
  await context.addInitScript(pretend, { voices, late });
}

/** Runs in the page. */
function pretend({ voices, late }) {
  const heard = [];
  /** While true, a sentence that has begun does not end by itself. */
  const control = { heard, held: false, cancelled: 0, fail: '', release: () => finish('end') };
  window.cgSpeech = control;

  class Utterance extends EventTarget {
    constructor(text = '') {
      super();
      Object.assign(this, { text, lang: '', voice: null, rate: 1, pitch: 1, volume: 1, onstart: null, onend: null, onerror: null });
    }
  }
  let queue = [];
  let current = null;
  let timer = 0;

  const tell = (utterance, type, error) => {
    const event = Object.assign(new Event(type), { utterance, error, charIndex: 0, elapsedTime: 0, name: '' });
    utterance[`on${type}`]?.call(utterance, event);
    utterance.dispatchEvent(event);
  };
  const next = () => {
    if (current || queue.length === 0) return;
    current = queue.shift();
    const one = current;
    // The engine takes its time before it begins.
    timer = setTimeout(() => {
      if (current !== one) return;
      if (control.fail && one.text) return finish('error', control.fail);
      tell(one, 'start');
      if (one.text) {
        heard.push({
          text: one.text,
          lang: one.lang,
          voice: one.voice?.voiceURI ?? null,
          lit: [...document.querySelectorAll('[data-spoken]')].map((e) => e.textContent),
          seen: [...document.querySelectorAll('[data-spoken]')].every((e) => {
            const box = e.getBoundingClientRect();
            return box.bottom > 0 && box.top < innerHeight;
          }),
        });
      }
      if (!control.held || !one.text) timer = setTimeout(() => finish('end'), 2);
    }, 1);
  };
  function finish(type, error) {
    if (!current) return;
    const done = current;
    current = null;
    clearTimeout(timer);
    tell(done, type, error);
    next();
  }

  class Synthesis extends EventTarget {
    onvoiceschanged = null;
    known = late === 0;
    get speaking() { return current !== null; }
    get pending() { return queue.length > 0; }
    get paused() { return false; }
    getVoices() { return this.known ? voices : []; }
    speak(utterance) {
      if (!(utterance instanceof Utterance)) throw new TypeError('speak wants an utterance');
      queue.push(utterance);
      next();
    }
    cancel() {
      control.cancelled += 1;
      const waiting = queue;
      queue = [];
      const now = current;
      current = null;
      clearTimeout(timer);
      // Events come in a later task, as in browsers.
      setTimeout(() => {
        if (now) tell(now, 'error', 'interrupted');
        for (const one of waiting) tell(one, 'error', 'canceled');
      });
    }
    pause() {}
    resume() {}
  }
  const synthesis = new Synthesis();
  if (late > 0) {
    setTimeout(() => {
      synthesis.known = true;
      const event = new Event('voiceschanged');
      synthesis.onvoiceschanged?.call(synthesis, event);
      synthesis.dispatchEvent(event);
    }, late);
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
  window.SpeechSynthesisUtterance = Utterance;
}

/** What was said so far. @param {import('playwright-core').Page} page */
export const heard = (page) => page.evaluate(() => window.cgSpeech.heard);

/** Whether something is being said now. */
export const speaking = (page) => page.evaluate(() => window.speechSynthesis.speaking || window.speechSynthesis.pending);

/** From now on a sentence goes on until it is stopped; forgets what was said before. */
export const hold = (page, held = true) =>
  page.evaluate((value) => {
    window.cgSpeech.held = value;
    window.cgSpeech.heard.length = 0;
    if (!value) window.cgSpeech.release();
  }, held);

/** A recording of a given length: a quiet hum, as a WAV file of 8-bit mono. */
export function recording(milliseconds = 200) {
  const rate = 8000;
  const samples = Math.round((rate * milliseconds) / 1000);
  const bytes = Buffer.alloc(44 + samples);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + samples, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(samples, 40);
  for (let n = 0; n < samples; n += 1) bytes[44 + n] = 128 + Math.round(20 * Math.sin(n / 4));
  return bytes;
}
