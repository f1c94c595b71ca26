// The frame of a journey: the built files on a server of their own, a device with a fresh profile, a widget to drive,
// and at the end the certainty that the browser complained of nothing.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { DEVICES, launch, launchOn, newProfile, watch } from './browser.mjs';
import { Widget } from './pages.mjs';
import { serve } from './server.mjs';

/** The built files: `CG_DIST`, or `dist` beside the tests. */
export const DIST = resolve(process.env.CG_DIST ?? join(import.meta.dirname, '..', '..', 'dist'));

/** The demo project, as built but in English alone, so that a journey can add to it in English alone. */
export const demo = () => ({ ...JSON.parse(readFileSync(join(DIST, 'projects', 'demo.json'), 'utf8')), languages: ['en'] });

/** The demo under the name `strict`, with a name that has to be given. */
export function strict() {
  const project = { ...demo(), id: 'strict' };
  const name = project.questions.find(({ id }) => id === 'name');
  Object.assign(name, { required: true, skip: false, error: { en: 'Tell us what it is called.' } });
  return JSON.stringify(project);
}

/** A whole browser is slow to start, so the journeys of one file share one; contexts keep them apart. */
let shared;
after(async () => (await shared)?.close());

/** A tab in a window of its own: Chromium draws a tab that is hidden behind another once a second only. */
async function inWindow(context) {
  const [opener] = context.pages();
  if (!opener) return context.newPage();
  const opened = context.waitForEvent('page');
  await opener.evaluate(() => void window.open('about:blank', '', 'popup,noopener,width=1180,height=820'));
  return opened;
}

/**
 * @typedef {object} Stage
 * @property {import('./server.mjs').Server} server
 * @property {import('playwright-core').BrowserContext} context
 * @property {import('playwright-core').Page} page
 * @property {Widget} widget
 * @property {(...patterns: RegExp[]) => void} allow faults that are meant to happen
 * @property {string} folder  for files of this journey
 * @property {(query?: string) => Promise<Widget>} another  a second tab of the same browser, opened
 * @property {(device?: object, query?: string) => Promise<Widget>} elsewhere  another device with nothing stored, opened
 * @property {(flags: string[]) => Promise<Widget>} apart  the same in a browser of its own with these flags
 */

/** What stands on each open page, in roles and names, for whoever has to find out why a journey failed. */
async function shown(contexts) {
  const pages = contexts.flatMap((context) => context.pages());
  const told = pages.map(async (page) => {
    const there = await page.locator('body').ariaSnapshot({ timeout: 2_000 }).catch(({ message }) => message);
    return `\nOn ${page.url()} there stood:\n${there.slice(0, 3_000)}`;
  });
  return Promise.all(told);
}

/**
 * Sets the stage, runs `body`, and clears up.
 *
 * @param {string} name a sentence about behaviour
 * @param {{ device?: object, preferences?: object, flags?: string[], range?: boolean, open?: string | false, timeout?: number, name?: string,
 *   worker?: boolean, before?: (stage: Stage) => unknown }} options  `open` is the query to open the widget with (`false`: the body opens
 *   it); `preferences` and `flags` give the journey a browser of its own with these; `before` runs before the widget is opened;
 *   `name` puts the server on https under that name, which ends with `.neighbourhood.test`; `worker: false` for a browser without service workers, where a journey is about the page and the network alone
 * @param {(stage: Stage) => Promise<void>} body
 */
export function journey(name, options, body) {
  const { device = DEVICES.landscape, preferences, flags, range = true, open = '', timeout = 120_000, worker = true, name: host, before } = options;
  const settings = { ...device, serviceWorkers: worker ? 'allow' : 'block' };
  test(name, { timeout }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'common-ground-journey-'));
    const server = await serve(DIST, { range, tls: host !== undefined, name: host });
    const closing = [() => server.close(), () => rmSync(folder, { recursive: true, force: true })];
    const allowed = [];
    const watches = [];
    const contexts = [];
    const stand = async (which) => {
      const context = await which;
      closing.unshift(() => context.close());
      contexts.push(context);
      context.setDefaultTimeout(15_000);
      const seen = await watch(context, server.origin);
      seen.allow(...allowed);
      watches.push(seen);
      return context;
    };
    try {
      let context;
      if (preferences || flags) {
        const profile = newProfile(preferences);
        closing.push(profile.dispose);
        context = await stand(launchOn(profile.folder, settings, flags));
      } else {
        shared ??= launch();
        context = await stand((await shared).newContext(settings));
      }
      const page = context.pages()[0] ?? (await context.newPage());
      const stage = {
        server,
        context,
        page,
        folder,
        widget: new Widget(page, server.origin),
        allow: (...patterns) => {
          allowed.push(...patterns);
          watches.forEach((w) => w.allow(...patterns));
        },
        another: async (query = '') => new Widget(await inWindow(context), server.origin).open(query),
        elsewhere: async (other = device, query = '') => {
          const far = await stand((await (shared ??= launch())).newContext(other));
          return new Widget(await far.newPage(), server.origin).open(query);
        },
        apart: async (flags) => {
          const profile = newProfile();
          closing.push(profile.dispose);
          const far = await stand(launchOn(profile.folder, device, flags));
          return new Widget(far.pages()[0] ?? (await far.newPage()), server.origin).open();
        },
      };
      await before?.(stage);
      if (open !== false) await stage.widget.open(open);
      await body(stage);
      watches.forEach((w) => w.check());
    } catch (error) {
      const heard = watches.flatMap((w) => w.faults);
      if (!(error instanceof Error)) throw error;
      if (heard.length > 0) error.message += `\nThe browser said:\n  ${heard.join('\n  ')}`;
      error.message += (await shown(contexts)).join('');
      throw error;
    } finally {
      for (const close of closing) await close();
    }
  });
}
