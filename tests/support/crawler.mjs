// Looks wherever the next person could look for what the last one said. Saved answers themselves stay on the tablet until they
// are exported and wiped; that they are there is meant, so where they are kept is left out here, and named below.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { tree } from './access.mjs';

/** Object stores that hold saved answers, with their photos and voice notes. No page shows of them more than it may. */
const ANSWERS = ['contributions', 'packs', 'media'];
/**
 * Folders of a browser's profile in which these lie, the safety copies (private file system) among them; and the log of what tabs
 * keep for themselves, in which overwritten bytes stand a little longer. No page can read them, and `withinReach` sees what can
 * be read.
 */
const UNSEEN = ['IndexedDB', 'File System', 'blob_storage', 'Session Storage'];
/** Texts of caches that are larger are not somebody's words. */
const LARGE = 400_000;

/**
 * Everything that this page and this browser have within reach, one text for each place: the page with its attributes and what
 * stands in fields, what a screen reader is told, title, address, cookies, history state, what the tab and the browser keep, every
 * record of every database but saved answers, and the caches' addresses, with their texts when `deep`.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Record<string, string>>}
 */
export async function withinReach(page, { deep = false } = {}) {
  const found = await page.evaluate(
    async ([answers, large, deep]) => {
      const all = (root) => [...root.querySelectorAll('*')].flatMap((e) => (e.shadowRoot ? [e, ...all(e.shadowRoot)] : [e]));
      const fields = all(document).filter((e) => e.matches('input, textarea, select'));
      const out = {
        'the page': document.documentElement.outerHTML,
        'fields': fields.map((field) => field.value).join('\n'),
        'title, address and cookies': [document.title, location.href, document.referrer, document.cookie, window.name].join('\n'),
        'history': JSON.stringify(history.state) + JSON.stringify(window.navigation?.entries().map((entry) => [entry.url, entry.getState()]) ?? []),
        'this tab': JSON.stringify({ ...sessionStorage }),
        'this browser': JSON.stringify({ ...localStorage }),
      };
      const done = (request) => new Promise((yes, no) => ((request.onsuccess = () => yes(request.result)), (request.onerror = () => no(request.error))));
      for (const { name } of await indexedDB.databases()) {
        const database = await done(indexedDB.open(name));
        for (const store of [...database.objectStoreNames].filter((store) => !answers.includes(store))) {
          const shelf = database.transaction(store).objectStore(store);
          const [keys, values] = [await done(shelf.getAllKeys()), await done(shelf.getAll())];
          out[`${name}, ${store}`] = JSON.stringify([keys, values]);
        }
        database.close();
      }
      const kept = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          kept.push(request.url);
          const response = deep && (await cache.match(request));
          if (response && /text|json|javascript/.test(response.headers.get('content-type') ?? '')) {
            const text = await response.text();
            if (text.length < large) kept.push(text);
          }
        }
      }
      out.caches = kept.join('\n');
      return out;
    },
    [ANSWERS, LARGE, deep],
  );
  found['the accessibility tree'] = JSON.stringify(await tree(page));
  return found;
}

/** Fails with the place when anything within reach has a mark in it. @param {RegExp} mark */
export async function nothingOf(mark, page, where, options) {
  const found = Object.entries(await withinReach(page, options));
  assert.ok(found.length > 8, 'there was something to look at');
  for (const [place, text] of found) assert.deepEqual(text.match(mark) ?? [], [], `${place}, ${where}`);
}

/**
 * The files of a browser's profile that have a mark in them, in whichever way it writes letters: what it keeps to fill in, its
 * history, what it would bring back after a crash, its caches.
 * @param {string} folder
 */
export function filesWith(mark, folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => !UNSEEN.some((name) => path.includes(`/${name}/`)))
    .filter((path) => {
      const bytes = readFileSync(path);
      return ['latin1', 'utf16le'].some((letters) => bytes.toString(letters).match(mark));
    });
}
