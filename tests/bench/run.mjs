// Measures speed and size as docs/performance.md reports them: `node tests/bench/run.mjs [--quick] [--write]`. Prints a
// Markdown table, keeps every number in bench-results/latest.json, and ends with 1 when a budget is passed.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join, resolve } from 'node:path';
import { chromiumPath } from '../support/browser.mjs';
import { serve } from '../support/server.mjs';
import { BUDGET } from './bytes.mjs';
import { median, middle, quantile } from './conditions.mjs';
import { resting, second } from './embedding.mjs';
import { importing, keystrokes, loaded, merging, offline, passing, switching, usableIsMeant, visit, writing } from './measures.mjs';
import { report, table } from './table.mjs';

const ROOT = resolve(import.meta.dirname, '..', '..');
const DIST = resolve(process.env.CG_DIST ?? join(ROOT, 'dist'));
const quick = process.argv.includes('--quick');
const RUNS = quick ? 1 : 5;
const SAVES = quick ? 10 : 60;

const say = (words) => process.stderr.write(`${words}\n`);

async function measure(origin, folder) {
  say('one visit that does not count: the server compresses each file when it is first asked for');
  await visit(origin);
  const visits = [];
  for (let n = 1; n <= RUNS; n += 1) {
    say(`first and second visit, ${n} of ${RUNS}`);
    visits.push(await visit(origin));
  }
  say('whether “usable” is meant');
  const meant = await usableIsMeant(origin);
  say(`10,000 stored: opening, dragging, ${SAVES} saves`);
  const full = await loaded(origin, folder, { opens: RUNS, saves: SAVES });
  const alone = {};
  for (const count of [1_000, 10_000]) {
    say(`${count.toLocaleString('en')} stored and no network: starting`);
    alone[count] = await offline(DIST, folder, count, RUNS);
  }
  say('typing into the search with 20,000 names');
  const typing = await keystrokes(origin, 20_000);
  say('typing into a long answer');
  const written = await writing(origin, quick ? 10 : 60);
  say('going over to another language');
  const switches = await switching(origin, quick ? 2 : 10);
  const imports = {};
  for (const count of [10_000, 100_000]) {
    imports[count] = [];
    const runs = quick ? 1 : 3;
    for (let n = 1; n <= runs; n += 1) {
      say(`import of ${count.toLocaleString('en')}, ${n} of ${runs}`);
      imports[count].push(await importing(origin, folder, count));
    }
  }
  const merged = [];
  for (let n = 1; n <= (quick ? 1 : 3); n += 1) {
    say(`merging 20 files, ${n}`);
    merged.push(await merging(origin, folder));
  }
  const passed = [];
  for (let n = 1; n <= (quick ? 1 : 3); n += 1) {
    say(`5,000 and 50 MB of photos to another tablet, ${n}`);
    passed.push(await passing(origin, folder));
  }
  say('somebody’s page with a map far down, and without');
  const rested = await resting(DIST, folder, quick ? 4 : 30);
  say('a second map on a page');
  const seconds = await second(DIST, folder, quick ? 3 : 15);
  return { visits, meant, full, alone, typing, written, switches, imports, merged, passed, rested, seconds };
}

/** The rows of the table: what, the number, its unit, and the budget (`null`: reported only). */
function rows({ visits, meant, full, alone, typing, written, switches, imports, merged, passed, rested, seconds }) {
  const of = (pick) => median(visits.map(pick));
  const bytes = visits[0].bytes;
  const split = (which) => [
    ['frame and buttons painted', of((v) => v[which].frame), 'ms', null],
    ['wasm fetched and compiled', of((v) => v[which].wasm), 'ms', null],
    ['first render', of((v) => v[which].render), 'ms', null],
    ['usable', of((v) => v[which].usable), 'ms', which === 'cold' ? 2_500 : 500],
    ['first streets drawn', of((v) => v[which].streets), 'ms', which === 'cold' ? 3_500 : null],
  ].map(([what, ...rest]) => [`${which === 'cold' ? 'Cold' : 'Warm'}: ${what}`, ...rest]);
  const added = (pick) => middle(rested.with.map(pick)) - middle(rested.without.map(pick));
  const imported = (count, pick) => median(imports[count].map(pick));
  return [
    ['Compressed before usable', bytes.total, 'bytes', BUDGET.total],
    ['— wasm', bytes.wasm, 'bytes', BUDGET.wasm],
    ['— map engine', bytes.engine, 'bytes', BUDGET.engine],
    ['— everything else', bytes.rest, 'bytes', BUDGET.rest],
    ['Fonts asked for by then', bytes.fonts, 'bytes', null],
    ['Map data asked for by then', bytes['map data'], 'bytes', null],
    ...split('cold'),
    ...split('warm'),
    ['“Usable” holds: buttons answer, the map takes a pin', meant === null ? 0 : 1, 'yes', 1],
    ['— from a press at that moment to the second page', meant, 'ms', 3_000],
    ['Opening with 10,000 stored', median(full.open), 'ms', 2_000],
    ...Object.entries({ 1_000: 800, 10_000: 1_500 }).flatMap(([count, budget]) => [
      [`Without a network, ${Number(count).toLocaleString('en')} stored: usable`, median(alone[count].map((v) => v.usable)), 'ms', budget],
      ['— everything stored is on the map', median(alone[count].map((v) => v.loaded)), 'ms', null],
    ]),
    ['Dragging with 10,000, median frame', median(full.frames), 'ms', 20],
    ['Save acknowledged as durable with 10,000 stored, p95', quantile(full.saves, 0.95), 'ms', 150],
    ['— median', median(full.saves), 'ms', null],
    ['Keystroke in search, 20,000 names, to the frame that shows it, p95', quantile(typing, 0.95), 'ms', 50],
    ['— the first one', typing[0] ?? null, 'ms', null],
    ['— longest', quantile(typing, 1), 'ms', null],
    ['Keystroke in an answer of 1,000 characters with personal details, p95', quantile(written, 0.95), 'ms', 16],
    ['— median', median(written), 'ms', null],
    ['Switching language in the middle of a form', median(switches), 'ms', 300],
    ['— longest', quantile(switches, 1), 'ms', null],
    ['Import of 10,000 to all drawn', imported(10_000, (i) => i.time), 'ms', 800],
    ['— longest task', imported(10_000, (i) => i.longest), 'ms', 100],
    ['Import of 100,000 to all drawn', imported(100_000, (i) => i.time), 'ms', 6_000],
    ['— longest task', imported(100_000, (i) => i.longest), 'ms', 100],
    ['Merging 20 files of 500 onto a tablet, to all drawn', median(merged.map((m) => m.time)), 'ms', 2_000],
    ['— longest task', median(merged.map((m) => m.longest)), 'ms', 100],
    ['Passing 5,000 with 100 photos (50 MB) on to another tablet, until stored there', median(passed), 'ms', 60_000],
    ['Somebody’s page with a map far down: more over the line than without', added((v) => v.bytes), 'bytes', 5_000],
    ['— more work on the main thread', added((v) => v.task), 'ms', 20],
    ['A second map on a page: usable', median(seconds), 'ms', 300],
    ['— longest', quantile(seconds, 1), 'ms', null],
  ].map(([what, value, unit, budget]) => ({ what, value, unit, budget, ok: judge(value, unit, budget) }));
}

function judge(value, unit, budget) {
  if (budget === null) return null;
  if (value === null) return false;
  return unit === 'yes' ? value === budget : value <= budget;
}

/** Ticks of the processors so far, where the system counts them: all, and those that went to other machines on the same host. */
function ticks() {
  try {
    const counts = readFileSync('/proc/stat', 'utf8').split('\n')[0].trim().split(/\s+/).slice(1, 9).map(Number);
    return { all: counts.reduce((sum, count) => sum + count, 0), stolen: counts[7] };
  } catch {
    return null;
  }
}

function machine(before) {
  const [cpu] = os.cpus();
  const now = ticks();
  const stolen = before && now && (now.stolen - before.stolen) / (now.all - before.all);
  return {
    stolen: stolen === null ? '' : `; ${(100 * stolen).toFixed(1)} % of the processors' time went to other machines meanwhile`,
    cpu: cpu?.model.trim() ?? 'unknown',
    cores: os.cpus().length,
    memory: `${Math.round(os.totalmem() / 2 ** 30)} GB`,
    system: `${os.type()} ${os.release()}`,
    browser: execFileSync(chromiumPath(), ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim(),
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
  };
}

const folder = mkdtempSync(join(os.tmpdir(), 'common-ground-bench-'));
const server = await serve(DIST, { tls: true });
const before = ticks();
try {
  const raw = await measure(server.origin, folder);
  const result = { machine: machine(before), rows: rows(raw), raw };
  mkdirSync(join(ROOT, 'bench-results'), { recursive: true });
  writeFileSync(join(ROOT, 'bench-results', 'latest.json'), `${JSON.stringify(result, null, 2)}\n`);
  process.stdout.write(table(result.rows));
  if (process.argv.includes('--write')) {
    const page = join(ROOT, 'docs', 'performance.md');
    let old = '';
    try {
      old = readFileSync(page, 'utf8');
    } catch {
      mkdirSync(join(ROOT, 'docs'), { recursive: true });
    }
    writeFileSync(page, report(old, result));
    say('wrote docs/performance.md');
  }
  const missed = result.rows.filter((row) => row.ok === false);
  say(`${result.rows.filter((row) => row.ok).length} within budget, ${missed.length} over`);
  process.exitCode = missed.length > 0 ? 1 : 0;
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
