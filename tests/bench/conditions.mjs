// The conditions under which everything is measured: a slow line and a slow device, on a profile of its own, over
// HTTP/2 with brotli 11 and immutable caching.

import { setTimeout as pause } from 'node:timers/promises';
import { DEVICES, launchOn, newProfile, watch } from '../support/browser.mjs';
import { Widget } from '../support/pages.mjs';
import { recordRequests } from './bytes.mjs';

/** 1.6 Mbit/s, 150 ms round trip. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const CPU = 4;

/**
 * @typedef {object} Subject
 * @property {import('playwright-core').BrowserContext} context
 * @property {import('playwright-core').Page} page
 * @property {Widget} widget
 * @property {import('playwright-core').CDPSession} cdp
 * @property {(on: { line?: boolean, cpu?: boolean }) => Promise<void>} throttle
 * @property {() => Promise<void>} close
 */

/**
 * A browser with a fresh profile on the widget's server, not opened yet.
 * @param {string} origin
 * @param {RegExp[]} [allowed] faults that are meant to happen
 * @returns {Promise<Subject>}
 */
export async function subject(origin, allowed = []) {
  const profile = newProfile();
  const context = await launchOn(profile.folder, DEVICES.landscape);
  context.setDefaultTimeout(120_000);
  const seen = await watch(context, origin);
  seen.allow(...allowed);
  await context.addInitScript(recordRequests);
  const page = context.pages()[0] ?? (await context.newPage());
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  return {
    context,
    page,
    widget: new Widget(page, origin),
    cdp,
    throttle: async ({ line = false, cpu = false }) => {
      await cdp.send('Network.emulateNetworkConditions', line ? LINE : { ...LINE, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu ? CPU : 1 });
    },
    close: async () => {
      await context.close();
      profile.dispose();
      seen.check();
    },
  };
}

/** The widget's own marks and the browser's first paint, in ms since the navigation began; missing ones are `null`. */
export async function marks(page) {
  return page.evaluate(() => {
    const at = (name) => performance.getEntriesByName(name)[0]?.startTime ?? null;
    return {
      frame: at('first-contentful-paint'),
      wasm: at('cg-wasm'),
      render: at('cg-first-render'),
      usable: at('cg-usable'),
      loaded: at('cg-loaded'),
      streets: at('cg-streets'),
    };
  });
}

/** Until a mark is there. */
export async function marked(page, name) {
  await page.waitForFunction((n) => performance.getEntriesByName(n).length > 0, name, { polling: 100 });
}

/**
 * Until nothing has been asked for for half a second and the service worker has kept everything: what is measured next
 * must not share the line or the device.
 */
export async function quiet(page) {
  await page.waitForLoadState('networkidle');
  await marked(page, 'cg-offline');
}

/** Lets the device cool between runs; the only pause here, and no result depends on it. */
export const breathe = () => pause(200);

export function median(numbers) {
  return quantile(numbers, 0.5);
}

/** The mean of the middle three fifths: steadier than the median where each number has much chance in it. */
export function middle(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length / 5);
  const kept = sorted.slice(cut, sorted.length - cut);
  return kept.reduce((sum, number) => sum + number, 0) / kept.length;
}

/** The value below which this share of the numbers lies, by nearest rank. */
export function quantile(numbers, share) {
  const known = numbers.filter((n) => n !== null && n !== undefined).sort((a, b) => a - b);
  if (known.length === 0) return null;
  return known[Math.min(known.length - 1, Math.max(0, Math.ceil(share * known.length) - 1))];
}
