// Another release on the same host: the built files in a folder of another name, with the page and the worker that belong
// to it. What a release is made of is told by the page and the worker alone.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './journey.mjs';

/** The folder of the built version. */
export const VERSION = readdirSync(DIST).find((name) => name.startsWith('v-'));

/**
 * Puts another release in the place of the built one, whose folder is gone from then on, as on a host that is copied to.
 *
 * @param {import('./server.mjs').Server} server
 * @param {string} name of the new release's folder
 */
export function publish(server, name) {
  for (const entry of readdirSync(join(DIST, VERSION), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    server.put(`/${name}/${path.slice(join(DIST, VERSION).length + 1)}`, readFileSync(path));
  }
  for (const file of ['index.html', 'sw.js']) {
    server.put(`/${file}`, readFileSync(join(DIST, file), 'utf8').replaceAll(VERSION, name));
  }
  server.fault(new RegExp(`^/${VERSION}/`), 'missing');
}

/** Has the browser look for a newer release now, as it does at each visit, and waits for what came of it. */
export const look = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting;
    if (!worker) return 'none';
    while (!['installed', 'activated', 'redundant'].includes(worker.state)) {
      await new Promise((done) => worker.addEventListener('statechange', done, { once: true }));
    }
    return worker.state;
  });

/** The version that a page is of. */
export const versionOf = (page) => page.evaluate(() => /v-[^/]+/.exec(document.getElementById('app').dataset.assets)[0]);

/** The versions that are kept in the browser. */
export const versionsKept = (page) =>
  page.evaluate(async () => (await caches.keys()).map((name) => /-(v-.+)$/.exec(name)?.[1]).filter(Boolean).sort());
