// Chromium as the tests use it: the devices of screens.md, collectors that fail a test on any error, policy violation
// or request to another host, and a browser process that can be killed with SIGKILL and started again on its profile.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { trustFlag } from './certificate.mjs';
import { until } from './wait.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Names for servers of the tests, which are else on addresses that no other device can reach.
  '--host-resolver-rules=MAP *.neighbourhood.test 127.0.0.1',
];

/** A microphone that beeps, and a browser that lets every page use it. */
export const PRETENDED_MICROPHONE = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

/** A camera that sees a ball, on the same terms. */
export const PRETENDED_CAMERA = PRETENDED_MICROPHONE;

/** A camera that sees a film (Y4M) over and over, and a browser that lets every page use it. @param {string} film its path */
export const pretendedCamera = (film) => [...PRETENDED_MICROPHONE, `--use-file-for-fake-video-capture=${film}`];

/** The devices of screens.md, as Playwright context options. */
export const DEVICES = {
  landscape: { viewport: { width: 1180, height: 820 }, hasTouch: true },
  portrait: { viewport: { width: 820, height: 1180 }, hasTouch: true },
  phone: { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true },
  small: { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
  embed: { viewport: { width: 600, height: 700 }, hasTouch: false },
  // A 1280 px window at 400 % zoom (WCAG 2.2, 1.4.10).
  zoomed: { viewport: { width: 320, height: 256 }, hasTouch: false },
};

/** Where Chromium is: `CG_CHROMIUM`, or the first of its usual names on the PATH. */
export function chromiumPath() {
  if (process.env.CG_CHROMIUM) return process.env.CG_CHROMIUM;
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const found = names.map((name) => join(folder, name)).find(existsSync);
    if (found) return found;
  }
  throw new Error('Chromium was not found. Set CG_CHROMIUM to its path.');
}

/** Starts a browser without a profile of its own; contexts share nothing. */
export async function launch() {
  return chromium.launch({ executablePath: chromiumPath(), args: [...FLAGS, await trustFlag()] });
}

/**
 * A new profile folder, removed by `dispose`.
 * @param {object} [preferences] Chromium preferences to start with
 */
export function newProfile(preferences) {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-profile-'));
  if (preferences) {
    mkdirSync(join(folder, 'Default'));
    writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  }
  return { folder, dispose: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }) };
}

/** Preferences of a person who lets no page use the microphone. */
export const MICROPHONE_BLOCKED = { profile: { default_content_setting_values: { media_stream_mic: 2 } } };

/** Preferences of a person who blocks all site data. */
export const SITE_DATA_BLOCKED = { profile: { default_content_setting_values: { cookies: 2 } } };

/**
 * A context that keeps a profile (needed for code caches, for preferences, and for measuring a second visit).
 * @param {string} folder
 * @param {object} [device] one of `DEVICES`
 * @param {string[]} [flags] for the command line
 */
export async function launchOn(folder, device = DEVICES.landscape, flags = []) {
  return chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath(),
    args: [...FLAGS, ...flags, await trustFlag()],
    acceptDownloads: true,
    ...device,
  });
}

/**
 * Watches everything that a context's pages do wrong.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {...string} origins the only hosts that may be asked for anything
 */
export async function watch(context, ...origins) {
  /** @type {string[]} */
  const faults = [];
  const allowed = [];
  await context.exposeBinding('cgViolation', (_source, text) => faults.push(`policy violation: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (e) => {
      window.cgViolation(`${e.effectiveDirective} ${e.blockedURI} ${e.sourceFile}:${e.lineNumber}`);
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.push(`page error: ${error.error().stack ?? error.error()}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!['blob:', 'data:', 'about:'].includes(url.protocol) && !origins.includes(url.origin)) {
      faults.push(`request to another host: ${request.url()}`);
    }
  });
  return {
    faults,
    /** Lets faults that match pass: for journeys in which something is meant to fail. */
    allow: (...patterns) => allowed.push(...patterns),
    /** Fails when anything went wrong that was not allowed. */
    check: () => {
      const left = faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
      assert.deepEqual(left, [], 'the browser reported faults');
    },
  };
}

/**
 * A Chromium that can be killed as a power cut would: it runs in a process group of its own, on a profile that stays.
 */
export class Mortal {
  /** @param {string} folder the profile */
  constructor(folder) {
    this.folder = folder;
  }

  /** Starts the process and connects to it. */
  async start() {
    for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket', 'DevToolsActivePort']) {
      rmSync(join(this.folder, lock), { force: true });
    }
    const { width, height } = DEVICES.landscape.viewport;
    const args = [
      ...FLAGS,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${this.folder}`,
      '--no-default-browser-check',
      '--disable-breakpad',
      '--hide-crash-restore-bubble',
      '--password-store=basic',
      `--window-size=${width},${height}`,
      'about:blank',
    ];
    this.child = spawn(chromiumPath(), args, { detached: true, stdio: 'ignore' });
    this.gone = new Promise((done) => this.child.once('exit', done));
    const portFile = join(this.folder, 'DevToolsActivePort');
    const port = await until(() => {
      if (this.child.exitCode !== null) throw new Error(`Chromium ended with ${this.child.exitCode}`);
      return existsSync(portFile) && Number(readFileSync(portFile, 'utf8').split('\n')[0]);
    }, 'the debugging port', 30_000);
    this.browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    this.context = this.browser.contexts()[0];
    return this.context;
  }

  /** Sends SIGKILL to the whole group without a warning and waits until none of it is left. */
  async kill() {
    const group = this.child.pid;
    process.kill(-group, 'SIGKILL');
    await this.gone;
    await until(() => !alive(group), 'the end of the browser’s processes');
    await this.browser.close().catch(() => {});
  }
}

/** Ends the browser, if it lives, and removes what it had; its last process may hold on to a file for a moment. */
export async function buried(mortal, profile) {
  await mortal.kill().catch(() => {});
  await until(() => {
    profile.dispose();
    return true;
  }, 'the profile to be removed');
}

/** Whether a process of the group still runs. One that has ended but was not collected by its parent does not. */
function alive(group) {
  if (!existsSync('/proc/self/stat')) {
    try {
      process.kill(-group, 0);
      return true;
    } catch {
      return false;
    }
  }
  return readdirSync('/proc').some((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      // After the command's name in brackets: state, parent, process group (proc(5)).
      const [state, , of] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
      return Number(of) === group && state !== 'Z';
    } catch {
      return false;
    }
  });
}
