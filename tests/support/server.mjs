// A static web server for the built files, as strict as a careful host: it sends the content security policy, caches
// what may be cached, compresses as well as brotli can, and on request behaves like the poor hosts that exist
// (no Range, a missing or damaged basemap). It may not know anything about the widget beyond its folder layout.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import { tmpdir } from 'node:os';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { brotliCompressSync, constants as zlib } from 'node:zlib';
import { certificate } from './certificate.mjs';

/** The policy of architecture.md, invariant 9, word for word. */
export const CSP =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob: data:; " +
  "media-src 'self' blob:; connect-src 'self'";

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.ftl': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.pmtiles': 'application/vnd.pmtiles',
  '.wav': 'audio/wav',
};

// Already compressed, or read in ranges: brotli would cost time or break the ranges.
const NOT_COMPRESSED = new Set(['.png', '.jpg', '.ico', '.woff2', '.pmtiles', '.wav']);

/** Where the first tile of a PMTiles archive can begin: the header and the root directory end before it. */
const PMTILES_DIRECTORY = 16_384;

/**
 * Ways in which a file can be wrong. Each takes the true bytes; `null` stands for 404.
 * @type {Record<string, (bytes: Buffer) => Buffer | null>}
 */
const FAULTS = {
  missing: () => null,
  truncated: (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2)),
  flipped: (bytes) => flipped(bytes, 8),
  'flipped-tiles': (bytes) => flipped(bytes, PMTILES_DIRECTORY),
  'not-an-archive': () => Buffer.from('<!doctype html><title>Not found</title>'),
};

/** Turns over one bit in every 97 bytes from `start` on, so that no tile and no directory is spared. */
function flipped(bytes, start) {
  const copy = Buffer.from(bytes);
  for (let at = start; at < copy.length; at += 97) copy[at] ^= 0x10;
  return copy;
}

/** The brotli 11 form of `bytes`, kept in memory and in the temporary folder: a wasm file takes seconds to compress. */
const compressed = new Map();
function brotli(bytes) {
  const key = createHash('sha256').update(bytes).digest('hex');
  if (compressed.has(key)) return compressed.get(key);
  const folder = join(tmpdir(), 'common-ground-brotli');
  const file = join(folder, `${key}.br`);
  let out;
  if (existsSync(file)) {
    out = readFileSync(file);
  } else {
    const params = { [zlib.BROTLI_PARAM_QUALITY]: 11, [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    out = brotliCompressSync(bytes, { params });
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, out);
  }
  compressed.set(key, out);
  return out;
}

/**
 * @typedef {object} LogEntry
 * @property {string} method
 * @property {string} path    without the query
 * @property {number} status
 * @property {number} bytes   of the body, as sent
 * @property {string} [range] the request's Range header
 * @property {string} protocol `1.1` or `2.0`
 */

/**
 * @typedef {object} Server
 * @property {string} origin  `http://127.0.0.1:<port>` or `https://localhost:<port>`
 * @property {LogEntry[]} log every request so far
 * @property {(path: string, body: string | Buffer | null) => void} put  answers `path` with this instead of a file; `null` undoes it
 * @property {(pattern: RegExp, fault: string | null) => void} fault  makes files whose path matches wrong (see `FAULTS`)
 * @property {(pattern: RegExp) => { promise: Promise<void>, release: () => void }} hold  keeps answers back halfway until released
 * @property {{ range: boolean, offline: boolean, vary: string, headers: Record<string, string> }} behaviour  may be changed while it runs;
 *   its headers stand on every answer
 * @property {() => Promise<void>} close
 */

/**
 * Serves `root` on a free port of this machine.
 *
 * @param {string} root the folder with index.html
 * @param {{ tls?: boolean, name?: string, range?: boolean, port?: number, headers?: Record<string, string> }} [options]
 *   `tls` gives HTTP/2 with a self-signed certificate; `name` is what the tests' browser calls it, with `tls`, and ends with
 *   `.neighbourhood.test`; `headers` replaces or adds headers of every answer
 * @returns {Promise<Server>}
 */
export async function serve(root, { tls = false, name = 'localhost', range = true, port = 0, headers = {} } = {}) {
  const folder = resolve(root);
  const log = [];
  const replaced = new Map();
  const faults = [];
  const holds = [];
  const behaviour = { range, offline: false, vary: 'accept-encoding', headers: {} };

  const read = (path) => {
    if (replaced.has(path)) return Buffer.from(replaced.get(path));
    const file = normalize(join(folder, path));
    if (file !== folder && !file.startsWith(folder + sep)) return null;
    if (!existsSync(file) || !statSync(file).isFile()) return null;
    return readFileSync(file);
  };

  const answer = (request, response) => {
    if (behaviour.offline) {
      (request.stream ?? request.socket).destroy();
      return;
    }
    let path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    if (path.endsWith('/')) path += 'index.html';
    const extension = extname(path);
    const entry = { method: request.method, path, status: 200, bytes: 0, protocol: request.httpVersion };
    log.push(entry);

    let bytes = request.method === 'GET' || request.method === 'HEAD' ? read(path) : null;
    const fault = faults.findLast(({ pattern }) => pattern.test(path));
    if (bytes && fault) bytes = FAULTS[fault.fault](bytes);

    const head = {
      'content-security-policy': CSP,
      'x-content-type-options': 'nosniff',
      'cache-control': /^\/(?:[^/]+\/)*v-[^/]+\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...headers,
      ...behaviour.headers,
    };
    if (!bytes) {
      entry.status = 404;
      response.writeHead(404, { ...head, 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' });
      response.end('Not found');
      return;
    }
    head['content-type'] = TYPES[extension] ?? 'application/octet-stream';
    head.etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}"`;
    head.vary = behaviour.vary;
    if (request.headers['if-none-match'] === head.etag) {
      entry.status = 304;
      response.writeHead(304, head);
      response.end();
      return;
    }

    if (NOT_COMPRESSED.has(extension)) {
      if (behaviour.range) head['accept-ranges'] = 'bytes';
      const wanted = behaviour.range && slice(request.headers.range, bytes.length);
      if (wanted) {
        entry.range = request.headers.range;
        entry.status = wanted.valid ? 206 : 416;
        head['content-range'] = wanted.valid
          ? `bytes ${wanted.from}-${wanted.to}/${bytes.length}`
          : `bytes */${bytes.length}`;
        bytes = wanted.valid ? bytes.subarray(wanted.from, wanted.to + 1) : Buffer.alloc(0);
      }
    } else if (/\bbr\b/.test(request.headers['accept-encoding'] ?? '') && bytes.length > 100) {
      bytes = brotli(bytes);
      head['content-encoding'] = 'br';
    }
    head['content-length'] = bytes.length;
    entry.bytes = bytes.length;
    response.writeHead(entry.status, head);
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    const hold = holds.find(({ pattern, released }) => !released && pattern.test(path));
    if (hold) {
      const half = Math.floor(bytes.length / 2);
      response.write(bytes.subarray(0, half));
      hold.promise.then(() => response.end(bytes.subarray(half)));
    } else {
      response.end(bytes);
    }
  };

  const server = tls
    ? http2.createSecureServer({ ...(await certificate()), allowHTTP1: true }, answer)
    : http.createServer(answer);
  const sessions = new Set();
  const remember = (session) => {
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
  };
  server.on('session', remember);
  server.on('connection', remember);
  server.on('secureConnection', remember);
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });

  return {
    origin: `${tls ? `https://${name}` : 'http://127.0.0.1'}:${server.address().port}`,
    log,
    behaviour,
    put: (path, body) => (body === null ? replaced.delete(path) : replaced.set(path, body)),
    fault: (pattern, fault) => {
      if (fault !== null && !FAULTS[fault]) throw new Error(`no such fault: ${fault}`);
      if (fault === null) faults.splice(0, faults.length, ...faults.filter((f) => String(f.pattern) !== String(pattern)));
      else faults.push({ pattern, fault });
    },
    hold: (pattern) => {
      let release;
      const promise = new Promise((done) => (release = done));
      const hold = { pattern, promise, released: false };
      holds.push(hold);
      return {
        promise,
        release: () => {
          hold.released = true;
          release();
        },
      };
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const session of sessions) session.destroy();
      }),
  };
}

/** Reads one `bytes=from-to` range; several ranges, like an unknown unit, count as none (RFC 9110, section 14.2). */
function slice(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (!match[1] && !match[2])) return null;
  const from = match[1] ? Number(match[1]) : Math.max(0, size - Number(match[2]));
  const to = match[1] && match[2] ? Math.min(Number(match[2]), size - 1) : size - 1;
  return { from, to, valid: from < size && from <= to };
}
