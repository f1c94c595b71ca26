// The frame of a journey in the other engines: one browser of each for a file of tests, a server of its own and with it
// an origin with nothing stored for every journey, and at the end the certainty that no console complained.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { EnginePage } from './engine-page.mjs';
import { EXAMPLE, fixture } from './hosting.mjs';
import { DIST, demo } from './journey.mjs';
import { Widget } from './pages.mjs';
import { serve } from './server.mjs';
import { until } from './wait.mjs';
import { firefox, webkit } from './webdriver.mjs';

const START = { firefox, webkit };
/** `CG_ENGINES` names what there is on this machine, or what one wants to look at. */
const WANTED = (process.env.CG_ENGINES ?? Object.keys(START).join()).split(',');

/** Files go in and out through the system there, not through the test's own hands. */
class EngineWidget extends Widget {
  async export(button = this.saveCopy) {
    const { downloads } = this.page.engine;
    await button.click();
    const copy = await until(() => {
      const name = readdirSync(downloads).find((file) => file.endsWith('.geojson'));
      if (!name) return false;
      const text = readFileSync(join(downloads, name), 'utf8');
      // Until the last byte has arrived it is no JSON.
      return { name, text, geojson: JSON.parse(text) };
    }, 'the saved copy');
    // Two copies of one minute have one name, and a browser would give the second another.
    const path = join(mkdtempSync(join(downloads, 'saved-')), copy.name);
    renameSync(join(downloads, copy.name), path);
    return { ...copy, path };
  }

  async bring(path) {
    if (!(await this.listHeading.isVisible())) await this.openList();
    await this.bringIn.setInputFiles(path);
  }

  async drag(dx, dy) {
    const { x, y } = await this.middleOfMap();
    // Beside the pin, which stands in the middle.
    const from = { x, y: y + 60 };
    await this.page.drag(from, { x: from.x + dx, y: from.y + dy });
  }
}

/** @type {Map<string, Promise<import('./webdriver.mjs').Engine>>} */
const running = new Map();
after(async () => {
  for (const engine of running.values()) await (await engine.catch(() => null))?.close();
});

/**
 * @typedef {object} EngineStage
 * @property {import('./server.mjs').Server} server
 * @property {EnginePage} page
 * @property {EngineWidget} widget
 * @property {string} folder  for files of this journey
 * @property {(query?: string) => Promise<EngineWidget>} elsewhere  the widget on another host, where nothing is stored
 * @property {(file: string, script?: string) => Promise<EngineWidget>} hosted  the widget in a page of tests/fixtures/hosts, which is of
 *   another site; the project `framed` lets that page in; `script` runs in it first
 * @property {(...patterns: RegExp[]) => void} allow  errors in the console that are meant to happen
 */

/** Notes what a page hears of the widget in it. */
const NOTE = `<script>globalThis.heard = [];
for (const name of ['cg-ready', 'cg-contribution-saved', 'cg-error']) addEventListener(name, ({ detail }) => heard.push({ name, detail }));</script>`;

/**
 * Sets the stage in each engine, runs `body`, and clears up.
 *
 * @param {string} name a sentence about behaviour
 * @param {(stage: EngineStage) => Promise<void>} body opens the widget itself
 */
export function inEveryEngine(name, body) {
  for (const which of WANTED) {
    test(`${which}: ${name}`, { timeout: 180_000 }, async () => {
      if (!running.has(which)) running.set(which, START[which]());
      const engine = await running.get(which);
      const said = (await engine.errors()).length;
      const folder = mkdtempSync(join(tmpdir(), 'common-ground-engines-'));
      const servers = [];
      const allowed = [];
      const another = async (root = DIST, options = {}) => {
        servers.push(await serve(root, options));
        return servers.at(-1);
      };
      const page = new EnginePage(engine);
      try {
        const server = await another();
        const widget = new EngineWidget(page, server.origin);
        const elsewhere = async (query) => new EngineWidget(page, (await another()).origin).open(query);
        const hosted = async (file, script = '') => {
          server.behaviour.headers = { 'access-control-allow-origin': '*' };
          // A name that is a site of its own: two ports of one host are one.
          const host = await another(folder, { headers: { 'content-security-policy': '' } });
          const origin = host.origin.replace('127.0.0.1', 'localhost');
          server.put('/projects/framed.json', JSON.stringify({ ...demo(), id: 'framed', hosts: [origin] }));
          writeFileSync(join(folder, 'favicon.ico'), '');
          const first = `${NOTE}${script && `<script>${script}</script>`}\n`;
          writeFileSync(join(folder, 'index.html'), fixture(file).replaceAll(EXAMPLE, `${server.origin}/`).replace(/(?=<script|<h1)/, first));
          return new EngineWidget(page, origin);
        };
        await body({ server, page, widget, folder, elsewhere, hosted, allow: (...patterns) => allowed.push(...patterns) });
        const heard = (await engine.errors()).slice(said).filter((error) => !allowed.some((pattern) => pattern.test(error)));
        assert.deepEqual(heard, [], 'the console reported errors');
      } catch (error) {
        const heard = (await engine.errors().catch(() => [])).slice(said);
        if (heard.length > 0 && error instanceof Error) error.message += `\nThe console said:\n  ${heard.join('\n  ')}`;
        const there = await page.evaluate(() => document.body.innerText).catch(({ message }) => message);
        if (error instanceof Error) error.message += `\nThere stood:\n${there.slice(0, 3_000)}`;
        const marks = await page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name).join(' ')).catch(() => '');
        const asked = servers.map(({ log }) => log.slice(-20).map(({ path, status }) => `${status} ${path}`).join('\n  ')).join('\n  ');
        if (error instanceof Error) error.message += `\nThe page had marked: ${marks}\nThe hosts were asked for, last:\n  ${asked}`;
        throw error;
      } finally {
        await page.goto('about:blank').catch(() => {}); // A browser that is gone has been told of above.
        for (const server of servers) await server.close();
        rmSync(folder, { recursive: true, force: true });
      }
    });
  }
}
