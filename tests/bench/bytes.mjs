// How many compressed bytes the widget needs before it can be used, by part. Used by the bench and by the test that
// holds the budget.

/** Budgets of the first visit, in bytes (1 KB is 1,000 bytes). Map data and fonts are reported, not budgeted. */
export const BUDGET = { wasm: 160_000, engine: 112_000, rest: 28_000, total: 300_000 };

/** Leaves room for every request in the browser's own record of them. */
export function recordRequests() {
  performance.setResourceTimingBufferSize(5_000);
}

/**
 * What was asked for before the mark `cg-usable`, with its compressed size. A request that had begun counts in full,
 * whether it was needed for that mark or not: it shared the line.
 *
 * @param {import('playwright-core').Page} page on which the widget has become usable and everything has arrived
 * @returns {Promise<{ path: string, part: string, bytes: number }[]>}
 */
export async function requestsBeforeUsable(page) {
  const entries = await page.evaluate(() => {
    const usable = performance.getEntriesByName('cg-usable')[0].startTime;
    return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      // What a cache answered took nothing from the line.
      .filter((e) => e.startTime <= usable && e.transferSize > 0 && !/^(blob|data):/.test(e.name))
      .map((e) => ({ path: new URL(e.name).pathname, bytes: e.encodedBodySize }));
  });
  return entries.map((e) => ({ ...e, part: part(e.path) }));
}

function part(path) {
  if (/\/basemaps\//.test(path)) return 'map data';
  if (/\.(woff2?|ttf|otf)$/.test(path)) return 'fonts';
  if (/\.wasm$/.test(path)) return 'wasm';
  if (/\/engine[^/]*\.js$/.test(path)) return 'engine';
  return 'rest';
}

/** Adds up the parts. @param {{ part: string, bytes: number }[]} requests */
export function sums(requests) {
  const out = { wasm: 0, engine: 0, rest: 0, total: 0, 'map data': 0, fonts: 0 };
  for (const { part: of, bytes } of requests) {
    out[of] += bytes;
    if (of in BUDGET) out.total += bytes;
  }
  return out;
}
