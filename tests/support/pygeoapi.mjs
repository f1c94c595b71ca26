// pygeoapi from PyPI as a team would run it: one collection that takes contributions (OGC API – Features, Part 4), and
// between it and the browser a line that is torn again and again.

import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { join } from 'node:path';
import { until } from './wait.mjs';

/** A port of this machine that is free now. */
export async function freePort() {
  const server = net.createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/**
 * Starts it.
 * @param {string} bin  the folder with the programs of a Python that has pygeoapi
 * @param {string} folder  for its files
 */
export async function pygeoapi(bin, folder) {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const config = {
    server: {
      bind: { host: '127.0.0.1', port },
      url: `http://127.0.0.1:${port}`,
      mimetype: 'application/json; charset=UTF-8',
      encoding: 'utf-8',
      gzip: false,
      languages: ['en-US'],
      cors: true,
      pretty_print: false,
      limits: { default_items: 1000, max_items: 1000 },
      map: { url: 'http://127.0.0.1/{z}/{x}/{y}.png', attribution: 'none' },
      admin: false,
    },
    logging: { level: 'ERROR' },
    metadata: {
      identification: { title: 'Answers', description: 'Answers', keywords: ['answers'], keywords_type: 'theme', terms_of_service: 'none', url: 'http://127.0.0.1' },
      license: { name: 'none', url: 'http://127.0.0.1' },
      provider: { name: 'Living Roots', url: 'http://127.0.0.1' },
      contact: { name: 'Living Roots', email: 'map@example.org', url: 'http://127.0.0.1' },
    },
    resources: {
      answers: {
        type: 'collection',
        title: 'Answers',
        description: 'What people said',
        keywords: ['answers'],
        links: [],
        extents: { spatial: { bbox: [-180, -90, 180, 90], crs: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84' } },
        providers: [{ type: 'feature', name: 'TinyDB', editable: true, data: join(folder, 'answers.db'), id_field: 'id' }],
      },
    },
  };
  // JSON is YAML too.
  writeFileSync(join(folder, 'config.yml'), JSON.stringify(config));
  writeFileSync(join(folder, 'answers.db'), '{"_default": {}}');
  const env = { ...process.env, PYGEOAPI_CONFIG: join(folder, 'config.yml'), PYGEOAPI_OPENAPI: join(folder, 'openapi.yml') };
  const run = (program, ...args) => spawn(join(bin, program), args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const said = [];
  const listen = (child) => {
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)));
    return child;
  };
  const made = listen(run('pygeoapi', 'openapi', 'generate', env.PYGEOAPI_CONFIG, '--output-file', env.PYGEOAPI_OPENAPI));
  const code = await new Promise((done) => made.on('exit', done));
  if (code !== 0) throw new Error(`pygeoapi could not describe itself:\n${said.join('')}`);
  // It begins a second process, which outlives the first and holds on to its output: both are one group.
  const child = listen(run('pygeoapi', 'serve', '--flask'));
  const kill = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Gone already.
    }
  };
  process.on('exit', kill);
  const origin = `http://127.0.0.1:${port}`;
  const items = `${origin}/collections/answers/items`;
  await until(async () => (await fetch(`${items}?f=json`)).ok, 'pygeoapi', 60_000, 200).catch((error) => {
    kill();
    throw new Error(`${error.message}\n${said.join('')}`);
  });
  return {
    origin,
    items,
    said,
    /** Every feature that it has. */
    features: async () => (await (await fetch(`${items}?f=json&limit=1000`)).json()).features,
    close: async () => {
      const gone = new Promise((done) => child.once('exit', done));
      kill();
      await gone;
      process.off('exit', kill);
    },
  };
}

/**
 * A line to another server that is torn before or after a request came through, or while it is answered.
 * @param {string} target origin
 * @param {() => number} random numbers in [0, 1)
 * @param {number} often how many of a hundred requests are torn
 */
export async function flapping(target, random, often) {
  const state = { torn: 0, passed: 0, often };
  const server = http.createServer((request, response) => {
    const chunks = [];
    request.on('error', () => {});
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', async () => {
      const dice = random() * 100;
      const tear = request.method !== 'OPTIONS' && dice < state.often;
      if (tear && dice < state.often / 2) {
        state.torn += 1;
        request.socket.destroy();
        return;
      }
      const { host, connection, 'content-length': _, ...headers } = request.headers;
      const body = chunks.length > 0 ? Buffer.concat(chunks) : undefined;
      const answer = await fetch(target + request.url, { method: request.method, headers, body }).catch(() => null);
      if (tear || !answer) {
        state.torn += 1;
        request.socket.destroy();
        return;
      }
      state.passed += 1;
      const back = Object.fromEntries([...answer.headers].filter(([name]) => !['content-encoding', 'content-length', 'transfer-encoding', 'connection'].includes(name)));
      response.writeHead(answer.status, back).end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    state,
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}
