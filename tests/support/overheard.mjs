// Everything that a browser says to the network, whoever in it says it: pages, frames, workers, beacons, hints. The browser knows no other
// way out than this proxy. And the tables of docs/PRIVACY.md, which promise what that may be.

import { readFileSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';

/** What Chromium needs on its command line to go this way, also to hosts of this machine. */
export const through = (proxy) => [`--proxy-server=${proxy.address}`, '--proxy-bypass-list=<-loopback>'];

/**
 * @typedef {object} Heard
 * @property {string} moment   the last that `proxy.moment` was told
 * @property {string} method   `CONNECT` for everything that is encrypted, and for WebSockets
 * @property {string} origin
 * @property {string} path     with the query
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {number} body     bytes
 */

/** Starts a proxy that notes every request and passes on those to `origins`. @param {() => string[]} origins */
export async function overhearing(origins) {
  /** @type {Heard[]} */
  const heard = [];
  const cookies = [];
  const state = { moment: '' };
  const note = ({ method, headers }, { origin, pathname, search }) => {
    const one = { moment: state.moment, method, origin, path: pathname + search, headers, body: 0 };
    heard.push(one);
    return one;
  };
  const server = http.createServer((request, response) => {
    const url = new URL(request.url);
    const one = note(request, url);
    if (!origins().includes(url.origin)) return void response.writeHead(502).end();
    const { method, headers } = request;
    const onward = http.request({ host: url.hostname, port: url.port, path: one.path, method, headers }, (answer) => {
      if (answer.headers['set-cookie']) cookies.push(`${url.origin}${one.path}`);
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    request.on('data', (chunk) => (one.body += chunk.length));
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    note(request, new URL(`https://${request.url}`));
    // The browser may have hung up already.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    heard,
    /** The addresses that have tried to set a cookie. */
    cookies,
    /** What comes from now on belongs to this. */
    moment: (name) => (state.moment = name),
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}

/** The rows of the table of docs/PRIVACY.md that begins with this heading of a column: the texts of their cells. */
export function table(column) {
  const lines = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'PRIVACY.md'), 'utf8').split('\n');
  const first = lines.findIndex((line) => line.startsWith(`| ${column} |`));
  if (first < 0) throw new Error(`docs/PRIVACY.md has no table of “${column}”`);
  const rows = lines.slice(first + 2);
  return rows.slice(0, rows.findIndex((line) => !line.startsWith('|'))).map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim()));
}

/** What stands between backticks. */
export const named = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name);

/** A name of a table as a pattern: `*` for a part of a path, `**` for all of the rest, `<…>` for a name that a project gives. */
export const pattern = (name) => new RegExp(`^${name.replaceAll(/[.?+()$]/g, '\\$&').replaceAll('**', '\0').replaceAll('*', '[^/?]*').replaceAll('\0', '.*').replaceAll(/<[^>]+>/g, '[\\w-]+')}$`);

/** Runs in a page: the name of everything that is stored under its host, of object stores those that have something in them. */
export async function storedHere() {
  const names = [...Object.keys(localStorage).map((key) => `localStorage ${key}`), ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`)];
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((done) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => done(request.result);
      request.onerror = () => done(null);
    });
    if (!database) continue;
    for (const store of database.objectStoreNames) {
      const count = await new Promise((done) => (database.transaction(store).objectStore(store).count().onsuccess = ({ target }) => done(target.result)));
      if (count > 0) names.push(`IndexedDB ${name} ${store}`);
    }
    database.close();
  }
  for (const name of await caches.keys()) names.push(`Cache Storage ${name}`);
  const files = await navigator.storage.getDirectory?.();
  for await (const name of files?.keys() ?? []) names.push(`OPFS ${name}`);
  if (document.cookie) names.push(`cookie ${document.cookie}`);
  if (globalThis.name) names.push(`window.name ${globalThis.name}`);
  return names;
}

/** Runs in a page, before anything else: notes what a request can’t show, which is what the page asks of other machines past HTTP. */
export function noteTheRest() {
  globalThis.cgPast = [];
  for (const kind of ['RTCPeerConnection', 'WebTransport', 'WebSocket', 'EventSource']) {
    const Real = globalThis[kind];
    if (Real) globalThis[kind] = new Proxy(Real, { construct: (target, given) => (globalThis.cgPast.push(kind), new target(...given)) });
  }
}

/** Runs in a page: hints to the browser about other hosts, wherever they stand, and what `noteTheRest` has noted. */
export function pastHttp() {
  const links = [...document.querySelectorAll('link'), ...[...document.querySelectorAll('*')].flatMap((one) => [...(one.shadowRoot?.querySelectorAll('link') ?? [])])];
  const hints = links.filter(({ rel }) => /prefetch|preconnect|prerender/.test(rel)).map(({ rel, href }) => `${rel} ${href}`);
  return [...globalThis.cgPast, ...hints, ...[...document.querySelectorAll('script[type=speculationrules]')].map(() => 'speculationrules')];
}
