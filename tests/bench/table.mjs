// The words around the numbers: the Markdown table and the page that keeps it.

const BEGIN = '<!-- bench:begin -->';
const END = '<!-- bench:end -->';

/** @typedef {{ what: string, value: number | null, unit: string, budget: number | null, ok: boolean | null }} Row */

/** @param {Row[]} rows */
export function table(rows) {
  const lines = rows.map(({ what, value, unit, budget, ok }) => {
    const verdict = ok === null ? '' : ok ? 'within' : '**over**';
    return `| ${what} | ${written(value, unit)} | ${budget === null ? '' : limit(budget, unit)} | ${verdict} |`;
  });
  return ['| what | measured | budget | |', '|---|---:|---:|---|', ...lines, ''].join('\n');
}

function limit(budget, unit) {
  return unit === 'yes' ? 'yes' : `≤ ${written(budget, unit)}`;
}

function written(value, unit) {
  if (value === null) return 'not seen';
  if (unit === 'yes') return value === 1 ? 'yes' : 'no';
  if (unit === 'bytes') return `${(value / 1_000).toFixed(1)} KB`;
  return value >= 1_000 ? `${(value / 1_000).toFixed(2)} s` : `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}

const INTRODUCTION = `# Speed and size

Measured by \`cargo xtask bench\`: the built files over HTTP/2 with brotli 11 and immutable caching, Chromium with a fresh
profile, 4× CPU throttle, 1.6 Mbit/s, 150 ms round trip; imports unthrottled. Numbers are medians of several runs, where
nothing else is said. "Usable" means that the three buttons answer and the map takes a pin; the bench checks that it does.
"Compressed before usable" counts every request that had begun by then, in full. 1 KB is 1,000 bytes.
"Warm" is the next visit once the first has brought everything, the service worker and what it keeps included: that
visit is answered from there. "Without a network" is the same with the host gone. "Somebody's page" lies on a host of its own,
its map five screens below what is seen; it is visited with and without, in turn, on a fast line, and bytes and work are what
Chromium counts.

`;

const PEERS = `
## Peers, measured the same way

| what | compressed before usable | cold | warm |
|---|---:|---:|---:|
| form engine with a map question | 317 KB | 2.8 s | 0.5 s |
| no-code map editor | 398 KB | 4.0 s | 0.8 s |
| the nearest browser-only sketching tool | 427 KB | 4.5 s | 1.1 s |
| GeoJSON editor | 1,380 KB | 9.6 s | 2.5 s |

Import of 10,000 features: 1.3 s with a task of 610 ms; 1.7 s with 370 ms; over 5 s with 4,200 ms.
`;

/**
 * The page with new numbers; what people wrote around them stays.
 * @param {string} before the page as it is, or nothing
 * @param {{ machine: Record<string, string | number>, rows: Row[] }} result
 */
export function report(before, { machine, rows }) {
  const { date, cpu, cores, memory, system, browser, node, stolen } = machine;
  const numbers = [
    BEGIN,
    '',
    `On ${date}: ${cpu}, ${cores} cores, ${memory}; ${system}; ${browser}; Node ${node}${stolen}.`,
    '',
    table(rows),
    END,
  ].join('\n');
  const from = before.indexOf(BEGIN);
  const to = before.indexOf(END);
  if (from < 0 || to < from) return `${INTRODUCTION}${numbers}\n${PEERS}`;
  return `${before.slice(0, from)}${numbers}${before.slice(to + END.length)}`;
}
