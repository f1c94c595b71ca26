// What the element costs a page that is somebody else's: before anybody has come near it, and when there is one already.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../support/server.mjs';
import { until } from '../support/wait.mjs';
import { breathe, marked, subject } from './conditions.mjs';

/** Milliseconds of nothing after a page has loaded, in which whatever it has begun ends. */
const REST = 1_000;
/** A page of a council, longer than its window, with so much text as such pages have. */
const WORDS = '<p>We mend what is broken, cut what has grown, and answer letters. '.repeat(100);

/**
 * A host with pages on it, and the widget's host beside it. `open` gives a browser on a fresh profile, not opened yet.
 * @param {Record<string, (maps: string) => string>} pages their contents, by name
 */
async function stage(dist, folder, pages) {
  const root = mkdtempSync(join(folder, 'host-'));
  const maps = await serve(dist, { tls: true, headers: { 'access-control-allow-origin': '*' } });
  const host = await serve(root, { tls: true, headers: { 'content-security-policy': '' } });
  for (const [name, page] of Object.entries(pages)) writeFileSync(join(root, name), page(maps.origin));
  writeFileSync(join(root, 'favicon.ico'), '');
  return {
    host,
    open: () => subject(host.origin, [new RegExp(`request to another host: ${maps.origin}/`)]),
    close: async () => {
      await host.close();
      await maps.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** A page, with something at its end. */
const page = (end) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Council</title><h1>Council</h1>${WORDS}<div style="height: 5000px"></div>${end}`;
const element = (maps) => `<common-ground project="demo"></common-ground><script async src="${maps}/embed.js"></script>`;

/**
 * Visits to a page with an element far below what is seen, and to the same page without, in turn, at 4× throttle.
 * @returns {Promise<Record<'with' | 'without', { bytes: number, task: number }[]>>} bytes over the line with their headers, and ms in
 *   which the main thread was at work, both as the browser counts them
 */
export async function resting(dist, folder, visits) {
  const there = await stage(dist, folder, { 'with.html': (maps) => page(element(maps)), 'without.html': () => page('') });
  const out = { with: [], without: [] };
  try {
    // The first visit of each does not count: the server compresses what it is first asked for.
    for (let n = 0; n <= visits; n += 1) {
      // The one that comes first in a round comes second in the next.
      for (const which of n % 2 === 0 ? ['with', 'without'] : ['without', 'with']) {
        const seen = await rested(there, `${there.host.origin}/${which}.html`);
        if (n > 0) out[which].push(seen);
      }
    }
  } finally {
    await there.close();
  }
  return out;
}

async function rested(there, address) {
  const s = await there.open();
  try {
    let bytes = 0;
    s.cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    // The time that the thread had, not what passed while others had the processor.
    await s.cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await s.throttle({ cpu: true });
    await s.page.goto(address, { waitUntil: 'networkidle' });
    await s.page.waitForTimeout(REST);
    const { metrics } = await s.cdp.send('Performance.getMetrics');
    return { bytes, task: metrics.find(({ name }) => name === 'TaskDuration').value * 1_000 };
  } finally {
    await s.close();
  }
}

/**
 * A second element on a page where one is at rest, so many times, at 4× throttle.
 * @returns {Promise<number[]>} ms from the element's coming into the page until it can be used
 */
export async function second(dist, folder, times) {
  const there = await stage(dist, folder, {
    'one.html': (maps) => `<!doctype html><html lang="en"><title>Council</title>${element(maps)}`,
  });
  const s = await there.open();
  try {
    await s.page.goto(`${there.host.origin}/one.html`);
    await marked(s.page, 'cg-loaded');
    await marked(s.page, 'cg-streets');
    await s.page.waitForLoadState('networkidle');
    await s.throttle({ cpu: true });
    const timed = [];
    for (let n = 0; n < times; n += 1) {
      await breathe();
      await s.page.evaluate(() => {
        performance.clearMarks();
        window.cgReady = false;
        addEventListener('cg-ready', () => (window.cgReady = true), { once: true });
        const element = document.createElement('common-ground');
        element.setAttribute('project', 'demo');
        window.cgBegan = performance.now();
        document.body.prepend(element);
      });
      await marked(s.page, 'cg-usable');
      timed.push(await s.page.evaluate(() => performance.getEntriesByName('cg-usable')[0].startTime - window.cgBegan));
      await until(() => s.page.evaluate(() => window.cgReady), 'the second element to have everything');
      await s.page.evaluate(() => document.querySelector('common-ground').remove());
      await s.page.waitForLoadState('networkidle');
    }
    return timed;
  } finally {
    await s.close();
    await there.close();
  }
}
