// A WebDriver client (https://www.w3.org/TR/webdriver2/) for the engines that Playwright can't drive as the system
// packages them: WebKitGTK through its own driver over HTTP, and Firefox directly over Marionette, the protocol that
// geckodriver would only pass on. It knows browsers and commands, and nothing about the widget.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './wait.mjs';

/** The key under which WebDriver hands out references to elements. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const SIZE = { width: 1180, height: 820 };
const STARTING = 60_000;

/** Firefox asks nobody anything, fetches nothing of its own, and saves files without a question. */
const preferences = (downloads) => ({
  'marionette.port': 0,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.newtabpage.enabled': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'extensions.getAddons.cache.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
});

/**
 * @typedef {object} Engine
 * @property {string} name  with its version, for people
 * @property {string} downloads  the folder in which saved files land
 * @property {(method: string, path: string, body?: object) => Promise<any>} send  one WebDriver command of the session
 * @property {() => Promise<string[]>} errors  what its console has called errors so far
 * @property {() => Promise<void>} close
 */

/** Everything a browser leaves on disk goes into a home of its own, and goes with it. */
function home() {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-engine-'));
  const downloads = join(folder, 'Downloads');
  mkdirSync(downloads);
  return { folder, downloads, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }) };
}

/** What runs; a test that breaks off takes it along. */
const groups = new Set();
process.once('exit', () => groups.forEach(kill));

function kill({ pid }) {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Starts a program in a process group of its own, so that its children end with it; collects what it prints. */
function start(program, args, env, stdio = []) {
  const child = spawn(program, args, { detached: true, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe', ...stdio] });
  groups.add(child);
  const said = [];
  child.on('error', (error) => said.push(String(error)));
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => said.push(text));
  const gone = new Promise((done) => child.once('close', done));
  const end = async () => {
    groups.delete(child);
    kill(child);
    await gone;
  };
  const alive = () => {
    if (child.pid === undefined || child.exitCode !== null) throw new Error(`${program} ended: ${said.join('').slice(-2_000)}`);
  };
  return { child, said, end, alive };
}

const failure = (what, { error, message }) => Object.assign(new Error(`${what}: ${error}: ${message}`), { code: error });

/** Firefox ESR without a window. @returns {Promise<Engine>} */
export async function firefox(program = process.env.CG_FIREFOX ?? 'firefox-esr') {
  const { folder, downloads, remove } = home();
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  const lines = Object.entries(preferences(downloads)).map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const size = [`--width=${SIZE.width}`, `--height=${SIZE.height}`];
  const running = start(program, ['--headless', '--marionette', '-remote-allow-system-access', '--no-remote', '--profile', profile, ...size], { HOME: folder });
  const closeAll = async () => {
    await running.end();
    remove();
  };
  try {
    const file = join(profile, 'MarionetteActivePort');
    const port = await until(() => (running.alive(), existsSync(file) && Number(readFileSync(file, 'utf8'))), 'Firefox', STARTING);
    const { send, socket } = await marionette(port);
    const { capabilities } = await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } } });
    const errors = async () => {
      await send('Marionette:SetContext', { value: 'chrome' });
      // Warnings and exceptions of pages only: the browser complains of itself as well.
      const script = `return Services.console.getMessageArray()
        .filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & Ci.nsIScriptError.warningFlag) && m.innerWindowID)
        .map((m) => m.errorMessage + ' (' + m.sourceName + ':' + m.lineNumber + ')');`;
      const { value } = await send('WebDriver:ExecuteScript', { script, args: [] });
      await send('Marionette:SetContext', { value: 'content' });
      return value;
    };
    return {
      name: `Firefox ${capabilities.browserVersion}`,
      downloads,
      send: async (method, path, body = {}) => (await send(...marionetteCommand(method, path, body)))?.value,
      errors,
      close: () => (socket.destroy(), closeAll()),
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** Marionette's name and parameters of a WebDriver command. */
function marionetteCommand(method, path, body) {
  const [, element, action] = /^\/element\/([^/]+)\/(\w+)$/.exec(path) ?? [];
  if (element) return [{ click: 'WebDriver:ElementClick', value: 'WebDriver:ElementSendKeys' }[action], { id: element, ...body }];
  const name = {
    'POST /url': 'Navigate', 'POST /refresh': 'Refresh', 'POST /execute/async': 'ExecuteAsyncScript',
    'POST /frame': 'SwitchToFrame', 'POST /actions': 'PerformActions', 'GET /screenshot': 'TakeScreenshot', 'POST /window/rect': 'SetWindowRect', 'POST /timeouts': 'SetTimeouts',
  }[`${method} ${path}`];
  // The only command that names an element in another way there.
  if (body.id?.[ELEMENT]) return [`WebDriver:${name}`, { element: body.id[ELEMENT] }];
  return [`WebDriver:${name}`, body];
}

/** Marionette: `<length>:<json>`, of commands `[0, id, name, parameters]` and answers `[1, id, error, result]`. */
async function marionette(port) {
  const socket = net.connect(port, '127.0.0.1');
  const waiting = new Map();
  let buffer = Buffer.alloc(0);
  const hello = new Promise((done, fail) => {
    socket.once('error', fail);
    waiting.set(undefined, { done });
  });
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const end = colon + 1 + Number(buffer.subarray(0, colon));
      if (colon < 0 || buffer.length < end) return;
      const message = JSON.parse(buffer.subarray(colon + 1, end).toString('utf8'));
      buffer = buffer.subarray(end);
      const [, id, error, result] = Array.isArray(message) ? message : [];
      const { done, fail, name } = waiting.get(id);
      waiting.delete(id);
      if (error) fail(failure(name, error));
      else done(result);
    }
  });
  socket.once('close', () => waiting.forEach(({ fail, name }) => fail?.(new Error(`${name}: Firefox is gone`))));
  await hello;
  let last = 0;
  const send = (name, parameters) => new Promise((done, fail) => {
    const text = JSON.stringify([0, (last += 1), name, parameters]);
    waiting.set(last, { done, fail, name });
    socket.write(`${Buffer.byteLength(text)}:${text}`);
  });
  return { send, socket };
}

/** WebKitGTK's MiniBrowser on a screen that nobody sees. @returns {Promise<Engine>} */
export async function webkit(driver = process.env.CG_WEBKIT_DRIVER ?? 'WebKitWebDriver') {
  const { folder, remove } = home();
  const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {}, ['pipe']);
  const running = [screen];
  const closeAll = async () => {
    for (const one of running) await one.end();
    remove();
  };
  try {
    let display = '';
    screen.child.stdio[3].setEncoding('utf8').on('data', (text) => (display += text));
    await until(() => (screen.alive(), display.endsWith('\n')), 'a screen', STARTING);
    const port = await freePort();
    // Without a graphics card WebKit's own way of sharing pictures fails.
    const env = { DISPLAY: `:${display.trim()}`, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, XDG_CACHE_HOME: folder,
      WEBKIT_DISABLE_DMABUF_RENDERER: '1', LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' };
    const web = start(driver, [`--port=${port}`], env);
    running.unshift(web);
    const send = async (method, path, body) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(60_000) });
      const { value } = await answer.json();
      if (!answer.ok) throw failure(`${method} ${path}`, value);
      return value;
    };
    await until(() => (web.alive(), send('GET', '/status')), 'WebKitWebDriver', STARTING);
    const args = ['--automation', '--enable-write-console-messages-to-stdout=true'];
    const options = { 'webkitgtk:browserOptions': { binary: miniBrowser(), args } };
    const { sessionId, capabilities } = await send('POST', '/session', { capabilities: { alwaysMatch: options } });
    const session = `/session/${sessionId}`;
    await send('POST', `${session}/window/rect`, SIZE);
    return {
      name: `WebKitGTK ${capabilities.browserVersion}`,
      downloads: folder, // Where there is no desktop, saved files land in the home folder.
      send: (method, path, body = {}) => send(method, session + path, method === 'GET' ? undefined : body),
      errors: async () => web.said.join('').split('\n').filter((line) => /^CONSOLE (\w+ )?ERROR/.test(line)),
      close: async () => {
        await send('DELETE', session).catch(() => {}); // The end of the driver ends it all the same.
        await closeAll();
      },
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** MiniBrowser lies where the architecture's libraries do. */
export function miniBrowser() {
  const folders = ['x86_64-linux-gnu', 'aarch64-linux-gnu', 'arm-linux-gnueabihf', '.'];
  const places = folders.flatMap((folder) => ['4.1', '4.0'].map((version) => `/usr/lib/${folder}/webkit2gtk-${version}/MiniBrowser`));
  const found = [process.env.CG_MINIBROWSER, ...places].find((path) => path && existsSync(path));
  if (!found) throw new Error('MiniBrowser was not found: install webkit2gtk-driver, or set CG_MINIBROWSER to its path.');
  return found;
}

function freePort() {
  return new Promise((done, fail) => {
    const server = net.createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
