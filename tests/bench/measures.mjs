// What is measured, one function per line of the table. Each opens its own browser on a fresh profile and gives numbers
// back; none judges them.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collection, gazetteer } from '../support/data.mjs';
import { Merge, manyFiles } from '../support/merging.mjs';
import { parcel } from '../support/parcel.mjs';
import { connect, Tablet } from '../support/tablets.mjs';
import { serve } from '../support/server.mjs';
import { until } from '../support/wait.mjs';
import { requestsBeforeUsable, sums } from './bytes.mjs';
import { breathe, marked, marks, quiet, subject } from './conditions.mjs';

/** What is typed into the search: the beginning of many names, two words, slips, and words in the other order. */
const TYPED = ['southley road', 'suothley', 'road woodingham', 'park'];

/** A first visit and, once everything has arrived and is kept, a second one on the same profile. */
export async function visit(origin) {
  const s = await subject(origin);
  try {
    await s.throttle({ line: true, cpu: true });
    await s.page.goto(`${origin}/`, { waitUntil: 'commit' });
    await marked(s.page, 'cg-usable');
    await marked(s.page, 'cg-streets');
    await quiet(s.page);
    const cold = await marks(s.page);
    const requests = await requestsBeforeUsable(s.page);
    await s.page.reload({ waitUntil: 'commit' });
    await marked(s.page, 'cg-usable');
    await marked(s.page, 'cg-streets');
    const warm = await marks(s.page);
    return { cold, warm, requests, bytes: sums(requests) };
  } finally {
    await s.close();
  }
}

/**
 * Whether "usable" is meant: the very task after the mark, a button is pressed and the place under the pin is taken.
 * @returns {Promise<number | null>} ms from that press to the second page of the form, whose code is still on its way; `null` when it never came
 */
export async function usableIsMeant(origin) {
  const s = await subject(origin);
  try {
    await s.throttle({ line: true, cpu: true });
    await s.context.addInitScript(() => {
      new PerformanceObserver((list) => {
        if (list.getEntriesByName('cg-usable').length === 0) return;
        const button = [...document.querySelectorAll('button')].find((b) => /Something that helps/.test(b.textContent));
        button?.click();
        if (button) window.cgPressed = performance.now();
      }).observe({ type: 'mark', buffered: true });
    });
    await s.page.goto(`${origin}/`, { waitUntil: 'commit' });
    await marked(s.page, 'cg-usable');
    await s.widget.here.click({ timeout: 3_000 });
    await s.widget.progress.filter({ hasText: /^2 of/ }).waitFor({ timeout: 6_000 });
    return await s.page.evaluate(() => performance.now() - window.cgPressed);
  } catch {
    return null;
  } finally {
    await s.close();
  }
}

/**
 * With so many stored and the host gone, at 4× throttle.
 * @param {string} dist the built files
 * @returns {Promise<{ usable: number, loaded: number }[]>} ms from the start of each visit
 */
export async function offline(dist, folder, count, visits) {
  const path = join(folder, `offline-${count}.geojson`);
  writeFileSync(path, collection(count));
  const server = await serve(dist, { tls: true });
  const s = await subject(server.origin, [/ERR_CONNECTION_REFUSED/]);
  try {
    await s.widget.open();
    await importTimed(s, path);
    await marked(s.page, 'cg-offline');
    await server.close();
    await s.throttle({ line: true, cpu: true });
    const timed = [];
    for (let n = 0; n < visits; n += 1) {
      await breathe();
      await s.page.goto(`${server.origin}/`, { waitUntil: 'commit' });
      await marked(s.page, 'cg-usable');
      await marked(s.page, 'cg-loaded');
      await marked(s.page, 'cg-streets');
      timed.push(await marks(s.page));
    }
    return timed;
  } finally {
    await s.close();
  }
}

/** Brings in a file and times it from the moment of choosing to everything drawn, with the longest task on the way. */
async function importTimed(s, path) {
  await s.widget.openList();
  return timed(s.page, 'cg-imported', () => s.widget.bring(path));
}

/** Times what comes of choosing files, until a mark and everything drawn, with the longest task on the way. */
async function timed(page, mark, choose) {
  await page.evaluate((mark) => {
    performance.clearMarks(mark);
    window.cgLongest = 0;
    window.cgObserver?.disconnect();
    window.cgObserver = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.cgLongest = Math.max(window.cgLongest, entry.duration);
    });
    window.cgObserver.observe({ type: 'longtask' });
    // The clock starts when the page learns of the file, whatever element it uses to ask for it.
    const start = () => (window.cgChosen ??= performance.now());
    window.cgChosen = undefined;
    const { files } = Object.getOwnPropertyDescriptors(HTMLInputElement.prototype);
    document.addEventListener('change', start, { capture: true, once: true });
    Object.defineProperty(HTMLInputElement.prototype, 'files', {
      ...files,
      get() {
        start();
        return files.get.call(this);
      },
    });
  }, mark);
  await choose();
  await marked(page, mark);
  // Drawn: two frames after the last change.
  return page.evaluate((mark) => new Promise((done) => {
    const imported = performance.getEntriesByName(mark).at(-1).startTime;
    requestAnimationFrame(() => requestAnimationFrame((drawn) => {
      // Long tasks are reported after the fact.
      setTimeout(() => done({ time: Math.max(imported, drawn) - window.cgChosen, longest: window.cgLongest }), 200);
    }));
  }), mark);
}

/** Import of so many features, unthrottled. */
export async function importing(origin, folder, count) {
  const path = join(folder, `${count}.geojson`);
  writeFileSync(path, collection(count));
  const s = await subject(origin);
  try {
    await s.widget.open();
    await marked(s.page, 'cg-streets');
    await quiet(s.page);
    return await importTimed(s, path);
  } finally {
    await s.close();
  }
}

/**
 * With 10,000 stored, at 4× throttle: opening, dragging, and saving through the form.
 * @returns {Promise<{ open: number[], frames: number[], saves: number[], app: number[] }>} all in ms
 */
export async function loaded(origin, folder, { opens, saves }) {
  const path = join(folder, '10000.geojson');
  writeFileSync(path, collection(10_000));
  const s = await subject(origin);
  try {
    await s.widget.open();
    await importTimed(s, path);
    await quiet(s.page);
    await s.throttle({ line: true, cpu: true });
    const open = [];
    for (let n = 0; n < opens; n += 1) {
      await breathe();
      await s.page.goto(`${origin}/`, { waitUntil: 'commit' });
      await marked(s.page, 'cg-loaded');
      await marked(s.page, 'cg-usable');
      const m = await marks(s.page);
      open.push(Math.max(m.loaded, m.usable));
    }
    await marked(s.page, 'cg-streets');
    await quiet(s.page);
    const frames = await dragged(s);
    const timed = [];
    const app = [];
    for (let n = 0; n < saves; n += 1) {
      const one = await saved(s, n);
      timed.push(one.seen);
      app.push(one.app);
    }
    return { open, frames, saves: timed, app };
  } finally {
    await s.close();
  }
}

/**
 * Typing into the search with so many names, at 4× throttle: from each key to the frame that shows what it found.
 * @returns {Promise<number[]>} ms, one per key
 */
export async function keystrokes(origin, count) {
  const s = await subject(origin);
  try {
    await s.page.route(/gazetteer\.json$/, (route) => route.fulfill({ json: gazetteer(count) }));
    await s.widget.open();
    await marked(s.page, 'cg-streets');
    await quiet(s.page);
    await s.throttle({ cpu: true });
    await s.widget.find.click();
    await s.widget.search.waitFor();
    // A person needs longer than that from opening the search to the first key.
    await breathe();
    await s.page.evaluate(() => {
      window.cgKeys = [];
      const listen = (type, heard) => document.addEventListener(type, heard, { capture: true });
      listen('keydown', (event) => (window.cgPress = event.timeStamp));
      // One for each letter; emptying the field is none.
      listen('input', ({ inputType }) => {
        const press = window.cgPress;
        if (inputType !== 'insertText') return;
        requestAnimationFrame(() => setTimeout(() => window.cgKeys.push(performance.now() - press)));
      });
    });
    let keys = 0;
    for (const typed of TYPED) {
      await s.widget.search.fill('');
      for (const key of typed) {
        await s.page.keyboard.press(key);
        keys += 1;
        await s.page.waitForFunction((n) => window.cgKeys.length === n, keys, { polling: 20 });
      }
      await s.widget.found.first().waitFor();
    }
    return await s.page.evaluate(() => window.cgKeys);
  } finally {
    await s.close();
  }
}

/**
 * Going over to another language in the middle of a form and back, so many times, at 4× throttle: from the press on the
 * language to the frame that shows the page in it. The words are in the browser's cache from the second time on.
 * @returns {Promise<number[]>} ms
 */
export async function switching(origin, times) {
  const s = await subject(origin);
  try {
    await s.widget.open();
    await marked(s.page, 'cg-streets');
    await quiet(s.page);
    await s.widget.begin('asset');
    await s.widget.placeHere();
    await s.widget.language.click();
    await s.throttle({ cpu: true });
    const timed = [];
    for (let n = 0; n < times; n += 1) {
      await breathe();
      const before = await s.page.evaluate(() => {
        const { lang } = document.documentElement;
        document.addEventListener('change', (event) => (window.cgPress = event.timeStamp), { capture: true, once: true });
        window.cgShown = new Promise((done) => {
          new MutationObserver((_, observer) => {
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - window.cgPress)));
          }).observe(document.documentElement, { attributeFilter: ['lang'] });
        });
        return lang;
      });
      await s.widget.languageTile(before === 'en' ? 'اردو' : 'English').click({ force: true });
      timed.push(await s.page.evaluate(() => window.cgShown));
    }
    return timed;
  } finally {
    await s.close();
  }
}

/** Something of every kind that is looked for while somebody types, among plain words. */
const DETAILS = 'Call Ann on 020 7946 0958 or ann@example.org, 12 Via Maggio, W5 2BJ, NHS 943 476 5919. ';

/**
 * Typing at the end of a long answer of 1,000 characters full of personal details, at 4× throttle.
 * @returns {Promise<number[]>} ms of the page's own time, one per key: everything that the letter sets off, and laying out what changed
 */
export async function writing(origin, keys) {
  const s = await subject(origin);
  try {
    await s.widget.open();
    await marked(s.page, 'cg-streets');
    await quiet(s.page);
    await s.widget.begin('asset');
    await s.widget.placeHere();
    await s.widget.answerPage({ category: 'Food' });
    await s.widget.answerPage({ name: 'A long story' });
    const plain = 'My neighbours meet here every week and talk. '.repeat(30);
    await s.widget.control('why').fill(`${DETAILS}${plain}`.slice(0, 1_000 - keys));
    await s.widget.control('why').press('End');
    await s.throttle({ cpu: true });
    await breathe();
    await s.page.evaluate(() => {
      window.cgWritten = [];
      let began = 0;
      window.addEventListener('input', () => (began = performance.now()), { capture: true });
      // Last of all listeners, and after the promises that the others have set off.
      window.addEventListener('input', () => {
        document.body.getBoundingClientRect();
        window.cgWritten.push(performance.now() - began);
      });
    });
    for (let n = 0; n < keys; n += 1) {
      await s.page.keyboard.press(n % 6 === 5 ? 'Space' : 'e');
      await s.page.waitForFunction((count) => window.cgWritten.length === count, n + 1, { polling: 20 });
    }
    return await s.page.evaluate(() => window.cgWritten);
  } finally {
    await s.close();
  }
}

/** Frame times while the map is dragged back and forth, with mouse events as the browser makes them. */
async function dragged(s) {
  const { x, y } = await s.widget.middleOfMap();
  await s.page.evaluate(() => {
    window.cgFrames = [];
    let before = null;
    window.cgDragging = true;
    const frame = (now) => {
      if (before !== null) window.cgFrames.push(now - before);
      before = now;
      if (window.cgDragging) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const mouse = (type, dx, dy) =>
    s.cdp.send('Input.dispatchMouseEvent', { type, x: x + dx, y: y + dy, button: 'left', buttons: 1, clickCount: 1 });
  await mouse('mousePressed', 0, 0);
  for (let n = 1; n <= 240; n += 1) {
    await mouse('mouseMoved', Math.round(200 * Math.sin(n / 20)), Math.round(80 * Math.sin(n / 31)));
  }
  await mouse('mouseReleased', Math.round(200 * Math.sin(12)), Math.round(80 * Math.sin(240 / 31)));
  return s.page.evaluate(() => {
    window.cgDragging = false;
    return window.cgFrames;
  });
}

/** One save through the form: from the press on "Save it" to the words that say it is saved, as the page shows them. */
async function saved(s, n) {
  const { widget, page } = s;
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answer({ name: `Timed ${n + 1}` });
  await page.evaluate(() => {
    performance.clearMeasures('cg-save');
    window.cgPress = window.cgSeen = undefined;
    document.addEventListener('click', (e) => (window.cgPress = e.timeStamp), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (!/Saved safely on this/.test(document.body.textContent)) return;
      observer.disconnect();
      window.cgSeen = performance.now();
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await widget.save.click();
  await widget.doneHeading.waitFor();
  const took = await until(() => page.evaluate(() => window.cgSeen && {
    seen: window.cgSeen - window.cgPress,
    app: performance.getEntriesByName('cg-save').at(-1)?.duration ?? null,
  }), 'the time of the save');
  await widget.goHome();
  return took;
}

/** Merging 20 files of 500 contributions each, unthrottled. */
export async function merging(origin, folder) {
  const paths = manyFiles(20, 500).map(({ name, buffer }) => {
    writeFileSync(join(folder, name), buffer);
    return join(folder, name);
  });
  const s = await subject(origin);
  try {
    await s.widget.open();
    const merge = await new Merge(s.widget).enter();
    return await timed(s.page, 'cg-merged', () => merge.choose(...paths));
  } finally {
    await s.close();
  }
}

/**
 * Passing 5,000 contributions with 100 photos (50 MB) on to another tablet over loopback, unthrottled.
 * @returns {Promise<number>} ms from knowing each other's codes to everything stored and both tablets saying so
 */
export async function passing(origin, folder) {
  const path = join(folder, 'parcel.zip');
  writeFileSync(path, parcel({ places: 5_000, photos: 100, bytes: 500_000 }));
  const subjects = [await subject(origin), await subject(origin)];
  try {
    const tablets = [];
    for (const s of subjects) {
      await s.widget.open();
      tablets.push(await new Tablet(s.widget).enter());
    }
    const [one, other] = tablets;
    await one.openFile.setInputFiles(path);
    await one.summary();
    await one.close.click();
    await connect(one, other);
    const start = Date.now();
    const [, { added }] = await Promise.all([one.summary(), other.summary()]);
    if (added !== 5_000) throw new Error(`${added} have arrived`);
    return Date.now() - start;
  } finally {
    for (const s of subjects) await s.close();
  }
}
