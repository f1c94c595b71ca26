// Other people's pages with the widget in them: a page of tests/fixtures/hosts on a host of its own, the widget on another.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { build } from 'esbuild';
import { DEVICES, launch, launchOn, newProfile, watch } from './browser.mjs';
import { DIST } from './journey.mjs';
import { Widget } from './pages.mjs';
import { serve } from './server.mjs';
import { until } from './wait.mjs';

const HOSTS = join(import.meta.dirname, '..', 'fixtures', 'hosts');
/** How the pages name the widget's host. */
export const EXAMPLE = 'https://map.example.org/';
/** What the widget's events say, noted by every page and frame before anything else. */
const EVENTS = ['cg-ready', 'cg-contribution-saved', 'cg-contribution-removed', 'cg-exported', 'cg-error', 'cg-deliver'];

let shared;
after(async () => (await shared)?.close());

/** A page of tests/fixtures/hosts, as it stands there. */
export const fixture = (file) => readFileSync(join(HOSTS, file), 'utf8');

/** The widget within a frame of a page, as if it were a page. */
class Framed extends Widget {
  constructor(page, frame, origin) {
    super(Object.assign(Object.create(frame), { keyboard: page.keyboard, mouse: page.mouse }), origin);
  }
}

/**
 * A journey on somebody else's page.
 *
 * @param {string} name a sentence about behaviour
 * @param {{ page: string | ((origin: string) => string), csp?: string, device?: object, project?: (host: string) => object, context?: object, timeout?: number, preferences?: (page: string, map: string) => object,
 *   named?: boolean, before?: (stage: object) => unknown }} options
 *   `page` is a file of tests/fixtures/hosts, or a function that makes a page of the widget's origin; `csp` is the page's own policy; `project`
 *   changes the demo into the project `framed`; `preferences`, of the origins of page and widget, gives the journey a browser of its own
 *   with these, and makes the page one of another site; `named` puts both hosts on https under names, as if other devices could reach them
 * @param {(stage: { page: import('playwright-core').Page, widget: Widget, host: import('./server.mjs').Server, maps: import('./server.mjs').Server,
 *   events: (name: string) => Promise<object[]>, framed: () => Promise<Widget>, allow: (...patterns: RegExp[]) => void }) => Promise<void>} body
 */
export function hosted(name, options, body) {
  const { page: file, csp = '', device = DEVICES.landscape, project, context: settings = {}, timeout = 120_000, named = false, before, preferences } = options;
  test(name, { timeout }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'common-ground-host-'));
    const at = (name) => (named ? { tls: true, name: `${name}.neighbourhood.test` } : {});
    const maps = await serve(DIST, { ...at('maps'), headers: { 'access-control-allow-origin': '*' } });
    const here = (text) => text.replaceAll(EXAMPLE, `${maps.origin}/`);
    const server = await serve(folder, { ...at('council'), headers: { 'content-security-policy': here(csp.trim()), 'cache-control': 'no-store' } });
    // A name that is a site of its own: two ports of one host are one.
    const host = preferences ? { ...server, origin: server.origin.replace('127.0.0.1', 'localhost') } : server;
    const closing = [() => server.close(), () => maps.close(), () => rmSync(folder, { recursive: true, force: true })];
    let seen;
    try {
      writeFileSync(join(folder, 'index.html'), typeof file === 'function' ? file(maps.origin) : here(fixture(file)));
      writeFileSync(join(folder, 'favicon.ico'), '');
      writeFileSync(join(folder, 'council.css'), 'body { font-family: serif; margin: 2rem }');
      if (file === 'react.html') {
        await build({
          entryPoints: [join(HOSTS, 'react.jsx')], outfile: join(folder, 'react.js'), bundle: true, minify: true, jsx: 'automatic',
          define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'warning', format: 'iife',
        });
      }
      const demo = () => JSON.parse(readFileSync(join(DIST, 'projects', 'demo.json'), 'utf8'));
      for (const [id, change] of [['second', () => ({})], ['framed', project ?? (() => ({}))]]) {
        maps.put(`/projects/${id}.json`, JSON.stringify({ ...demo(), id, ...change(host.origin) }));
      }
      const wanted = { ...device, serviceWorkers: 'block', ...settings };
      const profile = preferences && newProfile(preferences(host.origin, maps.origin));
      if (profile) closing.push(profile.dispose);
      const context = await (profile ? launchOn(profile.folder, wanted) : (await (shared ??= launch())).newContext(wanted));
      closing.unshift(() => context.close());
      context.setDefaultTimeout(15_000);
      seen = await watch(context, host.origin, maps.origin);
      await context.addInitScript((names) => {
        globalThis.heard = [];
        for (const name of names) addEventListener(name, (event) => globalThis.heard.push({ name, detail: event.detail, on: event.target.localName }));
      }, EVENTS);
      const page = await context.newPage();
      const stage = {
        page,
        host,
        maps,
        context,
        widget: new Widget(page, host.origin),
        allow: seen.allow,
        events: (wanted) =>
          page.evaluate((wanted) => globalThis.heard.filter(({ name }) => name === wanted).map(({ detail, on }) => ({ ...detail, on })), wanted),
        framed: async () => {
          const frame = await until(() => page.frames().find((one) => one.url().startsWith(maps.origin)), 'the widget’s frame');
          const widget = new Framed(page, frame, maps.origin);
          await widget.ready();
          return widget;
        },
      };
      await before?.(stage);
      await page.goto(host.origin);
      await body(stage);
      seen.check();
    } catch (error) {
      if (error instanceof Error && seen?.faults.length) error.message += `\nThe browser said:\n  ${seen.faults.join('\n  ')}`;
      throw error;
    } finally {
      for (const close of closing) await close();
    }
  });
}
